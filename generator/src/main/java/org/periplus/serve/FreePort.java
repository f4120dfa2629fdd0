package org.periplus.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Finds a port of the loopback address. Stateless. */
final class FreePort {

    /** How many ports after the one asked for are tried. */
    private static final int TRIED = 100;

    private static final int LAST = 65_535;
    /** How many browsers may wait while the site is read for the first time. */
    private static final int BACKLOG = 1024;

    private FreePort() {}

    /**
     * Returns a server on the port, or on the next that is free; not started.
     *
     * @throws BindException if none is free, or {@code exact} and the port is not, in a sentence
     */
    static HttpServer server(int port, boolean exact, PrintWriter out) throws IOException {
        int last = exact || port == 0 ? port : Math.min(LAST, port + TRIED);
        for (int tried = port; tried <= last; tried++) {
            if (!isTaken(tried)) {
                HttpServer server =
                        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), tried), BACKLOG);
                if (tried != port) {
                    out.println("Port " + port + " is taken by another program; " + tried + " is used instead.");
                }
                return server;
            }
        }
        String which = last == port ? "port " + port + " is" : "the ports " + port + " to " + last + " are";
        throw new BindException(which + " taken by other programs or kept by the system; name a free one with --port");
    }

    /** Asked of a plain socket first, since a server that cannot listen keeps its own socket open. */
    private static boolean isTaken(int port) throws IOException {
        try (ServerSocket tried = new ServerSocket()) {
            tried.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (BindException taken) {
            return true;
        }
    }
}
