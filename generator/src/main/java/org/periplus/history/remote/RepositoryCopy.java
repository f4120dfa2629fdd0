package org.periplus.history.remote;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.errors.NotSupportedException;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryBuilder;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.transport.FetchConnection;
import org.eclipse.jgit.transport.NetRCCredentialsProvider;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.SshTransport;
import org.eclipse.jgit.transport.TagOpt;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.URIish;
import org.periplus.history.Archive;
import org.periplus.history.OwnSystem;
import org.periplus.source.ContentTree;
import org.periplus.source.KeptTree;

/**
 * A bare copy of another repository in the cache. Several programs and threads may use one at a time; fetching waits for its turn.
 *
 * <p>Nothing of the other repository is ever run: there is no work tree, so no hook, no filter and no submodule counts.
 */
public final class RepositoryCopy {

    /** A copy may have so many bytes: a repository of content is far smaller. */
    private static final long MAX_BYTES = 1L << 30;

    private static final int SECONDS = 60;
    private static final int PAUSE_MILLIS = 50;
    private static final String HEAD = "refs/periplus/head";
    private static final String PIN = "refs/periplus/pin";

    private final GitAddress address;
    private final Path folder;

    /**
     * Takes where it is, which may be nowhere yet.
     *
     * @param cache the folder of this program for what is costly to make again
     */
    public RepositoryCopy(Path cache, GitAddress address) {
        this.address = address;
        this.folder = cache.resolve("sources").resolve(name(address.target()));
    }

    private static String name(String target) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(target.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16) + ".git";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Tells whether a commit is here. */
    public boolean has(String commit) {
        try (Repository git = open();
                RevWalk walk = new RevWalk(git)) {
            walk.parseCommit(ObjectId.fromString(commit));
            return true;
        } catch (IOException | RuntimeException unknown) {
            return false;
        }
    }

    /**
     * Fetches what a branch, a tag or a commit is now.
     *
     * @param ref its name; empty for what the repository itself shows first
     * @return the commit, in hexadecimal
     * @throws RemoteFailure if the repository cannot be read, or knows no such name
     */
    public String fetch(Optional<String> ref) throws RemoteFailure {
        return locked(git -> {
            if (ref.filter(ObjectId::isId).isPresent()) {
                commit(git, ref.get());
                return ref.get();
            }
            String name = advertised(git, ref);
            String here = name.equals("HEAD") ? HEAD : name;
            fetch(git, List.of(new RefSpec("+" + name + ":" + here)));
            try (RevWalk walk = new RevWalk(git)) {
                return walk.parseCommit(git.exactRef(here).getObjectId()).name();
            }
        });
    }

    /**
     * Fetches a commit, if it is not here.
     *
     * @param commit its full id
     * @param ref where it was found once, which is looked at first
     * @throws RemoteFailure if the repository cannot be read, or does not hold it any more
     */
    public void fetch(String commit, Optional<String> ref) throws RemoteFailure {
        locked(git -> {
            if (!has(commit) && ref.filter(name -> !ObjectId.isId(name)).isPresent()) {
                try {
                    String name = advertised(git, ref);
                    fetch(git, List.of(new RefSpec("+" + name + ":" + name)));
                } catch (RemoteFailure gone) {
                    // the name is gone, the commit may still be there
                }
            }
            commit(git, commit);
            return commit;
        });
    }

    private void commit(Repository git, String commit) throws IOException {
        if (!has(commit)) {
            fetch(git, List.of(new RefSpec("+refs/heads/*:refs/heads/*"), new RefSpec("+refs/tags/*:refs/tags/*")));
        }
        if (!has(commit)) {
            fetch(git, List.of(new RefSpec("+" + commit + ":" + PIN)));
        }
        if (!has(commit)) {
            throw new RemoteFailure("has no commit " + commit);
        }
    }

    /** Returns the content at a commit that is here, as it would be read from disk but for links, which are left out. */
    public ContentTree tree(String commit, String path) {
        try (Archive archive = archive(path)) {
            return new KeptTree(archive.tree(commit));
        }
    }

    /** Returns the copy as it is read, looking from a folder of it; to be closed. */
    public Archive archive(String path) {
        return Archive.bare(folder, path);
    }

