package org.periplus.figure.observed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureCheck;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureSample;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.engine.TextTwin;
import org.periplus.model.Kind;
import org.periplus.model.Ref;

/** The figure of planned against actual, small, usual, large and hostile. */
class PlannedActualTest {

    private static Optional<Figure> draw(FigureSample sample, String journey) {
        return new PlannedActual()
                .draw(sample.context(), FigureRequest.of(FigureType.OBSERVED_PATHS, new Ref(Kind.JOURNEY, journey)));
    }

    private static String map(int stages, int each, String name) {
        StringBuilder text = new StringBuilder("name: Long\nstages:\n");
        for (int i = 0; i < stages; i++) {
            text.append("  - id: s")
                    .append(i)
                    .append("\n    name: ")
                    .append(name)
                    .append("\n    touchpoints:\n");
            for (int j = 0; j < each; j++) {
                text.append("      - {id: t")
                        .append(i * each + j)
                        .append(", name: ")
                        .append(name)
                        .append("}\n");
            }
        }
        return text.append("observed:\n  cases: 1000\n  visits:\n    - {step: t0, cases: 1000, times: 1200}\n")
                .toString();
    }

    private static String moves(int count) {
        StringBuilder text = new StringBuilder("  moves:\n");
        for (int i = 0; i < count; i++) {
            int to = (i * 7 + 3) % count;
            text.append("    - {from: t")
                    .append(i)
                    .append(", to: t")
                    .append(to)
                    .append(", cases: ")
                    .append(1000 - i);
            text.append(", median: 3 hours, p90: 2 days}\n");
        }
        return text.append("  paths:\n    - {path: t0 ")
                .append("> t1 > X ".repeat(40))
                .append(", cases: 500}\n")
                .toString();
    }

    @Test
    void theSampleSiteIsDrawnAsReviewed() {
        Figure figure = draw(FigureSample.nordlinie(), "booking").orElseThrow();

        FigureCheck.sound(figure);
        FigureCheck.golden(figure, "observed-paths");
        assertThat(figure.scene().desc().orElseThrow())
                .contains("of the cases kept to the map", "skip ahead", "4,000 cases", "Sales event stream");
    }

    @Test
    void everyStepMoveAndWayIsInTheTwin() {
        Figure figure = draw(FigureSample.nordlinie(), "booking").orElseThrow();

        assertThat(figure.twin().rows().stream().map(row -> row.get(0)).map(TextTwin.Cell::text))
                .contains("1 Says who is travelling", "2 Sees nine fares \u2192 4 Chooses seats on the plan")
                .anyMatch(name -> name.startsWith("Way 1 \u2192 2 \u2192 3"));
    }

    @Test
    void sixtyTouchpointsStayReadable() {
        Figure figure = draw(FigureSample.of("journeys/j.yaml", map(12, 5, "Sees it") + moves(60)), "j")
                .orElseThrow();

        FigureCheck.sound(figure);
        assertThat(figure.scene().width()).isEqualTo(WayGrid.WIDTH);
        assertThat(figure.scene().height()).isLessThan(4_000);
    }

    @Test
    void hostileNamesStayInTheirPlaces() {
        String name = "\"<script>" + "\u0627\u0644\u0639\u0631\u0628\u064a\u0629 ".repeat(20) + "x".repeat(300) + "\"";
        Figure figure = draw(FigureSample.of("journeys/j.yaml", map(2, 2, name) + moves(4)), "j")
                .orElseThrow();

        FigureCheck.sound(figure);
    }

    @Test
    void withoutCountsNothingIsDrawn() {
        assertThat(draw(FigureSample.nordlinie(), "weekend-trip")).isEmpty();
    }
}
