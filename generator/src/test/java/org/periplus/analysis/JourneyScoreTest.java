package org.periplus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplus.analysis.JourneyScore.Part;
import org.periplus.analysis.JourneyScore.What;
import org.periplus.model.Emotion;
import org.periplus.model.Frequency;
import org.periplus.model.Pain;
import org.periplus.model.Sketch;
import org.periplus.model.Touchpoint;

/** The score: worked out by hand, at its edges, and what must hold for all journeys. */
class JourneyScoreTest {

    private static final Offset<Double> NEAR = within(1e-9);

    private static String at(double value) {
        return String.format(Locale.ROOT, "**%.2f**", value);
    }

    @Test
    void theExampleOfTheGuideIsRight() {
        JourneyScore score = Trips.ofGuide().score().orElseThrow();

        assertThat(score.parts())
                .extracting(Part::what)
                .containsExactly(What.FEELING, What.MEMORY, What.RELIEF, What.COMPLETION);
        assertThat(score.parts().get(0).points()).isCloseTo(22.5, NEAR);
        assertThat(score.parts().get(1).points()).isCloseTo(43.75, NEAR);
        assertThat(score.parts().get(2).points()).isCloseTo(60, NEAR);
        assertThat(score.parts().get(3).points()).isCloseTo(67.5, NEAR);
        assertThat(score.value()).isCloseTo(38.75, NEAR);
        assertThat(List.of(score.felt(), score.touchpoints(), score.assumed())).containsExactly(3, 3, 3);
        assertThat(Trips.guide())
                .contains("22.5 points", "43.75 points", "60 points", "67.5 points", at(score.value()));
    }

    @Test
    void theExampleSaysWhatMovesItMost() {
        Lever lever = Trips.ofGuide().levers().get(0);

        double mended = 0.5 * 25 * (3.5 / 15 + 2) + 0.2 * 68.75 + 20 + 6.75;
        assertThat(lever.point().touchpoint().id()).isEqualTo("zones");
        assertThat(lever.gain()).isCloseTo(mended - 38.75, NEAR);
        assertThat(Trips.guide()).contains(at(lever.gain()));
    }

    @Test
    void whatIsNotKnownLeavesItsShareToTheRest() {
        JourneyScore score = Trips.ofGuide(Trips.fences().get(0).replaceAll("(?m)^    flow:.*\\n", ""))
                .score()
                .orElseThrow();

        assertThat(score.parts()).extracting(Part::what).doesNotContain(What.COMPLETION);
        assertThat(score.parts().stream().mapToDouble(Part::share).sum()).isCloseTo(1, NEAR);
        assertThat(score.value()).isCloseTo(32 / 0.9, NEAR);
        assertThat(Trips.guide()).contains(at(score.value()));
    }

    @Test
    void withoutAnyEmotionThereIsNoScore() {
        JourneyNumbers numbers = Trips.journey("""
                name: Trip
                personas: [mira]
                stages:
                  - {id: a, name: A, touchpoints: [{id: one, name: One, pains: [It hurts]}]}
                """);

        assertThat(numbers.score()).isEmpty();
        assertThat(numbers.levers()).isEmpty();
        assertThat(numbers.curve()).isEmpty();
        assertThat(numbers.pains()).hasSize(1);
    }

    @Test
    void oneTouchpointAndNobodyTravellingIsEnough() {
        JourneyNumbers numbers = Trips.journey("""
                name: Trip
                stages:
                  - {id: a, name: A, touchpoints: [{id: one, name: One, emotion: 2}]}
                """);

        assertThat(numbers.score().orElseThrow().value()).isCloseTo(100, NEAR);
        assertThat(numbers.gaps()).isEmpty();
        assertThat(numbers.handOvers().ways()).isZero();
    }

    @Test
    void eachPersonaHasItsOwn() {
        JourneyNumbers numbers = Trips.journey("""
                name: Trip
                personas: [mira, elif]
                stages:
                  - {id: a, name: A, touchpoints: [{id: one, name: One, emotion: {mira: -2, elif: 2}}]}
                """);

        List<Double> scores = numbers.figures().curves().stream()
                .map(curve -> numbers.scoreOf(curve).orElseThrow().value())
                .toList();
        assertThat(numbers.score().orElseThrow().value()).isEqualTo(scores.get(0));
        assertThat(scores.get(0)).isCloseTo(20 / 0.9, NEAR);
        assertThat(scores.get(1)).isCloseTo(100, NEAR);
    }

