package org.periplus.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.periplus.SiteRequest;
import org.periplus.preview.SitePreview;
import org.periplus.serve.PreviewServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the site in a browser while its content is written. */
@Command(
        name = "serve",
        description = "Show the site in a browser, and keep open pages up to date while the content changes.",
        footer = {"", "Nothing is written. Only browsers on this machine can see it. Ctrl+C ends it with status 0."})
final class ServeCommand implements Callable<Integer> {

    private static final int USUAL_PORT = 4242;
    private static final int LAST_PORT = 65_535;

    private final Terminal terminal;

    @Mixin
    private ContentOptions content = new ContentOptions();

    @Option(
            names = {"-p", "--port"},
            paramLabel = "PORT",
            description = {
                "Where to listen, 1 to 65535, or 0 for any that is free.",
                "By default 4242, or the next that is free."
            })
    private @Nullable Integer port;

    @Option(names = "--open", description = "Open the start page in the browser.")
    private boolean open;

    @Option(names = "--no-history", description = "Do not read git.")
    private boolean noHistory;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help.")
    private boolean help;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        int wanted = port == null ? USUAL_PORT : port;
        if (wanted < 0 || wanted > LAST_PORT) {
            throw new UsageException("--port is a number from 0 to " + LAST_PORT + ", not " + wanted);
        }
        SitePreview site = new SitePreview(request(wanted), terminal.folder());
        try (PreviewServer server = PreviewServer.start(site, wanted, port != null, terminal.out())) {
            Thread end = new Thread(() -> end(server), "periplus-preview-end");
            Runtime.getRuntime().addShutdownHook(end);
            if (open) {
                new WebBrowser(System.getProperty("os.name"))
                        .open(server.address())
                        .ifPresent(this::tell);
            }
            try {
                server.await();
            } finally {
                keepStatus(end);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return ExitStatus.DONE;
    }

    /** The address counts for links that begin at the root of the machine, as those of the page for what is not there. */
    SiteRequest request(int wanted) {
        return content.request(terminal, content.source().resolve("site"))
                .withHistory(!noHistory)
                .at(Optional.of("http://localhost:" + wanted + "/"));
    }

    /** Ctrl+C is how a preview ends, and no failure: it is closed, and the process ends with 0 instead of the status of a signal. */
    private void end(PreviewServer server) {
        server.close();
        terminal.out().println("The preview has ended.");
        terminal.out().flush();
        terminal.err().flush();
        Runtime.getRuntime().halt(ExitStatus.DONE);
    }

    /** A preview that was closed by anything but the end of the process leaves the process as it was. */
    private static void keepStatus(Thread end) {
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException ending) {
            // The hook runs, and it was the hook that closed the preview.
        }
    }

    private void tell(String sentence) {
        terminal.err().println(sentence);
        terminal.err().flush();
    }
}
