package org.periplus.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The words of journey maps, lettered by a real browser: none leaves its drawing, its card, its bar or the rail, none lies on
 * others, and no card lies on another.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MapTextIT {

    private static final String FAULTY = """
            <!DOCTYPE html><html lang="en"><title>Faults</title><style>
            .lane { display: grid; grid-template-columns: 104px 500px } svg { width: 500px } text { font: 16px monospace }
            .rail { white-space: nowrap; font: 16px monospace }
            </style><section class="lane l-faulty"><div class="rail"><h3>Words that leave</h3></div>
            <svg viewBox="0 0 500 100"><g class="card" aria-label="One"><rect x="10" y="10" width="50" height="50"/>
            <text x="12" y="30">Beyond it</text></g>
            <g class="card" aria-label="Other"><rect x="50" y="40" width="50" height="50"/></g>
            <g class="bk"><rect x="200" y="10" width="30" height="22"/><text x="202" y="26">Team</text></g>
            <text x="300" y="40"><tspan x="300" y="40">Upper </tspan><tspan x="300" y="44">Lower </tspan></text>
            <text x="480" y="80">Edge</text></svg></section></html>
            """;

    private final BuiltSite sample = BuiltSite.sample();
    private Path site;
    private MapText text;

    @BeforeAll
    void buildTheHardMaps(@TempDir Path folder) throws IOException {
        Path atlas = folder.resolve("atlas");
        site = folder.resolve("site");
        StressAtlas.write(atlas, StressMap.all().toList());
        Program.packaged().build(atlas, site, Path.of(System.getProperty("java.home")), Map.of());
        Files.writeString(folder.resolve("faulty.html"), FAULTY);
        text = MapText.start();
    }

    @AfterAll
    void stopTheBrowser() {
        text.close();
    }

    @Test
    void faultsAreSeen() {
        String seen = text.faults(site.resolveSibling("faulty.html")).stream()
                .map(fault -> fault.replaceFirst("by [0-9.]+ px", "by some px"))
                .collect(Collectors.joining("\n"));

        assertThat(seen.lines())
                .containsExactly(
                        "faulty.html, faulty: “Edge” leaves the drawing by some px",
                        "faulty.html, faulty: “Beyond it” leaves its card by some px",
                        "faulty.html, faulty: “Team” leaves its bar by some px",
                        "faulty.html, faulty: “Upper” and “Lower” overlap by some px",
                        "faulty.html, faulty: card “One” and card “Other” overlap by some px",
                        "faulty.html, faulty: “Words that leave” leaves the rail by some px");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("journeysOfTheSample")
    void wordsOfTheSampleStayInTheirPlaces(String page) {
        assertThat(text.faults(sample.root().resolve(page))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.periplus.sample.StressMap#all")
    void wordsOfHardMapsStayInTheirPlaces(StressMap map) {
        assertThat(text.faults(site.resolve("journeys/" + map.id() + ".html"))).isEmpty();
    }

    private Stream<String> journeysOfTheSample() {
        List<String> journeys = sample.pages().stream()
                .filter(page -> page.matches("journeys/(?!index)[^/]+"))
                .toList();
        assertThat(journeys).hasSizeGreaterThan(5);
        return journeys.stream();
    }
}
