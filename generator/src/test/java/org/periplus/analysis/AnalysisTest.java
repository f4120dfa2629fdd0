package org.periplus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.periplus.model.Sketch.feedback;
import static org.periplus.model.Sketch.kpi;
import static org.periplus.model.Sketch.persona;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.periplus.model.Emotion;
import org.periplus.model.Entity;
import org.periplus.model.Flow;
import org.periplus.model.Journey;
import org.periplus.model.Kpi;
import org.periplus.model.Pain;
import org.periplus.model.Quote;
import org.periplus.model.Reading;
import org.periplus.model.Sketch;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;

/** The figures of journeys, with numbers worked out by hand. */
class AnalysisTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static Emotion everybody(double value) {
        return new Emotion(Optional.of(value), Map.of());
    }

    private static Touchpoint feels(String id, double everybody) {
        return Sketch.of(Touchpoint.class, "id", id, "emotion", everybody(everybody));
    }

    private static JourneyAnalysis journey(List<Stage> stages, Entity... others) {
        Entity[] all = Arrays.copyOf(others, others.length + 1);
        all[others.length] = Sketch.of(
                Journey.class, "id", "trip", "personas", List.of(persona("mira"), persona("elif")), "stages", stages);
        return Analysis.of(Sketch.atlas(all), TODAY).journey("trip");
    }

    private static Stage stage(Object... fields) {
        return Sketch.of(Stage.class, fields);
    }

    private static Stage flowing(String id, long entered, long completed) {
        return stage("id", id, "flow", Sketch.of(Flow.class, "entered", entered, "completed", completed));
    }

    @Test
    void theMeanIsThatOfTheMainPersonaAndSkipsGaps() {
        Touchpoint own = Sketch.of(
                Touchpoint.class,
                "id",
                "b",
                "emotion",
                new Emotion(Optional.empty(), Map.of("mira", -2.0, "elif", 2.0)));
        Touchpoint gap = Sketch.of(Touchpoint.class, "id", "c");
        Touchpoint other =
                Sketch.of(Touchpoint.class, "id", "d", "emotion", new Emotion(Optional.empty(), Map.of("elif", 2.0)));

        StageAnalysis stage = journey(List.of(stage("id", "s", "touchpoints", List.of(feels("a", 1), own, gap, other))))
                .stages()
                .get(0);

        assertThat(stage.meanEmotion()).contains(-0.5);
    }

    @Test
    void aStageWithoutEmotionsHasNoMean() {
        assertThat(journey(List.of(stage("id", "s"))).stages().get(0).meanEmotion())
                .isEmpty();
    }

    @Test
    void thereIsACurveForEachPersonaWithAPointForEachTouchpoint() {
        Touchpoint split =
                Sketch.of(Touchpoint.class, "id", "b", "emotion", new Emotion(Optional.of(0.5), Map.of("mira", -2.0)));
        JourneyAnalysis found = journey(List.of(
                stage("id", "s1", "touchpoints", List.of(feels("a", 1))),
                stage("id", "s2", "touchpoints", List.of(split, Sketch.of(Touchpoint.class, "id", "c")))));

        assertThat(found.curves()).extracting(curve -> curve.persona().id()).containsExactly("mira", "elif");
        assertThat(found.curves().get(0).points())
                .extracting(CurvePoint::index, CurvePoint::stageId, CurvePoint::emotion)
                .containsExactly(
                        tuple(0, "s1", Optional.of(1.0)),
                        tuple(1, "s2", Optional.of(-2.0)),
                        tuple(2, "s2", Optional.empty()));
        assertThat(found.curves().get(1).points().get(1).emotion()).contains(0.5);
    }

    @Test
    void ofEqualExtremesTheFirstCounts() {
        JourneyAnalysis found = journey(List.of(stage(
                "id",
                "s",
                "touchpoints",
                List.of(feels("a", 1), feels("b", -1), feels("c", -1), feels("d", 2), feels("e", 2)))));

        assertThat(found.lowest()).map(point -> point.touchpoint().id()).contains("b");
        assertThat(found.best()).map(point -> point.touchpoint().id()).contains("d");
    }

    @Test
    void withoutPersonasTheEmotionsForEverybodyCount() {
        Journey nobody = Sketch.of(
                Journey.class, "id", "trip", "stages", stage("id", "s", "touchpoints", List.of(feels("a", -1))));
        JourneyAnalysis found = Analysis.of(Sketch.atlas(nobody), TODAY).journey("trip");

        assertThat(found.curves()).isEmpty();
        assertThat(found.lowest()).isPresent();
        assertThat(found.stages().get(0).meanEmotion()).contains(-1.0);
    }

    @Test
    void aTouchpointIsEvidencedByItselfItsQuoteOrOneOfItsPains() {
        Pain known = Sketch.of(Pain.class, "id", "p", "evidence", List.of(feedback("f")));
        Touchpoint[] touchpoints = {
            Sketch.of(Touchpoint.class, "id", "a", "evidence", List.of(feedback("f"))),
            Sketch.of(Touchpoint.class, "id", "b", "quote", Sketch.of(Quote.class, "from", feedback("f"))),
            Sketch.of(Touchpoint.class, "id", "c", "pains", List.of(Sketch.of(Pain.class, "id", "q"), known)),
            Sketch.of(
                    Touchpoint.class,
                    "id",
                    "d",
                    "quote",
                    Sketch.of(Quote.class),
                    "pains",
                    Sketch.of(Pain.class, "id", "r"))
        };
        JourneyAnalysis found = journey(List.of(stage("id", "s", "touchpoints", List.of(touchpoints))));

        assertThat(found.touchpoints()).isEqualTo(4);
        assertThat(found.evidenced()).isEqualTo(3);
        assertThat(found.curves().get(0).points())
                .extracting(CurvePoint::assumed)
                .containsExactly(false, false, false, true);
    }

    @Test
    void countsGiveTheLossAndTheLargestIsThatOfMostCustomers() {
        JourneyAnalysis found = journey(
                List.of(flowing("search", 10_000, 6_100), flowing("book", 6_100, 3_000), flowing("ride", 100, 1)));

        assertThat(found.stages().get(0).lossPercent().orElseThrow()).isCloseTo(39.0, within(1e-9));
        assertThat(found.largestLoss()).map(loss -> loss.stage().id()).contains("search");
        assertThat(found.largestLoss()).map(Loss::lost).contains(3_900.0);
    }

    @Test
    void theLargestLossOfTheMapIsThatOfTheNumbers() {
        Kpi share = Sketch.of(
                Kpi.class,
                "id",
                "share",
                "readings",
                List.of(Sketch.of(Reading.class, "date", LocalDate.of(2026, 5, 1), "value", 20.0)));
        JourneyAnalysis found = journey(
                List.of(
                        flowing("search", 10_000, 6_000),
                        stage("id", "book", "flow", Sketch.of(Flow.class, "kpi", kpi("share")))),
                share);

        // Those who completed the stage before enter: of 6,000 only 20 per cent get on.
        assertThat(found.largestLoss()).map(loss -> loss.stage().id()).contains("book");
        assertThat(found.largestLoss()).map(Loss::lost).contains(4_800.0);
        assertThat(found.stages().get(1).entered()).isEmpty();
        assertThat(found.stages().get(1).lossPercent()).contains(80.0);
    }

    @Test
    void nobodyEnteringIsNoLossAndMoreCompletingThanEnteringIsNone() {
        JourneyAnalysis found = journey(List.of(flowing("a", 0, 0), flowing("b", 10, 12)));

        assertThat(found.stages().get(0).lossPercent()).isEmpty();
        assertThat(found.stages().get(1).lossPercent()).contains(0.0);
        assertThat(found.largestLoss()).isEmpty();
    }

    @Test
    void aFlowReadFromAKpiTakesItsLatestReadingAsThePercentageCompleted() {
        Kpi conversion = Sketch.of(
                Kpi.class,
                "id",
                "conversion",
                "readings",
                List.of(
                        Sketch.of(Reading.class, "date", LocalDate.of(2026, 4, 1), "value", 50.0),
                        Sketch.of(Reading.class, "date", LocalDate.of(2026, 5, 1), "value", 61.0)));
        JourneyAnalysis found = journey(
                List.of(
                        stage("id", "a", "flow", Sketch.of(Flow.class, "kpi", kpi("conversion"))),
                        stage("id", "b", "flow", Sketch.of(Flow.class, "kpi", kpi("conversion"), "entered", 200L))),
                conversion);

        assertThat(found.stages().get(0).lossPercent()).contains(39.0);
        assertThat(found.stages().get(0).entered()).isEmpty();
        assertThat(found.stages().get(1).completed()).contains(122.0);
        assertThat(found.largestLoss()).map(Loss::lost).contains(78.0);
    }

    @Test
    void theWorstPainIsTheMostSevere() {
        Touchpoint hurting = Sketch.of(
                Touchpoint.class,
                "id",
                "a",
                "pains",
                List.of(
                        Sketch.of(Pain.class, "id", "p", "severity", 2),
                        Sketch.of(Pain.class, "id", "q"),
                        Sketch.of(Pain.class, "id", "r", "severity", 5)));

        assertThat(journey(List.of(stage("id", "s", "touchpoints", hurting)))
                        .stages()
                        .get(0)
                        .worstPain())
                .contains(5);
    }

    @Test
    void askingForAJourneyThatDoesNotExistIsAMistakeOfTheProgram() {
        Analysis analysis = Analysis.of(Sketch.atlas(), TODAY);

        assertThatThrownBy(() -> analysis.journey("nowhere"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nowhere");
        assertThatThrownBy(() -> analysis.kpi("nothing")).isInstanceOf(IllegalArgumentException.class);
    }
}
