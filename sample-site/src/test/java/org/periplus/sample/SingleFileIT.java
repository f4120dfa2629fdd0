package org.periplus.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The sample as one file, opened from disk in a real browser: one page at a time, with and without script, nothing else needed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SingleFileIT {

    private static final Path ATLAS =
            Path.of(System.getProperty("sample.atlas", "atlas")).toAbsolutePath();
    private static final String NAME = "nordlinie-journey-atlas.html";
    private static final String JOURNEY = NAME + "#journeys/weekend-trip";
    private static final long MOST_BYTES = 20_000_000;

    /** Tells which pages can be seen. */
    private static final String SHOWN = """
            const done = arguments[arguments.length - 1];
            done([...document.querySelectorAll('.ed-page')].filter(page => page.getClientRects().length > 0).map(page => page.id));
            """;

    /** Takes out the pages that cannot be seen: axe-core goes through them all, for minutes. */
    private static final String ONLY_THE_PAGE_SHOWN = """
            [...document.querySelectorAll('.ed-page')]
                .filter(page => page.getClientRects().length === 0).forEach(page => page.remove());
            """;

    /** Follows a link, goes back, and tells at each stop the page shown, the title, and what has the focus. */
    private static final String WALK = """
            const done = arguments[arguments.length - 1];
            const stops = [];
            const stop = () => stops.push([
                [...document.querySelectorAll('.ed-page')].filter(page => page.getClientRects().length > 0).map(page => page.id),
                document.title, document.activeElement.id || document.activeElement.tagName].join(' | '));
            const next = act => new Promise(resolve => {
                addEventListener('hashchange', () => requestAnimationFrame(resolve), {once: true});
                act();
            });
            const shown = () => [...document.querySelectorAll('.ed-page')].find(page => page.getClientRects().length > 0);
            (async () => {
                stop();
                await next(() => shown().querySelector('a[href="#journeys/index"]').click());
                stop();
                await next(() => shown().querySelector('main a[href="#journeys/weekend-trip"]').click());
                stop();
                await next(() => history.back());
                stop();
                done(stops);
            })();
            """;

    private Path folder = Path.of("");
    private Chromium chromium;

    @BeforeAll
    void buildTheFileAndFindTheBrowser(@TempDir Path empty) {
        folder = empty;
        Program.packaged()
                .build(ATLAS, folder, Path.of(System.getProperty("java.home")), Map.of(), List.of("--single-file"));
        chromium = Chromium.ofThisMachine();
    }

    private String address() {
        return folder.toUri().toString();
    }

    private static View wide() {
        return View.ofFigures().findFirst().orElseThrow();
    }

    @Test
    void thereIsOneFileThatFitsAnEMail() {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> pages = files.filter(
                            file -> !file.getFileName().toString().startsWith("."))
                    .toList();
            assertThat(pages).extracting(file -> file.getFileName().toString()).containsExactly(NAME);
            assertThat(pages.get(0))
                    .satisfies(file -> assertThat(Files.size(file)).isLessThan(MOST_BYTES));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void theNuCheckerFindsNoErrorInTheFile() throws Exception {
        assertThat(NuChecker.errors(folder, List.of(NAME))).isEmpty();
    }

    @Test
    void readersFollowLinksAndGoBack() {
        try (Browser browser = Browser.start(chromium, wide())) {
            assertThat(browser.ask(address() + NAME, WALK))
                    .satisfiesExactly(
                            stop -> assertThat(stop).startsWith("index | "),
                            stop -> assertThat(stop)
                                    .startsWith("journeys/index | Journeys")
                                    .endsWith(" | journeys/index:main"),
                            stop -> assertThat(stop)
                                    .startsWith("journeys/weekend-trip | Weekend trip by train")
                                    .endsWith(" | journeys/weekend-trip:main"),
                            stop -> assertThat(stop).startsWith("journeys/index | Journeys"));
        }
    }

    @Test
    void withoutScriptTheAddressAloneShowsThePage() {
        try (Browser browser = Browser.start(chromium, View.narrowWithoutScripts())) {
            assertThat(browser.ask(address() + NAME, SHOWN)).containsExactly("index");
            assertThat(browser.ask(address() + JOURNEY, SHOWN)).containsExactly("journeys/weekend-trip");
            assertThat(browser.ask(address() + JOURNEY + ":main", SHOWN)).containsExactly("journeys/weekend-trip");
            assertThat(browser.ask(address() + NAME + "#nowhere", SHOWN)).containsExactly("index");
        }
    }

    @Test
    void pagesAreSoundAndAskForNothing() {
        for (String page : List.of(NAME, JOURNEY)) {
            try (Browser browser = Browser.start(chromium, wide())) {
                Sight sight = browser.look(address(), page, ONLY_THE_PAGE_SHOWN);
                assertThat(sight.faults(page)).isEmpty();
            }
        }
    }
}
