package org.periplus.figure.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureCheck;
import org.periplus.figure.engine.FigureSample;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.engine.Placed;

class HeatMapTest {

    private static final String TWO = """
            name: Trip
            stages:
              - id: plan
                name: Plan
                touchpoints:
                  - {id: look, name: Look, emotion: 1}
                  - {id: ask, name: Ask, emotion: -2, pains: [{id: wait, text: Waits, severity: 4}]}
              - {id: buy, name: Buy}
              - id: go
                name: Go
                touchpoints:
                  - {id: ride, name: Ride, emotion: 2, pains: [{id: cold, text: Cold, severity: 1}]}
            """;

    @Test
    void theSampleSiteIsDrawnAsReviewed() {
        Figure figure = draw(FigureSample.nordlinie()).orElseThrow();

        FigureCheck.sound(figure);
        FigureCheck.golden(figure, "heat-map");
        assertThat(Portfolio.finding(figure)).startsWith("Lowest of all: Leave the train in Assisted travel");
    }

    @Test
    void aCellSaysItsMeanEmotionAndTheWorstPainFromSeverityTwo() {
        Figure figure = draw(FigureSample.of("journeys/trip.yaml", TWO)).orElseThrow();

        FigureCheck.sound(figure);
        assertThat(Portfolio.boxes(figure, "cell")).hasSize(3);
        assertThat(Portfolio.boxes(figure, "bars")).hasSize(1);
        assertThat(Portfolio.row(figure, "Plan"))
                .containsExactly("Plan", "Trip", "as it is", "\u22120.5", "4 of 5", "2");
        assertThat(Portfolio.markup(figure))
                .contains("aria-description=\"Plan. Mean emotion \u22120.5. Worst pain: severity 4.\"")
                .contains("pf-cell em1")
                .contains("pf-cell ep2");
        assertThat(Portfolio.finding(figure))
                .isEqualTo(
                        "Lowest of all: Plan in Trip, mean emotion \u22120.5. 1 of 3 stages below 0. No emotion known in 1.");
    }

    @Test
    void aStageWithoutTouchpointsIsHatchedAndSaysSo() {
        Figure figure = draw(FigureSample.of("journeys/trip.yaml", TWO)).orElseThrow();

        assertThat(Portfolio.markup(figure)).contains("class=\"pf-cell pf-unknown\" href=\"#stage-buy\"");
        assertThat(Portfolio.boxes(figure, "text")).extracting(Placed::text).contains("no touchpoint");
    }

    @Test
    void targetMapsComeAfterJourneysAsTheyAre() {
        Figure figure = draw(FigureSample.of(
                        "journeys/a.yaml", "name: Then\nstate: future\nstages: [{id: x, name: X}]\n",
                        "journeys/b.yaml", "name: Now\nstages: [{id: x, name: X}]\n"))
                .orElseThrow();

        FigureCheck.sound(figure);
        assertThat(Portfolio.text(figure, "Now").y())
                .isLessThan(Portfolio.text(figure, "Then").y());
        assertThat(Portfolio.finding(figure)).isEqualTo("No emotion is known in any of 2 stages.");
    }

    @Test
    void sixtyJourneysOfUpToFortyStagesKeepTheirWidthAndMeetNowhere() {
        List<String> files = new ArrayList<>();
        for (int n = 1; n <= 60; n++) {
            files.add("journeys/j" + n + ".yaml");
            files.add(Portfolio.journey(Portfolio.STRANGE.get(n % 5) + " " + n, n == 30 ? 40 : 1 + n % 6));
        }
        Figure figure = draw(FigureSample.of(files.toArray(String[]::new))).orElseThrow();

        assertThat(figure.scene().width()).isEqualTo(1344);
        FigureCheck.sound(figure);
        Portfolio.apart(figure, "cell");
        assertThat(Portfolio.boxes(figure, "cell")).allMatch(cell -> cell.width() >= 100);
    }

    @Test
    void strangeNamesOfStagesStayInTheirCells() {
        StringBuilder stages = new StringBuilder("name: Strange\nstages:\n");
        for (int n = 0; n < Portfolio.STRANGE.size(); n++) {
            stages.append(Portfolio.stage(Portfolio.STRANGE.get(n), "-1.5", n));
        }
        Figure figure =
                draw(FigureSample.of("journeys/s.yaml", stages.toString())).orElseThrow();

        FigureCheck.sound(figure);
        Portfolio.apart(figure, "cell");
    }

    @Test
    void anAtlasWithoutJourneysHasNoHeatMap() {
        assertThat(draw(FigureSample.of())).isEmpty();
    }

    private static Optional<Figure> draw(FigureSample sample) {
        return Portfolio.ofAtlas(new HeatMap(), FigureType.HEAT_MAP, sample);
    }
}
