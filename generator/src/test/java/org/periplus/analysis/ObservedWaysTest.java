package org.periplus.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.periplus.analysis.ObservedTurn.Sort;
import org.periplus.analysis.ObservedWays.Follows;
import org.periplus.decode.Decoder;
import org.periplus.decode.MemoryTree;
import org.periplus.model.Journey;
import org.periplus.model.Kind;
import org.periplus.model.Ref;

/** The map beside the counts, on ten cases counted by hand. */
class ObservedWaysTest {

    private static final String MAP = """
            name: Shop
            stages:
              - id: buy
                name: Buy
                touchpoints:
                  - {id: search, name: Search}
                  - {id: choose, name: Choose}
                  - {id: pay, name: Pay}
                  - {id: rate, name: Rate}
            """;

    private static final String COUNTS = """
            observed:
              cases: 10
              visits:
                - {step: search, cases: 10, times: 11}
                - {step: choose, cases: 7}
                - {step: pay, cases: 6}
                - {step: Call, cases: 1}
              moves:
                - {from: (start), to: search, cases: 10}
                - {from: search, to: choose, cases: 7, times: 8, median: 2 minutes}
                - {from: choose, to: pay, cases: 4}
                - {from: search, to: pay, cases: 2}
                - {from: choose, to: search, cases: 1}
                - {from: search, to: Call, cases: 1}
                - {from: choose, to: (end), cases: 3}
                - {from: pay, to: (end), cases: 6}
                - {from: Call, to: (end), cases: 1}
            """;

    private static Optional<ObservedWays> ways(String text) {
        Journey journey = new Decoder()
                .decode(MemoryTree.of("periplus.yaml", "periplus: 1\ntitle: T\n", "journeys/j.yaml", text))
                .atlas()
                .find(Journey.class, new Ref(Kind.JOURNEY, "j"))
                .orElseThrow();
        return ObservedWays.of(journey);
    }

    @Test
    void movesAreSortedByTheMap() {
        ObservedWays ways = ways(MAP + COUNTS).orElseThrow();

        assertThat(ways.deviations().stream()
                        .map(turn -> ways.steps().get(turn.from()).name() + " " + turn.sort()))
                .containsExactly("search " + Sort.AHEAD, "search " + Sort.BEYOND, "choose " + Sort.BACK);
        assertThat(ways.unused()).containsExactly(List.of(2, 3));
        assertThat(ways.steps().get(3).cases()).isZero();
        assertThat(ways.leftEarly()).isEqualTo(9);
        assertThat(ways.steps().get(0).again()).isEqualTo(1);
        assertThat(ways.percent(7)).isEqualTo(70.0);
    }

    @Test
    void allWaysListedGiveOneNumberAndElseABoundOnBothSides() {
        String all = """
                  paths:
                    - {path: search > choose > pay, cases: 3}
                    - {path: search > choose, cases: 3}
                    - {path: search > choose > search > choose > pay, cases: 1}
                    - {path: search > pay, cases: 2}
                    - {path: search > Call, cases: 1}
                """;
        String some = """
                  paths:
                    - {path: search > choose > pay, cases: 3}
                    - {path: (other), cases: 7}
                """;

        assertThat(ways(MAP + COUNTS + all).orElseThrow().follows()).isEqualTo(new Follows(6, 6));
        assertThat(ways(MAP + COUNTS + some).orElseThrow().follows()).isEqualTo(new Follows(6, 8));
        assertThat(ways(MAP + COUNTS).orElseThrow().follows()).isEqualTo(new Follows(6, 8));
    }

    @Test
    void withoutCountsThereIsNothingToCompare() {
        assertThat(ways(MAP)).isEmpty();
        assertThat(ways(MAP + "observed: {cases: 0}\n")).isEmpty();
        assertThat(ways(MAP + "observed: {cases: 9}\n")).isEmpty();
    }
}
