package org.periplus.figure.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.periplus.figure.engine.FigureSample;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.SvgWriter;

/** The storyboard, actions, doors, and a legend of exactly what is shown. */
class MapSignsTest {

    private static MapContext trip() {
        FigureSample sample = TripSample.sample();
        return MapContext.of(
                sample.context(),
                sample.atlas().journeys().stream()
                        .filter(journey -> journey.id().equals("trip"))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void explainsWhatItShowsAndNothingElse() {
        assertThat(JourneyMap.figure(trip()).legend())
                .extracting(LegendEntry::words)
                .containsExactly(
                        "Opens into a journey of its own",
                        "Travellers, and the share that leaves",
                        "Moment of truth",
                        "Assumed, no evidence yet",
                        "Importance, 1 to 5",
                        "Intensity, 1 to 5",
                        "Branch, above the cards",
                        "Loop back, below the cards",
                        "Way not counted",
                        "Lost on the way",
                        "Mira Hansen",
                        "Elif Kaya",
                        "Measured",
                        "Assumed",
                        "Emotion \u22122 to +2",
                        "Severity, 1 to 5",
                        "Strength, 1 to 5",
                        "Team",
                        "System");
    }

    @Test
    void drawsFramesActionsAndTheDoor() {
        StringBuilder all = new StringBuilder();
        JourneyMap.lanes(trip()).forEach(lane -> all.append(SvgWriter.write(lane.scene())));
        String markup = all.toString();

        assertThat(markup)
                .contains("href=\"../assets/ask.svg\"")
                .contains("aria-description=\"Storyboard frame of touchpoint 1: Asks a friend.\"")
                .contains(">Asks.<")
                .contains(">opens into Search<")
                .contains("aria-description=\"Opens into the journey Search.\"");
    }

    @Test
    void keepsFramesApartAndAsWideAsTheirNeighboursLeave() {
        FigureSample sample = FigureSample.nordlinie();
        MapContext context = MapContext.of(
                sample.context(),
                sample.atlas().journeys().stream()
                        .filter(journey -> journey.id().equals("weekend-trip"))
                        .findFirst()
                        .orElseThrow());
        List<Placed> frames = new FrameLane()
                .draw(context).orElseThrow().placed().stream()
                        .filter(box -> box.kind().equals("frame"))
                        .toList();

        assertThat(frames).hasSizeGreaterThan(1);
        for (int i = 0; i < frames.size(); i++) {
            assertThat(frames.get(i).height()).isCloseTo(frames.get(i).width() * 2 / 3, within(0.01));
            for (Placed other : frames.subList(i + 1, frames.size())) {
                assertThat(frames.get(i).meets(other, 7.9)).isFalse();
            }
        }
    }

    @Test
    void leavesOutActionsUnlessTheyAreChosen() {
        FigureSample usual = FigureSample.of(
                "journeys/trip.yaml", "name: T\nstages: [{id: s, name: S, touchpoints: [{name: N, action: Does}]}]\n");
        MapContext context =
                MapContext.of(usual.context(), usual.atlas().journeys().get(0));

        assertThat(JourneyMap.lanes(context)).extracting(DrawnLane::id).containsExactly("head", "touchpoints");
    }
}
