package org.periplus.serve;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;

/**
 * Serves a live site to browsers of this machine until it is closed. Safe for use by several threads.
 */
public final class PreviewServer implements AutoCloseable {

    private PreviewServer() {}

    /**
     * Starts to serve and to watch: the site is read once before this returns.
     *
     * @param port where to listen on the loopback address, 1 to 65535; the next free one is taken if it is in use and
     *     {@code exact} is not asked for; 0 for any
     * @param out told one line for each time the site was read anew, and its problems
     * @throws IOException if no port is free or the content cannot be read
     */
    public static PreviewServer start(LiveSite site, int port, boolean exact, PrintWriter out) throws IOException {
        throw new IOException("not served yet: " + site + port + exact + out);
    }

    /** Returns the address of the start page, such as {@code http://localhost:4242/}. */
    public URI address() {
        return URI.create("http://localhost/");
    }

    /** Waits until the server is closed. */
    public void await() throws InterruptedException {
        Thread.currentThread().join();
    }

    /** Stops: no thread, socket or watch is left. */
    @Override
    public void close() {}
}
