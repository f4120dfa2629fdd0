package org.periplus.figure.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StackTest {

    @Test
    void boxesWithRoomStandWhereTheyLike() {
        assertThat(Stack.tops(List.of(10.0, 20.0), List.of(0.0, 100.0), 4)).containsExactly(-5.0, 90.0);
    }

    @Test
    void boxesThatWouldTouchShareTheWayAndKeepTheGap() {
        assertThat(Stack.tops(List.of(10.0, 10.0), List.of(0.0, 0.0), 4)).containsExactly(-12.0, 2.0);
    }

    @Test
    void orderIsKeptEvenAgainstTheWishes() {
        List<Double> tops = Stack.tops(List.of(10.0, 10.0, 10.0), List.of(50.0, 20.0, -40.0), 2);

        assertThat(tops).isSorted().containsExactly(-7.0, 5.0, 17.0);
    }

    @Test
    void aLateBoxPushesOnlyThoseItMeets() {
        assertThat(Stack.tops(List.of(10.0, 10.0, 10.0), List.of(5.0, 100.0, 100.0), 0))
                .containsExactly(0.0, 90.0, 100.0);
    }

    @Test
    void nothingGivesNothing() {
        assertThat(Stack.tops(List.of(), List.of(), 2)).isEmpty();
    }
}
