package org.periplus.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MovesTest {

    @Test
    void oneThingThatMovedIsOneMove() {
        assertThat(Moves.between(List.of(1, 2, 3, 4, 5), List.of(2, 3, 4, 1, 5)))
                .containsExactly(1);
        assertThat(Moves.between(List.of(1, 2, 3, 4, 5), List.of(1, 5, 2, 3, 4)))
                .containsExactly(5);
        assertThat(Moves.between(List.of(1, 2), List.of(2, 1))).hasSize(1);
    }

    @Test
    void whatCameOrWentMovesNothing() {
        assertThat(Moves.between(List.of(1, 2, 3), List.of(3))).isEmpty();
        assertThat(Moves.between(List.of(3), List.of(1, 2, 3))).isEmpty();
        assertThat(Moves.between(List.of(), List.of(1))).isEmpty();
    }

    @Test
    void whatKeptItsPlaceInATurnedListDidNotMove() {
        assertThat(Moves.between(List.of(1, 2, 3), List.of(3, 2, 1))).containsExactlyInAnyOrder(1, 3);
    }

    @Test
    void whatDidNotMoveStandsInOrder() {
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            List<Integer> before =
                    IntStream.range(0, random.nextInt(12)).boxed().toList();
            List<Integer> after = new ArrayList<>(before);
            Collections.shuffle(after, random);
            Set<Integer> moved = Moves.between(before, after);

            assertThat(after.stream().filter(thing -> !moved.contains(thing)).toList())
                    .isSorted();
            assertThat(moved.isEmpty()).isEqualTo(before.equals(after));
        }
    }
}