    /** Returns how many commits lead from one commit to another; nothing if they are not on one line, or one is not here. */
    public Optional<Integer> between(String from, String to) {
        try (Repository git = open();
                RevWalk walk = new RevWalk(git)) {
            RevCommit old = walk.parseCommit(ObjectId.fromString(from));
            RevCommit now = walk.parseCommit(ObjectId.fromString(to));
            if (!walk.isMergedInto(old, now)) {
                return Optional.empty();
            }
            walk.reset();
            walk.markStart(now);
            walk.markUninteresting(old);
            int count = 0;
            while (walk.next() != null) {
                count++;
            }
            return Optional.of(count);
        } catch (IOException | RuntimeException unknown) {
            return Optional.empty();
        }
    }

    private Repository open() throws IOException {
        OwnSystem.use();
        return new RepositoryBuilder()
                .setGitDir(folder.toFile())
                .setBare()
                .setMustExist(true)
                .build();
    }

    /** Something done with the copy. */
    private interface Work {
        String in(Repository git) throws IOException;
    }

    private String locked(Work work) throws RemoteFailure {
        OwnSystem.use();
        try {
            Files.createDirectories(folder);
            Path lock = folder.resolveSibling(folder.getFileName() + ".lock");
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = turn(channel);
                    Repository git = new RepositoryBuilder()
                            .setGitDir(folder.toFile())
                            .setBare()
                            .build()) {
                if (!Files.exists(folder.resolve("HEAD")) && held.isValid()) {
                    git.create(true);
                }
                return work.in(git);
            }
        } catch (RemoteFailure known) {
            throw known;
        } catch (IOException | RuntimeException failed) {
            throw new RemoteFailure("cannot be read: " + reason(failed), failed);
        }
    }

    /** Waits for its turn: the system lets other programs wait, but not other threads of this one. */
    private static FileLock turn(FileChannel channel) throws IOException {
        while (true) {
            try {
                return channel.lock();
            } catch (OverlappingFileLockException heldHere) {
                pause();
            }
        }
    }

    private static void pause() throws RemoteFailure {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RemoteFailure("was not waited for", stopped);
        }
    }

    private String advertised(Repository git, Optional<String> ref) throws IOException {
        try (Transport transport = transport(git);
                FetchConnection connection = transport.openFetch()) {
            List<String> names = ref.map(name -> List.of(name, "refs/tags/" + name, "refs/heads/" + name))
                    .orElse(List.of("HEAD"));
            for (String name : names) {
                Ref found = connection.getRef(name);
                if (found != null && (name.startsWith("refs/") || name.equals("HEAD"))) {
                    return name;
                }
            }
        }
        throw new RemoteFailure(
                ref.map(name -> "has no branch, tag or commit \"" + name + "\"").orElse("has no commit"));
    }

    private void fetch(Repository git, List<RefSpec> what) throws IOException {
        FetchLimit limit = new FetchLimit(folder, MAX_BYTES);
        try (Transport transport = transport(git)) {
            transport.fetch(limit, what);
        } catch (NotSupportedException | TransportException failed) {
            if (limit.isTooMuch()) {
                throw new RemoteFailure("is larger than " + (MAX_BYTES >> 20) + " MiB", failed);
            }
            throw new RemoteFailure("cannot be read: " + reason(failed), failed);
        }
    }

    private Transport transport(Repository git) throws IOException {
        try {
            Transport transport = Transport.open(git, new URIish(address.target()));
            transport.setTimeout(SECONDS);
            transport.setCheckFetchedObjects(true);
            transport.setTagOpt(TagOpt.NO_TAGS);
            transport.setCredentialsProvider(new NetRCCredentialsProvider());
            if (transport instanceof SshTransport ssh) {
                ssh.setSshSessionFactory(new SshProgram());
            }
            return transport;
        } catch (URISyntaxException wrong) {
            throw new RemoteFailure("has an address that cannot be read", wrong);
        }
    }

    /** Returns the words of a failure without the address, which stands before them. */
    private String reason(Throwable failed) {
        String words = failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage();
        String known = words.replace(address.target(), "").strip();
        return known.startsWith(":") ? known.substring(1).strip() : known;
    }
}
