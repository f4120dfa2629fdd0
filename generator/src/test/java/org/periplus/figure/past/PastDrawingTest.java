package org.periplus.figure.past;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplus.change.Change;
import org.periplus.change.Op;
import org.periplus.change.Part;
import org.periplus.change.PartKind;
import org.periplus.change.Said;
import org.periplus.change.Sense;
import org.periplus.change.Spot;
import org.periplus.change.Weight;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureCheck;
import org.periplus.figure.engine.FigureSample;
import org.periplus.figure.engine.GeneratedJourney;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.SvgCheck;
import org.periplus.figure.engine.SvgWriter;
import org.periplus.figure.engine.TextMeasure;
import org.periplus.figure.engine.TextTwin;
import org.periplus.model.Atlas;
import org.periplus.model.Emotion;
import org.periplus.model.Journey;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;
import org.periplus.wording.SpokenWords;

class PastDrawingTest {

    private static final JourneyPast.Labels LABELS = new JourneyPast.Labels("5 May 2026", "14 November 2026, 4f2c9e1");
    private static final Ref TRIP = new Ref(Kind.JOURNEY, "weekend-trip");
    private static final Atlas ATLAS = FigureSample.nordlinie().atlas();

    static List<Long> seeds() {
        return LongStream.range(0, 40).boxed().toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whateverBecomesOfAJourneyIsDrawnSoundlyAndTheSameEachTime(long seed) {
        GeneratedJourney generated = GeneratedJourney.of(seed);
        Journey altered = Altered.atRandom(generated.journey(), seed);
        JourneyPast past = past(generated.journey(), altered, generated.atlas(), List.of());

        Optional<Figure> figure = draw(past, "en");

        assertThat(draw(past, "en")).isEqualTo(figure);
        figure.ifPresent(drawn -> {
            FigureCheck.sound(drawn);
            assertThat(SvgCheck.silentlyCut(drawn.scene())).isEmpty();
            assertThat(drawn.scene().width()).isEqualTo(960);
        });
        draw(past, "ar").ifPresent(FigureCheck::sound);
    }

    @Test
    void whatChangedIsNamedByWordAndSignAndTheRestIsFolded() {
        Journey after = trip();
        Journey before = edited(edited(without(after, "fares"), "search", 1), "newsletter", -1);
        before = edited(edited(before, "pram-call", 0), "checkout", 0);
        Figure figure = draw(past(before, after, ATLAS, List.of()), "en").orElseThrow();

        FigureCheck.sound(figure);
        assertThat(figure.scene().desc().orElseThrow())
                .contains("Added: 1 touchpoint")
                .contains("Changed: 4 touchpoints")
                .contains("Weekend newsletter: \u22121 to +1");
        assertThat(texts(figure)).contains("added", "changed", "1 worse", "2 better");
        assertThat(SvgCheck.all(figure.scene().shapes(), Shape.Rect.class, "past-fold"))
                .as("one strip for each of the four stages without changes, and one in the legend")
                .hasSize(5);
        assertThat(SvgCheck.all(figure.scene().shapes(), Shape.Path.class, "past-ghost"))
                .as("the old curve, its sample in the head and in the legend")
                .hasSize(3);
        assertThat(rows(figure)).anySatisfy(row -> assertThat(row).contains("Touchpoint: Fare comparison", "added"));
    }

    @Test
    void whatOnlyAComparisonSeesIsMarkedToo() {
        Spot stage = Spot.of(TRIP, "Weekend trip").within(new Part(PartKind.STAGE, "plan", "Plan"));
        Spot spot = stage.within(new Part(PartKind.TOUCHPOINT, "search", "Connection search"));
        Figure figure = draw(past(trip(), trip(), ATLAS, List.of(owner(spot), owner(Spot.of(TRIP, "Weekend trip")))), "en")
                .orElseThrow();

        assertThat(texts(figure)).contains("changed", "other details", "Also edited: 1 field of the journey itself");
    }

    @Test
    void aNewJourneyIsAllAddedAndAGoneOneAllRemoved() {
        Figure fresh = draw(new JourneyPast(Optional.empty(), Optional.of(trip()), ATLAS, ATLAS, List.of(), LABELS), "en")
                .orElseThrow();
        Figure gone = draw(new JourneyPast(Optional.of(trip()), Optional.empty(), ATLAS, ATLAS, List.of(), LABELS), "en")
                .orElseThrow();

        assertThat(fresh.scene().desc().orElseThrow()).startsWith("The journey is new. Added: 6 stages, 14 touchpoints");
        assertThat(gone.scene().desc().orElseThrow()).startsWith("The journey was removed. Removed: 6 stages");
        FigureCheck.sound(fresh);
        FigureCheck.sound(gone);
        assertThat(new PastDrawing(TextMeasure.shipped(), SpokenWords.english())
                        .draw(new JourneyPast(Optional.empty(), Optional.empty(), ATLAS, ATLAS, List.of(), LABELS), "f"))
                .isEmpty();
    }

    @Test
    void aChangeOfNothingSaysSo() {
        Figure figure = draw(past(trip(), trip(), ATLAS, List.of()), "en").orElseThrow();

        assertThat(texts(figure)).contains("No stage, touchpoint, pain point or gain changed");
    }

    @Test
    void aMovedTouchpointStandsAtBothPlacesWithArrowAndWord() {
        Journey after = moved(trip(), "search");
        Figure figure = draw(past(trip(), after, ATLAS, List.of()), "en").orElseThrow();

        assertThat(texts(figure)).contains("to 14", "from 2", "moved");
        assertThat(figure.scene().desc().orElseThrow()).contains("Moved: 1 touchpoint");
    }

    @Test
    void theArabicDrawingIsTheOtherWayRound() {
        Journey before = without(trip(), "fares");
        Figure left = draw(past(before, trip(), ATLAS, List.of()), "en").orElseThrow();
        Figure right = draw(past(before, trip(), ATLAS, List.of()), "ar").orElseThrow();

        assertThat(card(right).x() + card(right).width()).isCloseTo(960 - card(left).x(), org.assertj.core.data.Offset.offset(0.5));
    }

    @Test
    void aLongJourneyWithManyChangesStaysSmallEnoughForAPullRequest() {
        GeneratedJourney generated = GeneratedJourney.of(9);
        Journey altered = Altered.atRandom(generated.journey(), 10);
        Figure figure = draw(past(generated.journey(), altered, generated.atlas(), List.of()), "en")
                .orElseThrow();

        assertThat(SvgWriter.writeDocument(figure.scene()).length()).isLessThan(200_000);
    }

    private static Placed card(Figure figure) {
        return figure.placed().stream()
                .filter(box -> box.kind().equals("card") && box.text().equals("Fare comparison"))
                .findFirst()
                .orElseThrow();
    }

    private static Change owner(Spot spot) {
        return new Change(
                Op.EDITED,
                spot,
                Optional.of("owner"),
                Optional.empty(),
                Said.nothing(),
                new Said.Text("CRM"),
                Weight.WORDING,
                Sense.NEITHER);
    }

    private static Journey trip() {
        return ATLAS.find(Journey.class, TRIP).orElseThrow();
    }

    private static Journey without(Journey journey, String id) {
        return Altered.with(
                journey,
                "stages",
                journey.stages().stream()
                        .map(stage -> Altered.with(
                                stage,
                                "touchpoints",
                                stage.touchpoints().stream()
                                        .filter(touchpoint -> !touchpoint.id().equals(id))
                                        .toList()))
                        .toList());
    }

    private static Journey edited(Journey journey, String id, double emotion) {
        Emotion felt = new Emotion(Optional.of(emotion), Map.of());
        return Altered.with(
                journey,
                "stages",
                journey.stages().stream()
                        .map(stage -> Altered.with(
                                stage,
                                "touchpoints",
                                stage.touchpoints().stream()
                                        .map(touchpoint -> touchpoint.id().equals(id)
                                                ? Altered.with(touchpoint, "emotion", Optional.of(felt))
                                                : touchpoint)
                                        .toList()))
                        .toList());
    }

    /** Returns the journey with that touchpoint at its very end. */
    private static Journey moved(Journey journey, String id) {
        Touchpoint wanted = journey.touchpoints().stream()
                .filter(touchpoint -> touchpoint.id().equals(id))
                .findFirst()
                .orElseThrow();
        List<Stage> stages = new ArrayList<>(without(journey, id).stages());
        Stage last = stages.remove(stages.size() - 1);
        List<Touchpoint> touchpoints = new ArrayList<>(last.touchpoints());
        touchpoints.add(wanted);
        stages.add(Altered.with(last, "touchpoints", List.copyOf(touchpoints)));
        return Altered.with(journey, "stages", List.copyOf(stages));
    }

    private static JourneyPast past(Journey before, Journey after, Atlas atlas, List<Change> changes) {
        return new JourneyPast(Optional.of(before), Optional.of(after), atlas, atlas, changes, LABELS);
    }

    private static Optional<Figure> draw(JourneyPast past, String language) {
        return new PastDrawing(TextMeasure.shipped(), SpokenWords.in(language)).draw(past, "p");
    }

    private static List<List<String>> rows(Figure figure) {
        return figure.twin().rows().stream()
                .map(row -> row.stream().map(TextTwin.Cell::text).toList())
                .toList();
    }

    private static List<String> texts(Figure figure) {
        return SvgCheck.flat(figure.scene().shapes())
                .filter(Shape.Text.class::isInstance)
                .map(Shape.Text.class::cast)
                .flatMap(text -> text.lines().stream())
                .map(Shape.Line::text)
                .toList();
    }
}
