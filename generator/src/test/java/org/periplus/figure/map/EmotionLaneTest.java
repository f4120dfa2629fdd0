package org.periplus.figure.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplus.figure.engine.Hues;
import org.periplus.figure.engine.MonotoneCubic.Point;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.SvgWriter;
import org.periplus.figure.map.CurveRun.Way;
import org.periplus.figure.map.EmotionJourney.Step;

/** The curves, marks and words of the emotion lane as numbers. */
class EmotionLaneTest {

    private static final double NONE = Double.NaN;
    private static final String LONG =
            "Nobody told us which of the three platforms it was, so we carried the pram on until the train had left";

    private static DrawnLane lane(EmotionJourney journey) {
        return new EmotionLane().draw(journey.context()).orElseThrow();
    }

    private static List<CurveRun> runs(EmotionJourney journey) {
        MapContext context = journey.context();
        EmotionLine main = EmotionLine.of(context).get(0);
        return CurveRun.of(
                main.spots(), context.grid().width(), context.journey().touchpoints());
    }

    private static EmotionJourney random(int touchpoints, long seed, String... personas) {
        Random random = new Random(seed);
        EmotionJourney journey = new EmotionJourney(personas);
        for (int i = 0; i < touchpoints; i++) {
            double[] emotions = new double[personas.length];
            for (int p = 0; p < emotions.length; p++) {
                emotions[p] = random.nextInt(9) / 2.0 - 2;
            }
            Step step = Step.of(emotions).quoted(LONG.substring(0, 20 + random.nextInt(LONG.length() - 20)));
            journey.add(random.nextInt(5) == 0 ? step.decisive() : step);
        }
        return journey;
    }

    private static EmotionJourney simple(double... emotions) {
        EmotionJourney journey = new EmotionJourney("mira");
        for (double emotion : emotions) {
            journey.add(Step.of(emotion).quoted("Words."));
        }
        return journey;
    }

    @Test
    void isLeftOutWhenNoEmotionIsKnown() {
        assertThat(new EmotionLane().draw(simple(NONE, NONE, NONE).context())).isEmpty();
        assertThat(new EmotionLane().draw(simple().context())).isEmpty();
    }

    @Test
    void putsEachPointAtItsSlotAndHeight() {
        MapContext context = simple(2, -1.5, 0).context();

        List<EmotionLine.Spot> spots = EmotionLine.of(context).get(0).spots();

        assertThat(spots).extracting(spot -> spot.at().y()).containsExactly(68.0, 229.0, 160.0);
        assertThat(spots)
                .extracting(spot -> spot.at().x())
                .containsExactlyElementsOf(context.grid().slots().stream()
                        .map(MapGrid.Slot::centre)
                        .toList());
    }

    @Test
    void runsFromEdgeToEdgeThroughEveryPointAndNeverBeyondItsEnds() {
        EmotionJourney journey = random(30, 4, "mira");
        List<Way> ways = runs(journey).get(0).ways();

        assertThat(ways.get(0).segment().from().x()).isZero();
        assertThat(ways.get(ways.size() - 1).segment().to().x())
                .isEqualTo(journey.context().grid().width());
        for (Way way : ways) {
            double top = Math.min(way.segment().from().y(), way.segment().to().y());
            double foot = Math.max(way.segment().from().y(), way.segment().to().y());
            assertThat(new CurveRun(List.of(way)).samples())
                    .extracting(Point::y)
                    .allSatisfy(y -> assertThat(y).isBetween(top - 1e-9, foot + 1e-9));
        }
        for (int i = 1; i < ways.size(); i++) {
            assertThat(ways.get(i).segment().from().y())
                    .isCloseTo(ways.get(i - 1).segment().to().y(), within(1e-9));
        }
    }

    @Test
    void bridgesOneUnknownEmotionWithDashesAndBreaksAtTwo() {
        List<CurveRun> bridged = runs(simple(1, 1.5, NONE, 1, 0));
        List<CurveRun> broken = runs(simple(1, 1.5, NONE, NONE, 1, 0));
        assertThat(bridged).hasSize(1);
        assertThat(bridged.get(0).ways()).extracting(Way::dashed).containsExactly(false, false, true, false, false);
        assertThat(broken).hasSize(2);
        assertThat(broken.get(0).ways()).hasSize(2);
        assertThat(broken.get(1).ways()).hasSize(2);
    }

