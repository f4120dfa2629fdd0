package org.periplus.figure.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureCheck;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureSample;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.engine.Placed;
import org.periplus.model.Kind;
import org.periplus.model.Ref;

/** Both matrices: places of dots as numbers, names beside them, what is missing. */
class MatrixTest {

    private static final double ROUNDING = 0.01;

    private static final String TRIP = """
            name: Trip
            personas: [mira, elif]
            stages:
              - id: go
                name: Go
                touchpoints:
                  - {id: a, name: Ask, importance: 5, emotion: {mira: -2, elif: 2}, moment-of-truth: true}
                  - {id: b, name: Board, importance: 1, emotion: {mira: 2}}
                  - {id: c, name: Call, importance: 3, emotion: {mira: 0.5}}
                  - {id: d, name: Dine, importance: 4}
                  - {id: e, name: Enter, emotion: {mira: 1}}
                  - {id: f, name: Feel}
            """;

    @Test
    void theOpportunitiesOfTheSampleSiteAreDrawnAsReviewed() {
        Figure figure = impact(FigureSample.nordlinie()).orElseThrow();

        FigureCheck.sound(figure);
        FigureCheck.golden(figure, "impact-matrix");
        assertThat(Portfolio.finding(figure)).startsWith("Do first: One family fare in one tap");
        assertThat(Portfolio.boxes(figure, "dot")).hasSize(16);
    }

    @Test
    void theTouchpointsOfTheSampleSiteAreDrawnAsReviewed() {
        Figure figure = importance(FigureSample.nordlinie(), "weekend-trip").orElseThrow();

        FigureCheck.sound(figure);
        FigureCheck.golden(figure, "importance-matrix");
        assertThat(Portfolio.finding(figure))
                .contains("Mend first: Platform change alert, importance 5, emotion \u22122.");
    }

    @Test
    void ranksAreTwiceTheImpactLessTheEffortAndRejectedOnesHaveNone() {
        Figure figure = impact(FigureSample.of(
                        "opportunities/a.yaml", "name: Small\nimpact: 2\neffort: 1\nstatus: accepted\n",
                        "opportunities/b.yaml", "name: Great\nimpact: 5\neffort: 5\nconfidence: 80%\n",
                        "opportunities/c.yaml", "name: Gone\nimpact: 5\neffort: 1\nstatus: rejected\n",
                        "opportunities/d.yaml", "name: Unsized\nimpact: 3\n"))
                .orElseThrow();

        FigureCheck.sound(figure);
        assertThat(Portfolio.row(figure, "Great")).containsExactly("Great", "1", "5", "5", "80%", "idea", "");
        assertThat(Portfolio.row(figure, "Small")).containsExactly("Small", "2", "2", "1", "", "accepted", "");
        assertThat(Portfolio.row(figure, "Gone")).containsExactly("Gone", "", "5", "1", "", "rejected", "");
        assertThat(Portfolio.boxes(figure, "dot")).extracting(Placed::text).containsExactly("1", "2", "");
        assertThat(Portfolio.text(figure, "effort is missing")).isNotNull();
        assertThat(Portfolio.finding(figure))
                .isEqualTo("Do first: Great, impact 5, effort 5. Then: Small."
                        + " 1 opportunity has no place yet for lack of impact or effort.");
    }

    @Test
    void impactGoesUpAndEffortToTheRightByEqualSteps() {
        Figure figure = impact(FigureSample.of(
                        "opportunities/a.yaml", "name: A\nimpact: 5\neffort: 1\n",
                        "opportunities/b.yaml", "name: B\nimpact: 4\neffort: 2\n",
                        "opportunities/c.yaml", "name: C\nimpact: 1\neffort: 5\n"))
                .orElseThrow();

        List<Placed> dots = Portfolio.boxes(figure, "dot");
        double across = dots.get(1).x() - dots.get(0).x();
        double down = dots.get(1).y() - dots.get(0).y();
        assertThat(across).isPositive();
        assertThat(down).isPositive();
        assertThat(dots.get(2).x() - dots.get(0).x()).isCloseTo(4 * across, offset(ROUNDING));
        assertThat(dots.get(2).y() - dots.get(0).y()).isCloseTo(4 * down, offset(ROUNDING));
    }

    @Test
    void equalPlacesAreStackedThirtyFourPixelsApartInOrderOfRank() {
        Figure figure = impact(FigureSample.of(
                        "opportunities/a.yaml", "name: A\nimpact: 3\neffort: 3\n",
                        "opportunities/b.yaml", "name: B\nimpact: 3\neffort: 3\n",
                        "opportunities/c.yaml", "name: C\nimpact: 3\neffort: 3\n"))
                .orElseThrow();

        List<Placed> dots = Portfolio.boxes(figure, "dot");
        assertThat(dots).extracting(Placed::x).containsOnly(dots.get(0).x());
        assertThat(dots.get(1).y() - dots.get(0).y()).isEqualTo(34);
        assertThat(dots.get(2).y() - dots.get(1).y()).isEqualTo(34);
    }

