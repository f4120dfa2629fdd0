package org.periplus.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The gallery of figures: every figure is there, says what it shows to those who do not see it, and is legible in every view. */
class FiguresIT {

    private static final String GALLERY = "pages/guide/figures.html";
    private static final List<String> FIGURES = List.of(
            "journey-map",
            "comparison",
            "blueprint",
            "channels",
            "emotion-curve",
            "stage-comparison",
            "funnel",
            "importance-matrix",
            "channel-matrix",
            "heat-map",
            "impact-matrix",
            "roadmap",
            "portrait",
            "empathy-map",
            "kpi-chart",
            "sparkline",
            "relations");

    private static final String FAULTY = """
            <!DOCTYPE html><html lang="en"><title>Faults</title><style>
            body { background: #fff } svg { width: 300px } text { font: 16px monospace; fill: #14212d } .grey { fill: #999 }
            .land { fill: #14212d } .faint { fill: none; stroke: #ccc; stroke-width: 2 } .lead { stroke: #14212d; stroke-width: 1 }
            </style><figure class="figure fg-faulty"><svg class="fig" viewBox="0 0 300 100"><rect class="land" x="0" y="50" width="300" height="50"/>
            <text x="10" y="30">Seen</text><text class="grey" x="100" y="30">Pale</text><text x="10" y="80">Sunk</text>
            <path class="lead" d="M10 40L290 40"/><g class="marks"><circle class="faint" cx="280" cy="20" r="8"/></g></svg></figure></html>
            """;

    private final BuiltSite site = BuiltSite.sample();

    static Stream<String> figures() {
        return FIGURES.stream();
    }

    @Test
    void theGalleryShowsEachFigureOnce() {
        List<String> shown = site.page(GALLERY).select("figure.figure").stream()
                .flatMap(figure -> figure.classNames().stream())
                .filter(name -> name.startsWith("fg-"))
                .map(name -> name.substring(3))
                .toList();

        assertThat(shown).containsExactlyElementsOf(FIGURES);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void aFigureHasANameAFindingAndItsFactsAsATable(String name) {
        Element figure = figure(name);
        Element drawing = Objects.requireNonNull(figure.selectFirst("svg"));

        assertThat(drawing.attr("role")).isIn("img", "group");
        String label =
                drawing.attr("role").equals("img") ? drawing.select("> title").text() : drawing.attr("aria-label");
        assertThat(label).isNotBlank();
        assertThat(drawing.select("> desc").text()).isNotBlank();
        assertThat(figure.select("figcaption > p").text()).isNotBlank();
        Elements rows = figure.select("details.twin table tbody tr");
        assertThat(rows).isNotEmpty();
        assertThat(rows.select("th[scope=row]")).hasSize(rows.size());
        assertThat(rows.select("th[scope=row]").eachText())
                .allSatisfy(cell -> assertThat(cell).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("figures")
    void whatCanBeFollowedInAFigureIsNamed(String name) {
        for (Element link : figure(name).select("svg a")) {
            assertThat(link.attr("aria-label") + link.text())
                    .as(link.outerHtml())
                    .isNotBlank();
        }
    }

    /** The way of the Tab key through the steps of a figure is the way of the journey. */
    @ParameterizedTest
    @MethodSource("figures")
    void theFocusFollowsTheJourney(String name) {
        List<String> journey =
                site.page("journeys/weekend-trip.html").select("[id^=tp-]").eachAttr("id");
        List<String> visited = figure(name)
                .select("svg a[href*=weekend-trip.html#tp-].card, svg .card a[href*=#tp-]")
                .eachAttr("href")
                .stream()
                .map(href -> href.substring(href.indexOf('#') + 1))
                .toList();

        assertThat(journey).isNotEmpty();
        assertThat(visited)
                .isSortedAccordingTo((one, other) -> Integer.compare(journey.indexOf(one), journey.indexOf(other)));
    }

    @Test
    void faultsAreSeen(@TempDir Path folder) throws IOException {
        Path page = Files.writeString(folder.resolve("faulty.html"), FAULTY);

        try (Browser browser = Browser.start(Chromium.ofThisMachine(), View.wide())) {
            assertThat(browser.ask(page.toUri().toString(), resource("figure-colours.js")))
                    .containsExactly(
                            "fg-faulty: “Pale” has 2.85:1",
                            "fg-faulty: “Sunk” has 1.00:1",
                            "fg-faulty: circle.faint in marks has 1.61:1");
        }
    }

    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest
    @ValueSource(strings = {GALLERY, "journeys/weekend-trip.html"})
    void textsAndMarksStandOutHoweverTheReaderWantsThem(String page) {
        String script = resource("figure-colours.js");
        List<View> views = View.ofFigures().toList();
        try (Browser browser = Browser.start(Chromium.ofThisMachine(), views.get(0))) {
            browser.open(site.root().resolve(page).toUri().toString());
            for (View view : views) {
                browser.turn(view);
                assertThat(browser.ask(script)).as("%s at %s", page, view).isEmpty();
            }
        }
    }

    @Test
    void wordsStandWhereTheyShould() {
        try (MapText text = MapText.start()) {
            assertThat(text.faults(site.root().resolve(GALLERY))).isEmpty();
        }
    }

    private Element figure(String name) {
        return Objects.requireNonNull(site.page(GALLERY).selectFirst("figure.fg-" + name), name);
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(FiguresIT.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
