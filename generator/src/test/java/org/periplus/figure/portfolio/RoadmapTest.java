package org.periplus.figure.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureCheck;
import org.periplus.figure.engine.FigureSample;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.engine.Placed;

class RoadmapTest {

    private static final double LEFT = 204;
    private static final double RIGHT = 1320;

    @Test
    void theSampleSiteIsDrawnAsReviewed() {
        Figure figure = draw(FigureSample.nordlinie()).orElseThrow();

        FigureCheck.sound(figure);
        FigureCheck.golden(figure, "roadmap");
        assertThat(Portfolio.finding(figure))
                .contains("Next effect expected: One family fare, by 31\u00a0March\u00a02027.");
    }

    @Test
    void aBarRunsFromTheStartToTheDayItShippedOrTheFirstEffect() {
        Figure figure = draw(FigureSample.of(
                        "initiatives/a.yaml", "name: A\nstatus: shipped\nstart: 2026-01-01\nshipped: 2026-07-01\n",
                        "initiatives/b.yaml",
                                "name: B\nstatus: in-progress\nstart: 2026-07-01\nexpects:\n"
                                        + "  - {kpi: k, by: 2027-12-01}\n  - {kpi: k, by: 2026-12-31}\n",
                        "kpis/k.yaml", "name: K\n"))
                .orElseThrow();

        FigureCheck.sound(figure);
        List<Placed> bars = Portfolio.boxes(figure, "bar");
        double day = (RIGHT - LEFT) / 730;
        assertThat(bars).hasSize(2);
        assertThat(bars.get(0).x()).isEqualTo(LEFT);
        assertThat(bars.get(0).width()).isCloseTo(181 * day, offset(0.01));
        assertThat(bars.get(1).x()).isCloseTo(LEFT + 181 * day, offset(0.01));
        assertThat(bars.get(1).width()).isCloseTo(183 * day, offset(0.01));
        assertThat(Portfolio.markup(figure)).contains("pf-work pf-shipped", "class=\"star\"", "pf-tick");
    }

    @Test
    void theStripSaysHowMuchTimeIsGone() {
        Figure figure = draw(FigureSample.of(
                        "initiatives/b.yaml",
                        "name: B\nstatus: in-progress\nstart: 2026-11-01\nexpects: [{kpi: k, by: 2027-11-01}]\n",
                        "kpis/k.yaml",
                        "name: K\n"))
                .orElseThrow();

        double day = (RIGHT - LEFT) / 395;
        assertThat(Portfolio.markup(figure))
                .contains("<rect class=\"pf-gone\" x=\"204\" y=\"103\" width=\"" + Math.round(21 * day * 10) / 10.0
                        + "\"");
    }

    @Test
    void lanesFollowTheNamesOfTeamsAndNobodyComesLast() {
        Figure figure = draw(FigureSample.of(
                        "initiatives/a.yaml", "name: A\nstatus: planned\nstart: 2026-01-01\n",
                        "initiatives/b.yaml", "name: B\nstatus: planned\nstart: 2026-02-01\nowner: t1\n",
                        "initiatives/c.yaml", "name: C\nstatus: planned\nstart: 2026-03-01\nowner: t2\n",
                        "teams/t1.yaml", "name: Zebra\n",
                        "teams/t2.yaml", "name: Ants\n"))
                .orElseThrow();

        FigureCheck.sound(figure);
        assertThat(List.of("Ants", "Zebra", "No owner"))
                .extracting(name -> Portfolio.text(figure, name).y())
                .isSorted();
    }

    @Test
    void whatHasNoDatesIsListedWithItsState() {
        Figure figure = draw(FigureSample.of("initiatives/a.yaml", "name: Some day\nstatus: proposed\n"))
                .orElseThrow();

        FigureCheck.sound(figure);
        assertThat(Portfolio.boxes(figure, "bar")).isEmpty();
        assertThat(Portfolio.text(figure, "Without dates")).isNotNull();
        assertThat(Portfolio.finding(figure)).isEqualTo("1 initiative: 1 proposed. 1 initiative without dates.");
    }

    @Test
    void theTwinHasARowForEachOpportunityWithItsLink() {
        Figure figure = draw(FigureSample.nordlinie()).orElseThrow();

        assertThat(figure.twin().rows())
                .filteredOn(row -> row.get(0).text().equals("One family fare"))
                .extracting(row -> row.get(6).href())
                .containsExactly("../opportunities/family-fare.html", "../opportunities/readable-seat-plan.html");
    }

    @Test
    void manyBarsOfOneTeamAndTheirWordsMeetNowhere() {
        List<String> statuses = List.of("proposed", "planned", "in-progress", "shipped", "dropped");
        List<String> files = new ArrayList<>();
        for (int n = 0; n < 60; n++) {
            files.add("initiatives/i" + n + ".yaml");
            files.add("name: " + Portfolio.quoted(Portfolio.STRANGE.get(n % 5) + " " + n) + "\nstatus: "
                    + statuses.get(n % 5) + "\nstart: 202" + (4 + n % 5) + "-0" + (1 + n % 9) + "-15\n");
        }
        Figure figure = draw(FigureSample.of(files.toArray(String[]::new))).orElseThrow();

        FigureCheck.sound(figure);
        Portfolio.apart(figure, "bar");
    }

    @Test
    void datesFarApartStillHaveAnAxis() {
        Figure figure = draw(FigureSample.of(
                        "initiatives/a.yaml",
                                "name: Long ago\nstatus: shipped\nstart: 1900-01-01\nshipped: 1900-01-01\n",
                        "initiatives/b.yaml", "name: Far away\nstatus: planned\nstart: 2199-12-31\n"))
                .orElseThrow();

        FigureCheck.sound(figure);
        assertThat(Portfolio.boxes(figure, "bar"))
                .allMatch(bar -> bar.width() >= 6 || bar.x() + bar.width() >= RIGHT - 6);
    }

    @Test
    void anAtlasWithoutInitiativesHasNoRoadmap() {
        assertThat(draw(FigureSample.of())).isEmpty();
    }

    @Test
    void theLineOfTodayGivesWayToWords() {
        Figure figure = draw(FigureSample.nordlinie()).orElseThrow();

        List<Placed> line = today(figure);
        double x = line.get(0).x();
        List<Placed> words = Portfolio.boxes(figure, "text").stream()
                .filter(box -> box.x() - 2 < x && x < box.x() + box.width() + 2)
                .toList();
        assertThat(words)
                .extracting(Placed::text)
                .contains("Search with space", "One record of every promise", "Saturday bays for two euros");
        assertThat(line).hasSize(6).allSatisfy(part -> {
            assertThat(part.height()).isPositive();
            assertThat(words).noneMatch(box -> part.meets(box, 0));
        });
    }

    /** Returns the parts of the line of today, each as a box without width. */
    private static List<Placed> today(Figure figure) {
        String path = Portfolio.markup(figure).replaceAll("(?s).*class=\"pf-now\" d=\"([^\"]*)\".*", "$1");
        List<Placed> parts = new ArrayList<>();
        for (String part : path.substring(1).split("M")) {
            String[] ends = part.split("[L ]");
            double top = Double.parseDouble(ends[1]);
            parts.add(new Placed("line", Double.parseDouble(ends[0]), top, 0, Double.parseDouble(ends[3]) - top, ""));
        }
        return parts;
    }

    private static Optional<Figure> draw(FigureSample sample) {
        return Portfolio.ofAtlas(new Roadmap(), FigureType.ROADMAP, sample);
    }
}