    @Test
    void ninetyOpportunitiesAtFewPlacesCoverNothingAndAreAllNamed() {
        List<String> files = new ArrayList<>();
        for (int n = 0; n < 90; n++) {
            files.add("opportunities/o" + n + ".yaml");
            files.add("name: " + Portfolio.quoted(Portfolio.STRANGE.get(n % 5) + " " + n) + "\nimpact: " + (2 + n % 3)
                    + "\neffort: " + (1 + n % 2) + "\n");
        }
        Figure figure = impact(FigureSample.of(files.toArray(String[]::new))).orElseThrow();

        FigureCheck.sound(figure);
        Portfolio.apart(figure, "dot");
        namesKeepOffDots(figure);
        for (int n = 0; n < 90; n++) {
            String name = Portfolio.STRANGE.get(n % 5) + " " + n;
            assertThat(figure.placed())
                    .anyMatch(box -> box.kind().equals("text") && box.text().endsWith(name));
        }
    }

    @Test
    void importanceGoesUpAndEmotionToTheRightAndDotsAreNumberedAsInTheMap() {
        Figure figure = importance(trip(), "trip").orElseThrow();

        FigureCheck.sound(figure);
        List<Placed> dots = Portfolio.boxes(figure, "dot");
        assertThat(dots).extracting(Placed::text).containsExactly("1", "3", "2");
        double unit = (dots.get(2).x() - dots.get(0).x()) / 4;
        assertThat(dots.get(1).x() - dots.get(0).x()).isCloseTo(2.5 * unit, offset(ROUNDING));
        assertThat(dots.get(0).y()).isLessThan(dots.get(1).y());
        assertThat(dots.get(1).y()).isLessThan(dots.get(2).y());
        assertThat(Portfolio.markup(figure))
                .contains("aria-description=\"Touchpoint 1: Ask. Importance 5, emotion \u22122. Moment of truth.\"");
    }

    @Test
    void whatIsMissingIsNamedWithTheReason() {
        Figure figure = importance(trip(), "trip").orElseThrow();

        assertThat(Portfolio.text(figure, "4 Dine").y())
                .isLessThan(Portfolio.text(figure, "emotion is missing").y());
        assertThat(Portfolio.text(figure, "importance is missing")).isNotNull();
        assertThat(Portfolio.text(figure, "importance and emotion are missing")).isNotNull();
    }

    @Test
    void anotherPersonaMovesTheDots() {
        FigureRequest request = new FigureRequest(
                FigureType.IMPORTANCE_MATRIX,
                Optional.of(new Ref(Kind.JOURNEY, "trip")),
                Optional.of(new Ref(Kind.PERSONA, "elif")));
        Figure figure = new ImportanceMatrix().draw(trip().context(), request).orElseThrow();

        FigureCheck.sound(figure);
        assertThat(figure.title()).endsWith("as felt by Elif");
        assertThat(Portfolio.boxes(figure, "dot")).hasSize(1);
        assertThat(Portfolio.finding(figure)).startsWith("No touchpoint of importance 4 or 5 feels bad.");
    }

    @Test
    void eightyTouchpointsCoverNothing() {
        Figure figure = importance(FigureSample.of("journeys/j.yaml", Portfolio.journey("Long", 80)), "j")
                .orElseThrow();

        FigureCheck.sound(figure);
        Portfolio.apart(figure, "dot");
        namesKeepOffDots(figure);
    }

    @Test
    void withoutAnyPlaceThereIsNoMatrix() {
        FigureSample bare = FigureSample.of("journeys/j.yaml", "name: J\nstages: [{id: a, name: A}]\n");

        assertThat(impact(bare)).isEmpty();
        assertThat(importance(bare, "j")).isEmpty();
        assertThat(importance(bare, "unknown")).isEmpty();
    }

    @Test
    void opportunitiesWithoutNumbersAreListed() {
        Figure figure =
                impact(FigureSample.of("opportunities/a.yaml", "name: A\n")).orElseThrow();

        assertThat(Portfolio.boxes(figure, "dot")).isEmpty();
        assertThat(Portfolio.text(figure, "impact and effort are missing")).isNotNull();
        assertThat(Portfolio.finding(figure)).startsWith("Nothing to do first.");
    }

    private static void namesKeepOffDots(Figure figure) {
        assertThat(Portfolio.boxes(figure, "dot"))
                .allSatisfy(dot -> assertThat(Portfolio.boxes(figure, "text")).noneMatch(name -> name.meets(dot, 0)));
    }

    private static FigureSample trip() {
        return FigureSample.of(
                "journeys/trip.yaml", TRIP, "personas/mira.yaml", "name: Mira\n", "personas/elif.yaml", "name: Elif\n");
    }

    private static Optional<Figure> impact(FigureSample sample) {
        return Portfolio.ofAtlas(new ImpactMatrix(), FigureType.IMPACT_MATRIX, sample);
    }

    private static Optional<Figure> importance(FigureSample sample, String journey) {
        return Portfolio.ofJourney(new ImportanceMatrix(), FigureType.IMPORTANCE_MATRIX, sample, journey);
    }
}
