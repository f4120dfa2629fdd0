package org.periplus.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Serves a live site to browsers of this machine until it is closed. Safe for use by several threads.
 */
public final class PreviewServer implements AutoCloseable {

    /** How many requests are answered at once; others wait. Pages that listen for events are no requests in this sense. */
    private static final int AT_ONCE = 32;

    private static final long IDLE_SECONDS = 10;
    private static final long END_MILLIS = 5_000;

    private final HttpServer http;
    private final Deadlines deadlines = new Deadlines();
    private final ThreadPoolExecutor workers;
    private final OpenPages pages;
    private final FolderWatch watch;
    private final Rereading rereading;
    private final Thread reader;
    private final AtomicBoolean closing = new AtomicBoolean();
    private final CountDownLatch closed = new CountDownLatch(1);

    private PreviewServer(LiveSite site, HttpServer http, FolderWatch watch, PrintWriter out, Patience patience) {
        this.http = http;
        this.watch = watch;
        workers = new ThreadPoolExecutor(
                AT_ONCE,
                AT_ONCE,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                new NamedThreads("request"),
                new ThreadPoolExecutor.DiscardPolicy());
        workers.allowCoreThreadTimeOut(true);
        PreviewedSite shown = new PreviewedSite(site);
        pages = new OpenPages(shown, deadlines, patience);
        rereading = new Rereading(site, shown, watch, pages, out);
        reader = new NamedThreads("reader").newThread(rereading);
        OwnHost host = new OwnHost(http.getAddress().getPort());
        http.createContext("/", new PreviewHandler(shown, pages, host, deadlines));
        http.setExecutor(work -> workers.execute(() -> deadlines.within(patience.request(), work)));
    }

    /**
     * Starts to serve and to watch: the site is read once before this returns.
     *
     * @param port where to listen on the loopback address, 1 to 65535; the next free one is taken if it is in use and
     *     {@code exact} is not asked for, and {@code out} is told; 0 for any
     * @param out told one line for each time the site was read anew, and its problems when they are others than before
     * @throws java.net.BindException if no port is free, in a sentence
     * @throws IOException if the content cannot be read
     */
    public static PreviewServer start(LiveSite site, int port, boolean exact, PrintWriter out) throws IOException {
        return start(site, port, exact, out, Patience.usual());
    }

    /** Starts as above with another patience. */
    static PreviewServer start(LiveSite site, int port, boolean exact, PrintWriter out, Patience patience)
            throws IOException {
        HttpServer http = FreePort.server(port, exact, out);
        FolderWatch watch;
        try {
            watch = new FolderWatch(site.folders(), site::concerns);
        } catch (IOException | RuntimeException unwatchable) {
            end(http);
            throw unwatchable;
        }
        PreviewServer server = new PreviewServer(site, http, watch, out, patience);
        boolean begun = false;
        try {
            server.begin(out);
            begun = true;
        } finally {
            if (!begun) {
                server.close();
            }
        }
        return server;
    }

    private void begin(PrintWriter out) throws IOException {
        rereading.first();
        http.start();
        reader.start();
        out.println("The preview is at " + address() + "; Ctrl+C ends it.");
        out.flush();
    }

    /** Ends a server; one that was never started lets go of its port only when it ran. */
    private static void end(HttpServer http) {
        try {
            http.start();
        } catch (IllegalStateException started) {
            // As it mostly is.
        }
        http.stop(0);
    }

    /** Returns the address of the start page, such as {@code http://localhost:4242/}. */
    public URI address() {
        return URI.create("http://localhost:" + http.getAddress().getPort() + "/");
    }

    /** Waits until the server is closed. */
    public void await() throws InterruptedException {
        closed.await();
    }

    /** Returns how many pages listen for events, as far as is known. */
    int listening() {
        return pages.count();
    }

    /** Stops: no thread, socket or watch is left. A reading that runs is waited for, for a few seconds at most. */
    @Override
    public void close() {
        if (closing.getAndSet(true)) {
            return;
        }
        watch.close();
        pages.close();
        end(http);
        workers.shutdownNow();
        deadlines.close();
        try {
            pages.awaitEnd(END_MILLIS);
            workers.awaitTermination(END_MILLIS, TimeUnit.MILLISECONDS);
            reader.join(END_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            closed.countDown();
        }
    }
}
