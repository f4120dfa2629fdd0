package org.periplus.figure.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.periplus.figure.engine.FigureSample;
import org.periplus.model.Entity;
import org.periplus.model.Kind;
import org.periplus.model.Ref;

class UntanglingTest {

    private static final FigureSample SAMPLE = sample();

    private static FigureSample sample() {
        List<String> files = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            files.addAll(List.of("segments/s" + i + ".yaml", "name: S" + i + "\n"));
            files.addAll(List.of("teams/t" + i + ".yaml", "name: T" + i + "\n"));
        }
        return FigureSample.of(files.toArray(String[]::new));
    }

    private static Neighbour near(Kind kind, String id, String... tied) {
        Entity entry = SAMPLE.atlas().find(new Ref(kind, id)).orElseThrow();
        Set<Ref> inner =
                Arrays.stream(tied).map(each -> new Ref(Kind.SEGMENT, each)).collect(Collectors.toSet());
        return new Neighbour(entry, List.of("owner of"), 1, inner);
    }

    private static List<Kin> inner() {
        return List.of(new Kin(
                Kind.SEGMENT,
                IntStream.range(0, 8).mapToObj(i -> near(Kind.SEGMENT, "s" + i)).toList(),
                0));
    }

    private static List<Kin> outer(Map<String, List<String>> ties) {
        return List.of(new Kin(
                Kind.TEAM,
                ties.entrySet().stream()
                        .map(each ->
                                near(Kind.TEAM, each.getKey(), each.getValue().toArray(String[]::new)))
                        .toList(),
                0));
    }

    private static List<String> ids(List<Kin> column) {
        return column.stream()
                .flatMap(kin -> kin.shown().stream())
                .map(near -> near.ref().id())
                .toList();
    }

    @Test
    void countsCrossings() {
        Map<String, List<String>> ties = new LinkedHashMap<>();
        ties.put("t0", List.of("s1"));
        ties.put("t1", List.of("s0", "s2"));

        assertThat(new Untangling(inner(), outer(ties)).crossings()).isEqualTo(1);
    }

    @Test
    void aTwistedLadderIsUnwound() {
        Map<String, List<String>> ties = new LinkedHashMap<>();
        IntStream.range(0, 8).forEach(i -> ties.put("t" + i, List.of("s" + (7 - i))));
        Untangling twisted = new Untangling(inner(), outer(ties));
        Untangling straight = twisted.untangled();

        assertThat(twisted.crossings()).isEqualTo(28);
        assertThat(straight.crossings()).isZero();
        assertThat(ids(straight.outer())).containsExactly("t7", "t6", "t5", "t4", "t3", "t2", "t1", "t0");
    }

    @Test
    void noOrderIsEverWorseAndMostAreMuchBetter() {
        int before = 0;
        int after = 0;
        for (int seed = 0; seed < 60; seed++) {
            Untangling given = new Untangling(inner(), outer(random(seed)));
            Untangling found = given.untangled();

            assertThat(found.crossings()).as("seed %s", seed).isLessThanOrEqualTo(given.crossings());
            assertThat(ids(found.inner())).containsExactlyInAnyOrderElementsOf(ids(given.inner()));
            assertThat(ids(found.outer())).containsExactlyInAnyOrderElementsOf(ids(given.outer()));
            before += given.crossings();
            after += found.crossings();
        }
        assertThat(after).isLessThan(before / 2);
    }

    @Test
    void equalColumnsGiveEqualOrders() {
        Untangling given = new Untangling(inner(), outer(random(3)));

        assertThat(given.untangled()).isEqualTo(new Untangling(inner(), outer(random(3))).untangled());
    }

    private static Map<String, List<String>> random(int seed) {
        Random random = new Random(seed);
        Map<String, List<String>> ties = new LinkedHashMap<>();
        for (int i = 0; i < 8; i++) {
            ties.put("t" + i, List.of("s" + random.nextInt(8)));
        }
        return ties;
    }
}
