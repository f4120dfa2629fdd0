package org.periplus.figure.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureCheck;
import org.periplus.figure.engine.FigureSample;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.engine.Placed;

class FunnelTest {

    private static final String GAPS = """
            name: Trip
            stages:
              - {id: a, name: Look, flow: {entered: 1000, completed: 800}}
              - {id: b, name: Ask}
              - {id: c, name: Buy, flow: {entered: 500}}
              - {id: d, name: Go, flow: {entered: 450, completed: 450}}
              - {id: e, name: Tell, flow: {entered: 460, completed: 100}}
            """;

    @Test
    void theSampleSiteIsDrawnAsReviewed() {
        Figure figure = draw(FigureSample.nordlinie(), "weekend-trip").orElseThrow();

        FigureCheck.sound(figure);
        FigureCheck.golden(figure, "funnel");
        assertThat(Portfolio.finding(figure))
                .isEqualTo(
                        "Of 1,000 who enter \u201cPlan the trip\u201d, 359 complete \u201cChange and arrive\u201d: 36%."
                                + " Largest loss in \u201cPlan the trip\u201d: 410 leave, 41%. 1 stage not counted.");
    }

    @Test
    void aRibbonIsAsWideAsTravellersAreMany() {
        List<Placed> ribbons = Portfolio.boxes(gaps(), "ribbon");

        assertThat(ribbons).hasSize(4);
        assertThat(ribbons.get(0).width()).isEqualTo(368);
        assertThat(ribbons.get(1).width()).isCloseTo(184, offset(0.01));
        assertThat(ribbons.get(2).width()).isCloseTo(165.6, offset(0.01));
    }

    @Test
    void lossesAreToldInNumbersAndPercentAndTheLargestInWords() {
        Figure figure = gaps();

        FigureCheck.sound(figure);
        assertThat(Portfolio.row(figure, "1 Look")).containsExactly("1 Look", "1,000", "800", "200", "20%", "100%");
        assertThat(Portfolio.row(figure, "3 Buy")).containsExactly("3 Buy", "500", "450", "50", "10%", "50%");
        assertThat(Portfolio.row(figure, "5 Tell")).containsExactly("5 Tell", "460", "100", "360", "78%", "46%");
        assertThat(Portfolio.text(figure, "Largest loss").y())
                .isCloseTo(Portfolio.text(figure, "360 leave, 78%").y(), offset(30.0));
    }

    @Test
    void whereNobodyCountedItSaysSo() {
        Figure figure = gaps();

        assertThat(Portfolio.row(figure, "2 Ask")).containsExactly("2 Ask", "not counted", "500", "", "", "");
        assertThat(Portfolio.text(figure, "not counted")).isNotNull();
        assertThat(Portfolio.markup(figure)).contains("pf-hatch");
    }

    @Test
    void whoJoinsOnTheWayIsTold() {
        assertThat(Portfolio.text(gaps(), "450 go on; 10 more join before Tell"))
                .isNotNull();
    }

    @Test
    void fortyStagesWithStrangeNamesMeetNowhere() {
        StringBuilder stages = new StringBuilder("name: Strange\nstages:\n");
        for (int n = 0; n < 40; n++) {
            stages.append("  - id: s").append(n).append("\n    name: ");
            stages.append(Portfolio.quoted(Portfolio.STRANGE.get(n % 5) + n)).append("\n    flow: {entered: ");
            stages.append(1_000_000_000_000L >> n).append("}\n");
        }
        Figure figure =
                draw(FigureSample.of("journeys/j.yaml", stages.toString()), "j").orElseThrow();

        FigureCheck.sound(figure);
        assertThat(Portfolio.boxes(figure, "ribbon"))
                .hasSizeGreaterThanOrEqualTo(39)
                .allMatch(ribbon -> ribbon.width() >= 0);
    }

    @Test
    void withoutCountsThereIsNoFunnel() {
        FigureSample none = FigureSample.of(
                "journeys/a.yaml", "name: A\nstages: [{id: a, name: A}]\n",
                "journeys/b.yaml", "name: B\nstages: [{id: a, name: A, flow: {entered: 0, completed: 0}}]\n");

        assertThat(draw(none, "a")).isEmpty();
        assertThat(draw(none, "b")).isEmpty();
        assertThat(draw(none, "c")).isEmpty();
    }

    private static Figure gaps() {
        return draw(FigureSample.of("journeys/trip.yaml", GAPS), "trip").orElseThrow();
    }

    private static Optional<Figure> draw(FigureSample sample, String journey) {
        return Portfolio.ofJourney(new Funnel(), FigureType.FUNNEL, sample, journey);
    }
}
