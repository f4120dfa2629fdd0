package org.periplus.figure.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplus.figure.engine.GeneratedJourney;
import org.periplus.figure.engine.Mirror;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.RenderedTexts;
import org.periplus.figure.engine.SvgCheck;
import org.periplus.figure.engine.SvgWriter;

/** The lanes of 200 journeys that no team would write. A failure names the seed, the lane and what was drawn. */
class GeneratedMapsTest {

    private static final int JOURNEYS = 200;
    private static final double ROUNDING = 0.2;
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Set<String> FRAMES = Set.of("card", "bar", "pill");

    static List<Long> seeds() {
        return LongStream.range(0, JOURNEYS).boxed().toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyMapIsSound(long seed) {
        GeneratedJourney generated = GeneratedJourney.of(seed);
        List<DrawnLane> lanes = JourneyMap.lanes(MapContext.of(generated.context(), generated.journey()));
        Set<String> ids = new HashSet<>();
        assertThat(lanes).as("seed %s", seed).isNotEmpty();
        for (DrawnLane lane : lanes) {
            String place = "seed " + seed + ", lane " + lane.id();
            String markup = SvgWriter.writeDocument(lane.scene());
            SvgCheck.sound(markup);
            SvgCheck.sound(SvgWriter.writeDocument(Mirror.of(lane.scene())));
            Matcher id = ID.matcher(markup);
            while (id.find()) {
                assertThat(ids.add(id.group(1)))
                        .as("%s: the id %s is unique", place, id.group(1))
                        .isTrue();
            }
            assertThat(outside(lane)).as("%s: boxes outside of it", place).isEmpty();
            assertThat(overlaps(lane)).as("%s: boxes over each other", place).isEmpty();
            assertThat(SvgCheck.silentlyCut(lane.scene()))
                    .as("%s: cut texts without their full text", place)
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {0, 1, 2, 3, 5, 8, 11, 12, 14, 18, 23, 25})
    void theRendererAgreesWhereTextsLie(long seed) {
        GeneratedJourney generated = GeneratedJourney.of(seed);
        for (DrawnLane lane : JourneyMap.lanes(MapContext.of(generated.context(), generated.journey()))) {
            String place = "seed " + seed + ", lane " + lane.id();
            RenderedTexts.inside(lane.scene(), place);
            RenderedTexts.inside(Mirror.of(lane.scene()), place + ", mirrored");
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {3, 9, 40})
    void theSameJourneyGivesTheSameCharacters(long seed) {
        assertThat(written(seed)).isEqualTo(written(seed));
    }

    private static String written(long seed) {
        GeneratedJourney generated = GeneratedJourney.of(seed);
        return JourneyMap.figure(MapContext.of(generated.context(), generated.journey()))
                .toString();
    }

    private static List<Placed> outside(DrawnLane lane) {
        return lane.placed().stream()
                .filter(box -> box.x() < -ROUNDING
                        || box.y() < -ROUNDING
                        || box.x() + box.width() > lane.scene().width() + ROUNDING
                        || box.y() + box.height() > lane.scene().height() + ROUNDING)
                .toList();
    }

    /** Words lie on nothing but the frame they stand in; frames lie on no other frame. */
    private static List<String> overlaps(DrawnLane lane) {
        List<Placed> words = new ArrayList<>();
        List<Placed> frames = new ArrayList<>();
        lane.placed().forEach(box -> (FRAMES.contains(box.kind()) ? frames : words).add(box));
        List<String> found = new ArrayList<>(overlaps(words));
        found.addAll(overlaps(frames));
        return found;
    }

    private static List<String> overlaps(List<Placed> boxes) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                if (boxes.get(i).meets(boxes.get(j), -ROUNDING)) {
                    found.add(boxes.get(i) + " and " + boxes.get(j));
                }
            }
        }
        return found;
    }
}
