package org.periplus.maven;

import java.io.IOException;
import java.io.PrintWriter;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.periplus.SitePreview;
import org.periplus.SiteRequest;
import org.periplus.serve.PreviewServer;

/**
 * Serves the site to browsers of this machine, and has open pages show each change of the content, until it is stopped with Ctrl-C.
 * Nothing is written. Modules without content are passed over.
 */
@Mojo(name = "serve", threadSafe = true)
public final class ServeMojo extends SiteMojo {

    private static final int USUAL_PORT = 4242;

    /** Where to listen on the loopback address, 0 for any free port; by default 4242, or the next free one. */
    @Parameter(property = "periplus.port")
    private @Nullable Integer port;

    /** Serves until the thread is interrupted, which is the way to stop it from within the same machine. */
    @Override
    void run(SiteRequest request) throws IOException {
        boolean exact = port != null;
        int wanted = port == null ? USUAL_PORT : port;
        try (PrintWriter lines = new PrintWriter(new LogLines(getLog()), true);
                PreviewServer server =
                        PreviewServer.start(new SitePreview(placed(request)), wanted, exact, lines)) {
            getLog().info("Serving " + request.source() + " at " + server.address() + "; stop with Ctrl-C.");
            server.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            getLog().info("The preview was stopped.");
        }
    }
}
