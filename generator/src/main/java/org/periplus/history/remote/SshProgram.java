package org.periplus.history.remote;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.RemoteSession;
import org.eclipse.jgit.transport.SshSessionFactory;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.util.FS;
import org.jspecify.annotations.Nullable;

/**
 * Speaks ssh by the program of that name on this machine, as git does: its agent, its keys and its known hosts count, and it never asks.
 * Stateless; safe for use by several threads.
 */
final class SshProgram extends SshSessionFactory {

    @Override
    public RemoteSession getSession(URIish address, @Nullable CredentialsProvider logins, FS files, int millis)
            throws TransportException {
        return new Session(address);
    }

    @Override
    public String getType() {
        return "ssh";
    }

    /** Returns the words that run a command at an address whose host and user begin with no hyphen. */
    static List<String> words(URIish address, String command) {
        List<String> words = new ArrayList<>(List.of("ssh", "-o", "BatchMode=yes", "-o", "ConnectTimeout=30"));
        if (address.getPort() > 0) {
            words.addAll(List.of("-p", String.valueOf(address.getPort())));
        }
        String user = address.getUser();
        words.addAll(List.of("--", (user == null ? "" : user + "@") + address.getHost(), command));
        return words;
    }

    private record Session(URIish address) implements RemoteSession {

        @Override
        public Process exec(String command, int seconds) throws IOException {
            return new ProcessBuilder(words(address, command))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        }

        @Override
        public void disconnect() {
            // each command is a program of its own, which ends with it
        }
    }
}
