package org.periplus.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The search in a real browser: by the keyboard alone, from disk and from a strict server, in English and in German, and without scripts. */
class SearchIT {

    private static final Path SCRIPTS = Path.of("..", "themes", "src", "main", "resources", "themes", "chart", "assets", "js");
    private static final Path LISTS = Path.of("..", "generator", "src", "test", "resources", "search");
    private static final String OPTIONS = "[...document.querySelectorAll('#find-list [role=option]')]";
    private static final String CHOSEN = "document.querySelector('#find-list [aria-selected=true]')";

    private final BuiltSite site = BuiltSite.sample();

    @Test
    void theKeyboardAloneFindsAndOpensFromDisk() {
        try (Browser browser = Browser.start(Chromium.ofThisMachine(), View.wide())) {
            findAndOpen(browser, site.root().toUri().toString());
        }
    }

    @Test
    void theKeyboardAloneFindsAndOpensUnderAStrictPolicyBelowAPath() throws IOException {
        try (StrictServer server = StrictServer.start(site.root().getParent());
                Browser browser = Browser.start(Chromium.ofThisMachine(), View.wide())) {
            findAndOpen(browser, server.address() + site.root().getFileName() + "/");
        }
    }

    private static void findAndOpen(Browser browser, String root) {
        browser.open(root + "personas/index.html");
        browser.press("/");
        browser.await("document.activeElement.id === 'find-box'");
        browser.press("weekend trip by train");
        browser.await(OPTIONS + ".length > 1");

        assertThat(browser.tell("document.querySelector('.seek-told').textContent")).matches("\\d+ results?");
        assertThat(browser.tell("document.activeElement.getAttribute('aria-activedescendant')")).isEqualTo("find-0");
        browser.press(Keys.ARROW_DOWN);
        assertThat(browser.tell(CHOSEN + ".id")).isEqualTo("find-1");
        browser.press(Keys.ARROW_UP);
        assertThat(browser.faults()).isEmpty();
        browser.press(Keys.ENTER);
        browser.await("location.pathname.endsWith('/journeys/weekend-trip.html')");
    }

    @ParameterizedTest
    @CsvSource({
        "weekend, journeys/weekend-trip.html",
        "weeknd trip, journeys/weekend-trip.html",
        "wekeend trip, journeys/weekend-trip.html",
        "WÉEKEND TRIP BY TRAIN, journeys/weekend-trip.html",
        "weekends trip, journeys/weekend-trip.html"
    })
    void mistakesAccentsAndEndingsDoNotMatter(String query, String page) {
        try (Browser browser = Browser.start(Chromium.ofThisMachine(), View.wide())) {
            ask(browser, site, query);

            assertThat(browser.tell(OPTIONS + ".map(one => one.href).join(' ')")).contains(page);
        }
    }

    /** A pain point has a place of its own on the page of its journey. */
    @Test
    void aFindOpensAtItsPlace() {
        Element pain = Objects.requireNonNull(
                site.page("journeys/weekend-trip.html").selectFirst("li[id^=pain-] > div"));
        String id = Objects.requireNonNull(pain.parent()).id();
        try (Browser browser = Browser.start(Chromium.ofThisMachine(), View.wide())) {
            ask(browser, site, pain.ownText());
            assertThat(browser.tell(CHOSEN + ".querySelector('.found-trail').textContent")).contains(" › ");
            assertThat(browser.tell(CHOSEN + ".querySelectorAll('mark').length")).isNotEqualTo("0");
            browser.press(Keys.ENTER);
            browser.await("location.hash === '#" + id + "'");
            browser.await("(() => { const at = document.getElementById('" + id
                    + "').getBoundingClientRect(); return at.height > 0 && at.top >= 0 && at.top < innerHeight; })()");
        }
    }

