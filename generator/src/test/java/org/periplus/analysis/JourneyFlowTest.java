package org.periplus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.periplus.model.Stage;

/** How many get through, and what it costs, worked out by hand. */
class JourneyFlowTest {

    private static final Offset<Double> NEAR = within(1e-6);

    private static JourneyFlow flow(String stages, String... others) {
        List<String> all = new ArrayList<>(
                List.of(
                        "journeys/trip.yaml",
                        "name: Trip\nkpis: [value]\nstages:\n" + stages,
                        "kpis/rate.yaml",
                        "name: Rate\ntype: conversion\nunit: \"%\"\nreadings: [{date: 2026-10-01, value: 60, n: 400}, {date: 2027-01-01, value: 90}]\n"));
        all.addAll(List.of(others));
        if (!all.contains("kpis/value.yaml")) {
            all.addAll(List.of("kpis/value.yaml", "name: Value\ntype: clv\nunit: €\n"));
        }
        return Trips.of(all.toArray(String[]::new)).flow();
    }

    @Test
    void theExampleOfTheGuideIsRight() {
        JourneyFlow flow = Trips.ofGuide().flow();
        StageFlow choose = flow.stages().get(0);

        assertThat(flow.largest()).contains(choose);
        assertThat(choose.lostShare().value()).isCloseTo(25, NEAR);
        assertThat(choose.lostShare().range().orElseThrow().low()).isCloseTo(19.508168, NEAR);
        assertThat(choose.lostShare().range().orElseThrow().high()).isCloseTo(31.434098, NEAR);
        assertThat(choose.lost().orElseThrow().value()).isCloseTo(50, NEAR);
        assertThat(choose.lost().orElseThrow().range().orElseThrow().low()).isCloseTo(39.016336, NEAR);
        assertThat(choose.lost().orElseThrow().range().orElseThrow().high()).isCloseTo(62.868197, NEAR);
        assertThat(choose.money().orElseThrow().value()).isCloseTo(1500, NEAR);
        assertThat(choose.money().orElseThrow().range().orElseThrow().low()).isCloseTo(1170.49008, within(1e-4));
        assertThat(choose.money().orElseThrow().range().orElseThrow().high()).isCloseTo(1886.04590, within(1e-4));
        assertThat(flow.completion().orElseThrow()).isCloseTo(0.675, NEAR);
        assertThat(flow.lost().orElseThrow().value()).isCloseTo(65, NEAR);
        assertThat(flow.money().orElseThrow().value()).isCloseTo(1950, NEAR);
        assertThat(Trips.guide())
                .contains("25%, with the range from 19.5% to 31.4%, or 39 to 63", "**€1,500** (€1,170 to €1,886)");
    }

    @Test
    void aKpiGivesTheShareAndTheStageBeforeThoseWhoEnter() {
        JourneyFlow flow = flow("""
                  - {id: a, name: A, flow: {entered: 1000, completed: 500}}
                  - {id: b, name: B, flow: rate}
                """);
        StageFlow second = flow.stages().get(1);

        assertThat(second.carried()).isTrue();
        assertThat(second.entered()).contains(500.0);
        assertThat(second.completed()).contains(300.0);
        assertThat(second.lost().orElseThrow().value()).isCloseTo(200, NEAR);
        assertThat(second.share().range()).isEqualTo(Interval.wilson(60, 400));
        assertThat(second.read()).contains(LocalDate.of(2026, 10, 1));
        assertThat(flow.largest().orElseThrow().stage().id()).isEqualTo("a");
        assertThat(flow.completion().orElseThrow()).isCloseTo(0.3, NEAR);
    }

    @Test
    void withoutCountsThereIsAShareAndNoCustomers() {
        JourneyFlow flow = flow("  - {id: a, name: A, flow: rate}\n  - {id: b, name: B}\n");

        assertThat(flow.stages())
                .extracting(StageFlow::stage)
                .extracting(Stage::id)
                .containsExactly("a");
        assertThat(flow.lost()).isEmpty();
        assertThat(flow.largest().orElseThrow().lostShare().value()).isCloseTo(40, NEAR);
    }

    @Test
    void nothingIsKnownOfAnEmptyStageAndNothingIsLostWhereAllGoOn() {
        JourneyFlow flow = flow("""
                  - {id: a, name: A, flow: {entered: 0, completed: 0}}
                  - {id: b, name: B, flow: {entered: 10, completed: 12}}
                """);

        assertThat(flow.stages())
                .extracting(StageFlow::stage)
                .extracting(Stage::id)
                .containsExactly("b");
        assertThat(flow.lost().orElseThrow().value()).isZero();
        assertThat(flow.largest()).isEmpty();
        assertThat(flow("  - {id: a, name: A}\n").completion()).isEmpty();
    }

    @Test
    void anOrderCountsBeforeACustomer() {
        String stages = "  - {id: a, name: A, flow: {entered: 100, completed: 90}, kpis: [order]}\n";
        String value = "name: Value\ntype: clv\nunit: €\nreadings: [{date: 2026-10-01, value: 300}]\n";
        String order = "name: Order\ntype: custom\nunit: €\ninputs: {order-value: 41}\n";

        Worth both = flow(stages, "kpis/value.yaml", value, "kpis/order.yaml", order)
                .worth()
                .orElseThrow();
        Worth one = flow(stages, "kpis/value.yaml", value, "kpis/order.yaml", "name: Order\ntype: custom\n")
                .worth()
                .orElseThrow();

        assertThat(both.order()).isTrue();
        assertThat(both.each().value()).isEqualTo(41);
        assertThat(one.order()).isFalse();
        assertThat(one.each().value()).isEqualTo(300);
        assertThat(one.read()).contains(LocalDate.of(2026, 10, 1));
    }

    @Test
    void anOrderValueMayBeAKpiItself() {
        Worth worth = flow(
                        "  - {id: a, name: A}\n",
                        "kpis/value.yaml",
                        "name: Value\ntype: clv\ninputs: {order-value: basket}\n",
                        "kpis/basket.yaml",
                        "name: Basket\ntype: custom\nunit: €\nreadings: [{date: 2026-09-01, value: 55}]\n")
                .worth()
                .orElseThrow();

        assertThat(worth.kpi().id()).isEqualTo("basket");
        assertThat(worth.each().value()).isEqualTo(55);
        assertThat(worth.unit()).isEqualTo(Optional.of("€"));
    }

    @Test
    void withoutAnythingThatSaysSoThereIsNoMoney() {
        JourneyFlow flow = flow("  - {id: a, name: A, flow: {entered: 100, completed: 90}}\n");

        assertThat(flow.worth()).isEmpty();
        assertThat(flow.money()).isEmpty();
    }
}