    @Test
    void doesNotRunOutWhereTheFirstOrLastEmotionIsUnknown() {
        List<Way> ways = runs(simple(NONE, 1, 2, NONE)).get(0).ways();

        assertThat(ways).hasSize(1);
        assertThat(ways.get(0).segment().from().x()).isPositive();
    }

    @Test
    void drawsAPointAmongUnknownOnesWithoutALine() {
        DrawnLane lane = lane(simple(NONE, NONE, 1, NONE, NONE));

        assertThat(SvgWriter.write(lane.scene()).value())
                .contains("class=\"pt\"")
                .doesNotContain("class=\"cv\"");
        assertThat(lane.scene().shapes()).noneMatch(shape -> shape instanceof Shape.Clip);
    }

    @Test
    void dashesEveryPartWithAnAssumedEnd() {
        EmotionJourney journey = new EmotionJourney("mira")
                .add(Step.of(1).quoted("Known."))
                .add(Step.of(0).quoted("Known."))
                .add(Step.of(-1))
                .add(Step.of(0).quoted("Known."));

        assertThat(runs(journey).get(0).ways())
                .extracting(Way::dashed)
                .containsExactly(false, false, true, true, false);
        assertThat(lane(journey).hint()).isEqualTo("dashed: assumed");
        assertThat(lane(simple(1, 2)).hint()).isEmpty();
    }

    @Test
    void givesFacesToStrongEmotionsAndMomentsOfTruthOnly() {
        DrawnLane lane = lane(new EmotionJourney("mira")
                .add(Step.of(1.4))
                .add(Step.of(1.5))
                .add(Step.of(0).decisive())
                .add(Step.of(-2)));

        assertThat(lane.placed().stream().filter(box -> box.kind().equals("face")))
                .hasSize(3);
        assertThat(lane.placed().stream().filter(box -> box.kind().equals("value")))
                .extracting(Placed::text)
                .containsExactly("+1.5", "0", "\u22122");
    }

    @Test
    void showsFewFacesAndQuotesInNarrowMaps() {
        EmotionJourney journey = new EmotionJourney("mira");
        for (int i = 0; i < 60; i++) {
            journey.add(Step.of(i % 2 == 0 ? 2 : -2).quoted("Short words."));
        }
        DrawnLane lane = lane(journey);

        assertThat(lane.placed().stream().filter(box -> box.kind().equals("face")))
                .hasSize(8);
        assertThat(lane.placed().stream().filter(box -> box.kind().equals("quote")))
                .hasSizeBetween(10, 15);
    }

    @Test
    void quotesNobodyWithoutEvidence() {
        EmotionJourney journey =
                new EmotionJourney("mira").add(Step.of(2).saying("Made up.")).add(Step.of(-2));

        assertThat(SvgWriter.write(lane(journey).scene()).value()).doesNotContain("Made up");
    }

    @Test
    void putsWordsOfAnotherPersonaAtHerOwnLine() {
        DrawnLane lane = lane(new EmotionJourney("mira", "elif")
                .add(Step.of(0, 0))
                .add(Step.of(-1, 1).quoted("Hers <alone>.", "elif"))
                .add(Step.of(0, 0)));
        String svg = SvgWriter.write(lane.scene()).value();

        assertThat(svg)
                .contains("class=\"it o\"")
                .contains("Hers &lt;alone&gt;.")
                .doesNotContain("class=\"it\"");
        assertThat(lane.placed().stream().filter(box -> box.kind().equals("quote")))
                .allSatisfy(box -> assertThat(box.y() + box.height()).isLessThan(68));
    }

    @Test
    void keepsTheQuoteOfTheStrongerEmotionWhereTwoCollide() {
        EmotionJourney journey = new EmotionJourney("mira");
        double[] emotions = {0.5, 1, 0.5, 1.5, 0.5, 2, 0.5, 1.5, 0.5, 1, 0.5, 1, 0.5, 1, 0.5};
        for (double emotion : emotions) {
            journey.add(Step.of(emotion).quoted(LONG + " " + emotion));
        }
        List<String> quotes = lane(journey).placed().stream()
                .filter(box -> box.kind().equals("quote"))
                .map(Placed::text)
                .toList();

        assertThat(quotes).hasSizeLessThan(7);
        assertThat(quotes.get(0)).contains("2.0");
    }

