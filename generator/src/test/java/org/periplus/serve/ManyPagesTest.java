package org.periplus.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many open pages, slow ones and ones that went without a word: no thread is held, and nothing is left. */
class ManyPagesTest {

    private static final Patience SHORT = new Patience(Duration.ofMillis(300), Duration.ofSeconds(1), Duration.ofMillis(50));

    @TempDir
    private Path folder;

    private static void await(String what, BooleanSupplier condition) {
        Instant latest = Instant.now().plus(Duration.ofSeconds(30));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as(what).isBefore(latest);
            Thread.onSpinWait();
        }
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith(NamedThreads.PREFIX))
                .count();
    }

    /** A pool has ended a moment before its threads have. */
    private static void awaitNoThread() {
        await("that no thread is left", () -> threads() == 0);
    }

    private static long openFiles() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getOpenFileDescriptorCount()
                : 0;
    }

    @Test
    void aThousandOpenPagesHoldNoThreadAndLeaveNothing() throws IOException {
        new MadeSite(folder).serve().close();
        long filesBefore = openFiles();
        MadeSite site = new MadeSite(folder);
        List<Asked> open = new ArrayList<>();
        try (PreviewServer server = site.serve()) {
            String mark = ShownSite.mark(site.file("index.html").orElseThrow());
            for (int i = 0; i < 1_000; i++) {
                open.add(Asked.of(server, "GET /_periplus/events?page=index.html&seen=" + mark));
            }
            for (Asked page : open) {
                page.until("event: state");
                page.until("data: ");
            }
            assertThat(server.listening()).isEqualTo(1_000);
            assertThat(threads()).isLessThanOrEqualTo(35);
            site.write("index.html", "<html>New</html>");
            Files.writeString(folder.resolve("a.yaml"), "x");
            for (Asked page : open) {
                page.until("event: reload");
            }
        } finally {
            for (Asked page : open) {
                page.close();
            }
        }

        awaitNoThread();
        await("the files of " + filesBefore, () -> openFiles() <= filesBefore + 5);
    }

    @Test
    void pagesThatWentWithoutAWordAreForgotten() throws IOException {
        try (PreviewServer server = new MadeSite(folder).serve(SHORT)) {
            List<Asked> open = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                open.add(Asked.listening(server, "index.html", "x"));
            }
            assertThat(server.listening()).isEqualTo(20);
            for (Asked page : open) {
                page.close();
            }

            await("that they are gone", () -> server.listening() == 0);
            assertThat(server.listening()).isZero();
        }
    }

    @Test
    void whoSendsOrTakesTooSlowlyIsLetGoAndHoldsUpNobody() throws IOException {
        MadeSite site = new MadeSite(folder);
        site.write("assets/large.css", "x".repeat(30_000_000));
        try (PreviewServer server = site.serve(SHORT)) {
            List<Asked> slow = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                slow.add(Asked.silently(server));
                slow.get(i).send(i % 2 == 0 ? "GET / HT" : "GET /assets/large.css HTTP/1.1\r\nHost: localhost:"
                        + server.address().getPort() + "\r\n\r\n");
            }
            try (Asked quick = Asked.of(server, "GET /")) {
                assertThat(quick.answer()).startsWith("HTTP/1.1 200");
            }
            for (Asked one : slow) {
                one.end();
                one.close();
            }
        }

        awaitNoThread();
        assertThat(threads()).isZero();
    }

    @Test
    void tooManyPagesAreToldSo() throws IOException {
        Deadlines deadlines = new Deadlines();
        try (OpenPages pages = new OpenPages(new ShownSite(new MadeSite(folder)), deadlines, SHORT)) {
            for (int i = 0; i < OpenPages.MOST; i++) {
                assertThat(pages.makeRoom()).isTrue();
            }

            assertThat(pages.makeRoom()).isFalse();
            pages.leave();
            assertThat(pages.makeRoom()).isTrue();
        } finally {
            deadlines.close();
        }
    }

    @Test
    void aPreviewThatCouldNotBeginLeavesNothing() throws IOException {
        LiveSite broken = new LiveSite() {
            @Override
            public Refreshed refresh() throws IOException {
                throw new IOException("no");
            }

            @Override
            public java.util.Optional<byte[]> file(String path) {
                return java.util.Optional.empty();
            }

            @Override
            public List<Path> folders() {
                return List.of(folder);
            }
        };
        java.io.PrintWriter out = new java.io.PrintWriter(new java.io.StringWriter());
        int port;
        try (PreviewServer server = new MadeSite(folder).serve()) {
            port = server.address().getPort();
        }

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> PreviewServer.start(broken, port, true, out))
                .hasMessage("no");
        try (PreviewServer again = PreviewServer.start(new MadeSite(folder), port, true, out)) {
            assertThat(again.address().getPort()).isEqualTo(port);
        }
    }
}
