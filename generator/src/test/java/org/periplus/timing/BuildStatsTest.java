package org.periplus.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.periplus.timing.BuildStats.Amounts;
import org.periplus.timing.BuildStats.Outcome;
import org.periplus.timing.BuildStats.Program;

/** How a measured build is told. */
class BuildStatsTest {

    private static final BuildStats BUILT = new BuildStats(
            new Program("1.2.3", "17.0.15", 2),
            Outcome.PUBLISHED,
            new Amounts(1504, 392, 12, 1567, 0),
            Map.of(BuildStage.COMPOSE, 1_500_000_000L, BuildStage.DECODE, 499_900_000L, BuildStage.OTHER, 100_000L),
            Map.of(
                    Tally.HISTORIES_GROWN,
                    1L,
                    Tally.PICTURES_KEPT,
                    50L,
                    Tally.PICTURES_DRAWN,
                    4L,
                    Tally.FIGURES,
                    347L,
                    Tally.BYTES,
                    17_686_606L),
            new PeakMemory(412_000_000, OptionalLong.of(610_500_000)));

    @Test
    void aTableTellsStagesInTheirOrderAndTheirSum() {
        assertThat(new StatsText().write(BUILT)).isEqualTo("""
                Stage                                  ms  share
                decode entries                      499.9   25 %
                compose pages and figures         1,500.0   75 %
                other                                 0.1    0 %
                all                               2,000.0

                Content         392 files
                Site            1,504 pages, 347 figures, 17.7 MB
                Files           12 written, 1,567 unchanged, 0 removed
                History         from the cache, with what is new
                Pictures        50 from the cache, 4 drawn
                Earlier states  0 checked again
                Memory at most  412.0 MB of Java's heap, 610.5 MB of the process
                """);
    }

    @Test
    void jsonKeepsItsKeysForProgramsThatCompareBuilds() {
        assertThat(new StatsJson().write(BUILT)).isEqualTo("""
                {
                  "stats": 1,
                  "version": "1.2.3",
                  "java": "17.0.15",
                  "processors": 2,
                  "outcome": "published",
                  "pages": 1504,
                  "figures": 347,
                  "files": {
                    "content": 392,
                    "written": 12,
                    "unchanged": 1567,
                    "removed": 0,
                    "bytes": 17686606
                  },
                  "millis": 2000,
                  "stages": [
                    {
                      "stage": "decode",
                      "millis": 499.9
                    },
                    {
                      "stage": "compose",
                      "millis": 1500
                    },
                    {
                      "stage": "other",
                      "millis": 0.1
                    }
                  ],
                  "cache": {
                    "site": false,
                    "history": {
                      "kept": 0,
                      "grown": 1,
                      "read": 0
                    },
                    "pictures": {
                      "kept": 50,
                      "drawn": 4
                    },
                    "statesChecked": 0
                  },
                  "memory": {
                    "peakHeapBytes": 412000000,
                    "peakResidentBytes": 610500000
                  }
                }
                """);
    }

    @Test
    void ofASiteThatIsUpToDateNothingIsSaidThatWasNotLookedAt() {
        BuildStats same = new BuildStats(
                BUILT.program(),
                Outcome.UP_TO_DATE,
                new Amounts(1504, 392, 0, 1579, 0),
                Map.of(BuildStage.COMPARE, 80_000_000L),
                Map.of(),
                new PeakMemory(1, OptionalLong.empty()));

        assertThat(new StatsText().write(same))
                .contains("the whole site: nothing has changed since the last build")
                .doesNotContain("figures", "Pictures", "process");
        assertThat(new StatsJson().write(same))
                .contains("\"outcome\": \"up-to-date\"", "\"figures\": null", "\"bytes\": null", "\"site\": true")
                .doesNotContain("peakResidentBytes");
    }
}
