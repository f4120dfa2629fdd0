package org.periplus.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader's first view of the largest journey page costs, and that nothing moves on it while it comes. Nothing else runs meanwhile. */
@Isolated
class FirstViewIT {

    private static final int KILO = 1000;

    /** A fiftieth of what browsers call good: a line that moves by a pixel or two. */
    private static final double UNSEEN = 0.005;

    /** Says how far the page moved, the sum of the scores that browsers report, when the fonts have come. */
    private static final String SHIFTS = """
            const done = arguments[arguments.length - 1];
            let moved = 0;
            new PerformanceObserver(list => list.getEntries().forEach(entry => { moved += entry.value; }))
                .observe({type: 'layout-shift', buffered: true});
            document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(
                () => done([String(Math.round(moved * 10000) / 10000)]))));
            """;

    private final BuiltSite site = BuiltSite.sample();

    private String largestJourney() {
        return site.onePageOfEachKind().stream()
                .filter(page -> page.matches("journeys/(?!index).+"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePageWithItsStylesAndScriptsIsSmall() {
        long page = compressed(largestJourney());
        long styles = site.files(".css").stream().mapToLong(this::compressed).sum();
        long scripts = loadedScripts();

        assertThat(scripts).as("bytes of scripts, compressed").isLessThanOrEqualTo(30 * KILO);
        assertThat(page + styles + scripts)
                .as("%d + %d + %d bytes, compressed", page, styles, scripts)
                .isLessThanOrEqualTo(90 * KILO);
    }

    @Test
    void theFontsOfALatinPageAreSmall() {
        long fonts = site.files("woff2").stream()
                .filter(file -> file.matches(".*-latin(-normal|-italic)?\\.[0-9a-f]+\\.woff2"))
                .mapToLong(file -> read(file).length)
                .sum();

        assertThat(fonts).isBetween(1L, 200L * KILO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "journeys/weekend-trip.html", "kpis/leisure-nps.html"})
    void nothingMovesWhileAPageComes(String page) throws IOException {
        try (StrictServer server = StrictServer.start(site.root());
                Browser browser = Browser.start(Chromium.ofThisMachine(), View.wide())) {
            List<String> first = browser.ask(server.address() + page, SHIFTS);
            List<String> second = browser.ask(server.address() + page, SHIFTS);

            assertThat(Double.parseDouble(first.get(0))).as("first view").isLessThan(UNSEEN);
            assertThat(Double.parseDouble(second.get(0))).as("second view").isLessThan(UNSEEN);
        }
    }

    /** The scripts that the page itself names; others come on request. */
    private long loadedScripts() {
        return site.page(largestJourney()).select("script[src]").stream()
                .map(script -> script.attr("src").replaceFirst("^(\\.\\./)+", ""))
                .mapToLong(this::compressed)
                .sum();
    }

    private long compressed(String file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(read(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }

    private byte[] read(String file) {
        try {
            return Files.readAllBytes(site.root().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
