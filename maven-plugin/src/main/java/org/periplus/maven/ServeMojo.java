package org.periplus.maven;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.periplus.SiteRequest;
import org.periplus.preview.SitePreview;
import org.periplus.serve.PreviewServer;

/**
 * Serves the site to browsers of this machine, and has open pages show each change of the content, until it is stopped with Ctrl-C.
 * Nothing is written. Modules without content are passed over.
 */
@Mojo(name = "serve", threadSafe = true)
public final class ServeMojo extends SiteMojo {

    private static final int USUAL_PORT = 4242;
    private static final int LAST_PORT = 65_535;

    /** Where to listen on the loopback address, 1 to 65535, or 0 for any that is free; by default 4242, or the next that is free. */
    @Parameter(property = "periplus.port")
    private @Nullable Integer port;

    /** Serves until the process ends, or the thread is interrupted: the way to stop it from within the same machine. */
    @Override
    void run(SiteRequest plain) throws IOException {
        int wanted = port == null ? USUAL_PORT : port;
        if (wanted < 0 || wanted > LAST_PORT) {
            throw new IllegalArgumentException("port is a number from 0 to " + LAST_PORT + ", not " + wanted);
        }
        SiteRequest request = placed(plain);
        // Links that begin at the root of the machine, as those of the page for what is not there, lead back here.
        SiteRequest here = request.standpoint().baseUrl().isPresent()
                ? request
                : request.at(Optional.of("http://localhost:" + wanted + "/"));
        PrintWriter lines = new PrintWriter(new LogLines(getLog()), true);
        try (PreviewServer server = PreviewServer.start(new SitePreview(here), wanted, port != null, lines)) {
            server.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            getLog().info("The preview has ended.");
        }
    }
}
