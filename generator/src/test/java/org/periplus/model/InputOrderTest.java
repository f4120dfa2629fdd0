package org.periplus.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** In which order KPIs are computed of one another. */
class InputOrderTest {

    private static Kpi kpi(String id, String... parts) {
        List<Operand> operands = new ArrayList<>(Arrays.stream(parts)
                .map(part -> new Operand(Optional.empty(), Optional.of(Sketch.kpi(part))))
                .toList());
        while (operands.size() < 2) {
            operands.add(new Operand(Optional.of(1.0), Optional.empty()));
        }
        Inputs inputs = Sketch.of(Inputs.class, "of", operands.get(0), "from", operands.get(1));
        return Sketch.of(Kpi.class, "id", id, "type", KpiType.CUSTOM, "inputs", inputs);
    }

    private static List<String> ids(InputOrder order) {
        return order.order().stream().map(Kpi::id).toList();
    }

    @Test
    void whatIsNeededComesFirst() {
        InputOrder order = InputOrder.of(List.of(kpi("c", "b", "a"), kpi("b", "a"), kpi("a")));

        assertThat(ids(order)).containsExactly("a", "b", "c");
        assertThat(order.circular()).isEmpty();
    }

    @Test
    void aKpiComputedOfItselfIsACircle() {
        assertThat(InputOrder.of(List.of(kpi("a", "a"), kpi("b", "a"))).circular())
                .containsExactly(Sketch.kpi("a"));
    }

    @Test
    void whatLeadsToACircleAndWhatComesOfItIsInNone() {
        InputOrder order = InputOrder.of(
                List.of(kpi("after", "x"), kpi("x", "y"), kpi("y", "z"), kpi("z", "x", "before"), kpi("before")));

        assertThat(order.circular()).containsExactlyInAnyOrder(Sketch.kpi("x"), Sketch.kpi("y"), Sketch.kpi("z"));
        assertThat(ids(order)).hasSize(5).containsSubsequence("x", "after");
    }

    @Test
    void thePartsThatNobodyKnowsArePassedOver() {
        assertThat(ids(InputOrder.of(List.of(kpi("a", "gone"))))).containsExactly("a");
    }
}