    @ParameterizedTest
    @CsvSource({"1", "3", "5", "14", "18", "60"})
    void letsNothingLieOnAnythingElseOrOutside(int touchpoints) {
        for (long seed = 1; seed <= 20; seed++) {
            EmotionJourney journey = random(touchpoints, seed, "mira", "elif");
            DrawnLane lane = lane(journey);
            double width = journey.context().grid().width();
            List<Placed> boxes = new ArrayList<>(lane.placed());
            for (Placed box : boxes) {
                assertThat(box.x()).as("%s", box).isNotNegative();
                assertThat(box.y()).as("%s", box).isNotNegative();
                assertThat(box.x() + box.width()).as("%s", box).isLessThanOrEqualTo(width);
                assertThat(box.y() + box.height()).as("%s", box).isLessThanOrEqualTo(322);
            }
            for (int i = 0; i < boxes.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(boxes.get(i).meets(boxes.get(j), 0))
                            .as("seed %s: %s and %s", seed, boxes.get(i), boxes.get(j))
                            .isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 60})
    void keepsQuotesOutOfTheBandOfEmotions(int touchpoints) {
        DrawnLane lane = lane(random(touchpoints, 7, "mira", "elif"));
        List<Placed> quotes =
                lane.placed().stream().filter(box -> box.kind().equals("quote")).toList();

        assertThat(quotes).isNotEmpty().allSatisfy(quote -> {
            assertThat(quote.width()).isLessThanOrEqualTo(190);
            assertThat(quote.y() + quote.height() < 68 || quote.y() > 252).isTrue();
        });
    }

    @Test
    void laysUpToThreePersonasOverEachWithItsOwnHueAndName() {
        EmotionJourney journey = random(14, 3, "mira", "elif", "jonas", "ana", "tom");
        Hues hues = journey.context().figure().hues();
        DrawnLane lane = lane(journey);
        assertThat(SvgWriter.write(lane.scene()).value())
                .contains("class=\"ov ov-1 " + hues.of("elif"), "class=\"ov ov-2 " + hues.of("jonas"))
                .contains("class=\"ov ov-3 " + hues.of("ana"))
                .doesNotContain("ov-4")
                .doesNotContain("style=");
        assertThat(lane.placed().stream()
                        .filter(box -> box.kind().equals("label"))
                        .map(Placed::text))
                .containsExactly("Mira", "Elif", "Jonas", "Ana");
    }

    @Test
    void drawsTheEmotionsOfEverybodyWhereNoPersonaIsNamed() {
        DrawnLane lane = lane(new EmotionJourney().add(Step.everybody(1)).add(Step.everybody(-1)));

        assertThat(lane.scene().label()).isEqualTo("Emotion curve");
        assertThat(lane.scene().desc()).isEqualTo(Optional.of("lowest \u22121 at 2, Step 2; highest +1 at 1, Step 1."));
    }

    @Test
    void saysLowestAndHighestInWordsAndTheScaleInTheRail() {
        DrawnLane lane = lane(simple(2, -1.5, 0));

        assertThat(lane.scene().label()).isEqualTo("Emotion curve for Mira");
        assertThat(lane.scene().desc())
                .isEqualTo(Optional.of("Mira: lowest \u22121.5 at 2, Step 2; highest +2 at 1, Step 1."));
        assertThat(lane.rail().value())
                .startsWith("<span class=\"lv lv-p2\"><i>delighted</i> +2</span>")
                .endsWith("<span class=\"lv lv-m2\"><i>very low</i> \u22122</span>");
    }

    @Test
    void tintsFourBandsWithIdsOfThisMap() {
        List<String> ids = lane(simple(2, -1.5, 0)).scene().shapes().stream()
                .filter(Shape.Clip.class::isInstance)
                .map(shape -> ((Shape.Clip) shape).id())
                .toList();

        assertThat(ids).containsExactly("m-emotion-d2", "m-emotion-d1", "m-emotion-w1", "m-emotion-w2");
    }
}
