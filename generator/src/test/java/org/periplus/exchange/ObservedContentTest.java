package org.periplus.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.periplus.decode.Decoder;
import org.periplus.decode.MemoryTree;
import org.periplus.diagnostic.Severity;
import org.periplus.exchange.ObservedContent.RefusedException;
import org.periplus.model.Journey;
import org.periplus.model.Kind;
import org.periplus.model.Ref;

/** Counts laid into content files, whose other lines stay. */
class ObservedContentTest {

    private static final String SITE = "periplus: 1\ntitle: T\n";

    private static final ObservedPaths COUNTS = new ObservedPaths(
            20,
            Optional.of(LocalDate.of(2026, 3, 1)),
            Optional.of(LocalDate.of(2026, 3, 9)),
            List.of(new ObservedPaths.Visit("search", 20, 24), new ObservedPaths.Visit("Asks, twice", 6, 6)),
            List.of(
                    new ObservedPaths.Move("(start)", "search", 20, 20, Optional.empty(), Optional.empty()),
                    new ObservedPaths.Move(
                            "search",
                            "Asks, twice",
                            6,
                            6,
                            Optional.of(Duration.ofSeconds(3725)),
                            Optional.of(Duration.ofHours(40)))),
            List.of(
                    new ObservedPaths.Path(List.of("search"), 14, Optional.empty()),
                    new ObservedPaths.Path(List.of("search", "Asks, twice"), 6, Optional.of(Duration.ofMinutes(2)))));

    private static final String JOURNEY = """
            # The shop, drawn in March
            name: Shop # short
            stages:
              - id: buy
                name: Buy
                touchpoints:
                  - {id: search, name: Search} # first
            """;

    private static List<TextChange> changes(String file, String text) throws RefusedException {
        return new ObservedContent(MemoryTree.of("periplus.yaml", SITE, file, text))
                .changes("shop", COUNTS, Map.of("Suche: offen", "search"), Optional.of("Shop log"));
    }

    @Test
    void aNewBlockStandsBelowTheOldLinesAndIsReadBackAsItWas() throws Exception {
        List<TextChange> changes = changes("journeys/shop.yaml", JOURNEY);

        assertThat(changes.get(0).after())
                .isEqualTo(
                        JOURNEY + """
                        observed:
                          source: Shop log
                          from: "2026-03-01"
                          to: "2026-03-09"
                          cases: 20
                          steps:
                            "Suche: offen": search
                          visits: shop-visits.csv
                          moves: shop-moves.csv
                          paths: shop-paths.csv
                        """.replace("\"2026-03-01\"", "2026-03-01").replace("\"2026-03-09\"", "2026-03-09"));
        String[] files = {
            "periplus.yaml",
            SITE,
            changes.get(0).path(),
            changes.get(0).after(),
            changes.get(1).path(),
            changes.get(1).after(),
            changes.get(2).path(),
            changes.get(2).after(),
            changes.get(3).path(),
            changes.get(3).after()
        };
        var decoded = new Decoder().decode(MemoryTree.of(files));
        assertThat(decoded.diagnostics()).noneMatch(problem -> problem.severity() == Severity.ERROR);
        var observed = decoded.atlas()
                .find(Journey.class, new Ref(Kind.JOURNEY, "shop"))
                .flatMap(Journey::observed)
                .orElseThrow();
        assertThat(observed.moves().get(1).median().orElseThrow().length()).contains(Duration.ofSeconds(3725));
        assertThat(observed.moves().get(1).to()).isEqualTo("Asks, twice");
        assertThat(observed.paths().get(1).steps()).containsExactly("search", "Asks, twice");
        assertThat(observed.visits().get(0).visits()).isEqualTo(24);
    }

    @Test
    void anOldBlockKeepsItsCommentsAndItsSteps() throws Exception {
        String old = JOURNEY + """
                observed: # from the shop
                  cases: 3 # in spring
                  # ours
                  steps: {Opened: search}
                  x: 1
                review: {every: 3 months}
                """.replace("  x: 1\n", "");
        String after = changes("journeys/shop.yaml", old).get(0).after();

        assertThat(after)
                .contains("observed: # from the shop\n  cases: 20 # in spring\n  # ours\n  steps: {Opened: search}\n")
                .contains("  source: Shop log\n")
                .doesNotContain("Suche")
                .endsWith("  paths: shop-paths.csv\nreview: {every: 3 months}\n");
    }

    @Test
    void frontMatterAndWindowsLineEndsStay() throws Exception {
        String text = ("---\n" + JOURNEY + "---\nThe story: observed.\n").replace("\n", "\r\n");
        String after = changes("journeys/shop.md", text).get(0).after();

        assertThat(after)
                .startsWith("---\r\n# The shop")
                .endsWith("paths: shop-paths.csv\r\n---\r\nThe story: observed.\r\n");
        assertThat(after.replace("\r\n", "")).doesNotContain("\n");
    }

    @Test
    void whatCannotBeEditedIsRefused() {
        assertThatThrownBy(() -> changes("journeys/shop.yaml", "{name: Shop, stages: []}\n"))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> changes("journeys/shop.yaml", JOURNEY + "observed: {cases: 3}\n"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("journeys/shop.yaml:8");
    }

    @Test
    void timesAreWordsThatTheModelReads() {
        assertThat(ObservedTables.words(Duration.ofMillis(400))).isEqualTo("0 seconds");
        assertThat(ObservedTables.words(Duration.ofSeconds(61))).isEqualTo("1 minute 1 second");
        assertThat(ObservedTables.words(Duration.ofSeconds(3 * 3600 + 31))).isEqualTo("3 hours 1 minute");
        assertThat(ObservedTables.words(Duration.ofHours(101).plusMinutes(20))).isEqualTo("4 days 5 hours");
    }
}