    @Test
    void theKeysGoToTheBoxAndBack() {
        try (Browser browser = Browser.start(Chromium.ofThisMachine(), View.wide())) {
            browser.open(site.root().resolve("index.html").toUri().toString());
            browser.press(Keys.TAB, Keys.TAB);
            String before = browser.tell("document.activeElement.outerHTML");
            browser.chord(Keys.CONTROL, "k");
            browser.await("document.activeElement.id === 'find-box'");
            browser.press("a/b");
            assertThat(browser.tell("document.activeElement.value")).isEqualTo("a/b");
            browser.press(Keys.ESCAPE);
            browser.await("!document.querySelector('dialog.seek').open");
            assertThat(browser.tell("document.activeElement.outerHTML")).isEqualTo(before);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.periplus.sample.View#few")
    void resultsCanBeReadByEverybody(View view) {
        try (Browser browser = Browser.start(Chromium.ofThisMachine(), view)) {
            ask(browser, site, "seat");
            browser.await("document.querySelector('.found-text mark')");
            assertThat(browser.faults()).isEmpty();
            assertThat(browser.tell("document.documentElement.scrollWidth <= innerWidth")).isEqualTo("true");
            browser.open(site.root().resolve("search/index.html").toUri() + "?q=seat");
            browser.await("document.querySelector('#results .found-text mark')");
            assertThat(browser.faults()).isEmpty();
            assertThat(browser.tell("document.documentElement.scrollWidth <= innerWidth")).isEqualTo("true");
        }
    }

    @Test
    void whatIsNotThereIsSaid() {
        try (Browser browser = Browser.start(Chromium.ofThisMachine(), View.wide())) {
            ask(browser, site, "<b>xqzvwk");
            browser.await("document.querySelector('.seek-told').textContent.includes('<b>xqzvwk')");
            assertThat(browser.tell("document.querySelector('#find-list').hidden")).isEqualTo("true");
        }
    }

    @Test
    void withoutScriptsEverythingIsListedFromAToZ() {
        Document page = site.page("search/index.html");
        List<String> listed = page.select(".letter li a").eachAttr("href").stream()
                .map(href -> href.replaceFirst("^\\.\\./", ""))
                .toList();
        List<String> entries = site.pages().stream()
                .filter(path -> path.contains("/") && !path.endsWith("/index.html"))
                .toList();

        assertThat(listed).containsAll(entries.stream().filter(path -> path.startsWith("personas/")).toList());
        assertThat(listed).containsAll(entries.stream().filter(path -> path.startsWith("pages/")).toList());
        assertThat(page.select(".letters a").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(href -> assertThat(page.select(href)).hasSize(1));
        for (String path : List.of("index.html", "journeys/weekend-trip.html")) {
            assertThat(site.page(path).select("header a.find").attr("href")).endsWith("search/index.html");
        }
    }

    @Test
    void germanIsFoundInAllItsForms(@TempDir Path folder) throws IOException {
        Path atlas = folder.resolve("atlas");
        Files.createDirectories(atlas);
        Files.writeString(atlas.resolve("periplus.yaml"), "periplus: 1\ntitle: Atlas\nlanguage: de\n");
        Files.writeString(
                atlas.resolve("glossary.yaml"),
                "verspaetung: {term: Verspätung, definition: Der Zug kommt zu spät}\n"
                        + "zuege: {term: Züge, definition: Alles auf Schienen}\n"
                        + "strasse: {term: Straße, definition: Für Busse und Räder}\n");
        Program.packaged()
                .build(atlas, folder.resolve("site"), Path.of(System.getProperty("java.home")), Map.of());
        BuiltSite german = new BuiltSite(folder.resolve("site"));
        try (Browser browser = Browser.start(Chromium.ofThisMachine(), View.wide())) {
            for (String query : List.of("Verspätungen", "verspaetung", "Verspatung", "versp", "Verspetung")) {
                ask(browser, german, query);
                assertThat(browser.tell(CHOSEN + ".querySelector('b').textContent")).as(query).isEqualTo("Verspätung");
            }
            ask(browser, german, "Zuegen");
            assertThat(browser.tell(CHOSEN + ".querySelector('b').textContent")).isEqualTo("Züge");
            ask(browser, german, "strassen");
            assertThat(browser.tell(CHOSEN + ".querySelector('b').innerHTML")).isEqualTo("<mark>Straße</mark>");
        }
    }

    /** The lists were made by the generator with the library of Snowball; its own test holds it to them. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void theBrowserMakesTheSameWordsAsTheGenerator(String language, @TempDir Path folder) throws IOException {
        try (Stream<Path> scripts = Files.list(SCRIPTS)) {
            for (Path script : scripts.toList()) {
                Files.copy(script, folder.resolve(script.getFileName().toString()));
            }
        }
        Files.copy(LISTS.resolve("stems-" + language + ".txt"), folder.resolve("list.txt"));
        Files.writeString(folder.resolve("page.html"), "<!doctype html><title>Words</title>");
        String script = """
                const done = arguments[arguments.length - 1];
                Promise.all([import('/search-words.js'), fetch('/list.txt').then(list => list.text())]).then(([words, list]) => {
                    const lines = list.trim().split('\\n');
                    const wrong = lines.filter(line => {
                        const [word, folded, stem] = line.split('\\t');
                        return words.fold(word, 'LANGUAGE') !== folded || words.stem(folded, 'LANGUAGE') !== stem;
                    });
                    done([String(lines.length > 10000), ...wrong]);
                }, failure => done([String(failure)]));
                """.replace("LANGUAGE", language);
        try (StrictServer server = StrictServer.start(folder.toRealPath());
                Browser browser = Browser.start(Chromium.ofThisMachine(), View.wide())) {
            assertThat(browser.ask(server.address() + "page.html", script)).containsExactly("true");
        }
    }

    private static void ask(Browser browser, BuiltSite site, String query) {
        browser.open(site.root().resolve("index.html").toUri().toString());
        browser.press("/");
        browser.await("document.activeElement.id === 'find-box'");
        browser.press(query);
        browser.await("document.querySelector('.seek-told').textContent.match(/\\d|“/)");
    }
}