    @Test
    void aVariantAndATargetMapAreScoredAsWhatTheyAre() {
        String base = Trips.fences().get(0).replace("kpis: [ticket-value]\n", "");
        JourneyNumbers better =
                Trips.of("journeys/base.yaml", base, "journeys/trip.yaml", """
                name: Trip with one zone
                extends: base
                state: future
                stages:
                  - id: choose
                    touchpoints: [{id: zones, emotion: 1, remove: [which-zone]}]
                """, "personas/mira.yaml", "name: Mira\n");

        double feeling = 25 * ((2 + 10 + 1.5) / 15 + 2);
        double memory = 25 * ((1 + 0.5) / 2 + 2);
        assertThat(better.score().orElseThrow().value()).isCloseTo(0.5 * feeling + 0.2 * memory + 20 + 6.75, NEAR);
    }

    private static Touchpoint step(Random random, double emotion, int pains) {
        List<Pain> hurting = new ArrayList<>();
        for (int i = 0; i < pains; i++) {
            hurting.add(Sketch.of(
                    Pain.class,
                    "id",
                    "p" + i,
                    "severity",
                    1 + random.nextInt(5),
                    "frequency",
                    Frequency.values()[random.nextInt(5)]));
        }
        return Sketch.of(
                Touchpoint.class,
                "id",
                "t",
                "emotion",
                new Emotion(Optional.of(emotion), Map.of()),
                "importance",
                1 + random.nextInt(5),
                "momentOfTruth",
                random.nextBoolean(),
                "pains",
                hurting);
    }

    private static double score(List<Touchpoint> steps) {
        return maths(steps).score().orElseThrow().value();
    }

    private static ScoreMaths maths(List<Touchpoint> steps) {
        List<CurvePoint> points = new ArrayList<>();
        for (Touchpoint step : steps) {
            points.add(new CurvePoint(points.size(), "a", step, step.emotion().flatMap(Emotion::everybody), true));
        }
        return new ScoreMaths(points, Optional.of(0.4));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25})
    void whatMendingWouldBringIsTheScoreOfTheMendedJourneyLessThatOfToday(long seed) {
        Random random = new Random(seed);
        for (int turn = 0; turn < 100; turn++) {
            List<Touchpoint> steps = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(8); i++) {
                steps.add(step(random, random.nextInt(9) / 2.0 - 2, random.nextInt(3)));
            }
            for (Lever lever : maths(steps).levers()) {
                List<Touchpoint> mended = new ArrayList<>(steps);
                double emotion = Math.max(0, lever.point().emotion().orElseThrow());
                mended.set(lever.point().index(), with(lever.point().touchpoint(), emotion, List.of()));

                assertThat(lever.gain()).isCloseTo(score(mended) - score(steps), NEAR);
            }
        }
    }

    private static Touchpoint with(Touchpoint step, double emotion, List<Pain> pains) {
        return Sketch.of(
                Touchpoint.class,
                "id",
                step.id(),
                "emotion",
                new Emotion(Optional.of(emotion), Map.of()),
                "importance",
                step.importance(),
                "momentOfTruth",
                step.momentOfTruth(),
                "pains",
                pains);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aBetterEmotionNeverLowersItAndAnotherPainNeverRaisesIt(long seed) {
        Random random = new Random(seed);
        for (int turn = 0; turn < 200; turn++) {
            List<Touchpoint> steps = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(8); i++) {
                steps.add(step(random, random.nextInt(9) / 2.0 - 2, random.nextInt(3)));
            }
            int at = random.nextInt(steps.size());
            Touchpoint step = steps.get(at);
            double emotion = step.emotion().flatMap(Emotion::everybody).orElseThrow();
            double before = score(steps);

            steps.set(at, with(step, Math.min(2, emotion + random.nextDouble()), step.pains()));
            double better = score(steps);
            List<Pain> more = new ArrayList<>(step.pains());
            more.addAll(step(random, 0, 1).pains());
            steps.set(at, with(step, emotion, more));
            double worse = score(steps);

            assertThat(before).isBetween(0.0, 100.0);
            assertThat(better).isGreaterThanOrEqualTo(before - 1e-9);
            assertThat(worse).isLessThanOrEqualTo(before + 1e-9);
        }
    }
}
