package org.periplus.figure.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplus.figure.engine.LabelPlacer.Label;
import org.periplus.figure.engine.LabelPlacer.Leader;
import org.periplus.figure.engine.LabelPlacer.Mark;
import org.periplus.figure.engine.LabelPlacer.Spot;

class LabelPlacerTest {

    private static final Placed AREA = new Placed("area", 10, 20, 900, 600, "");
    private static final Placed CORNER = new Placed("label", 20, 30, 80, 18, "");
    private static final double ROUNDING = 1e-6;

    @Test
    void aLabelAloneStandsRightOfItsMarkWithoutALeader() {
        List<Optional<Spot>> spots = placed(List.of(new Mark(400, 300, 13)), List.of(new Label(0, 100, 30)));

        assertThat(spots).hasSize(1);
        Spot spot = spots.get(0).orElseThrow();
        assertThat(spot.leader()).isEmpty();
        assertThat(spot.box().x()).isEqualTo(400 + 13 + 5);
        assertThat(spot.box().y()).isEqualTo(300 - 15);
    }

    @Test
    void atTheRightEdgeItStandsLeft() {
        Spot spot = placed(List.of(new Mark(880, 300, 13)), List.of(new Label(0, 100, 30)))
                .get(0)
                .orElseThrow();

        assertThat(spot.box().x() + spot.box().width()).isEqualTo(880 - 13 - 5);
    }

    @Test
    void whereNeighboursLeaveNoRoomALeaderGoesOut() {
        List<Mark> marks = IntStream.range(0, 9)
                .mapToObj(n -> new Mark(340 + n * 30, 300, 13))
                .toList();

        List<Optional<Spot>> spots = placed(
                marks,
                IntStream.range(0, 9).mapToObj(n -> new Label(n, 110, 15)).toList());

        assertThat(spots).allMatch(Optional::isPresent);
        assertThat(spots).anyMatch(each -> each.orElseThrow().leader().isPresent());
    }

    @Test
    void whatDoesNotFitGetsNoPlace() {
        assertThat(placed(List.of(new Mark(400, 300, 13)), List.of(new Label(0, 901, 30))))
                .containsExactly(Optional.empty());
        assertThat(placed(List.of(), List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void noLabelLiesOverAMarkALabelALeaderOrAKeptBox(long seed) {
        Random random = new Random(seed);
        List<Mark> marks = marks(random, 5 + random.nextInt(60));
        List<Label> labels = labels(random, marks.size());

        List<Optional<Spot>> spots = placed(marks, labels);

        assertThat(spots).hasSameSizeAs(labels);
        List<Spot> found = spots.stream().flatMap(Optional::stream).toList();
        assertThat(found).isNotEmpty();
        for (Spot spot : found) {
            assertThat(spot.box().x()).isGreaterThanOrEqualTo(AREA.x());
            assertThat(spot.box().y()).isGreaterThanOrEqualTo(AREA.y());
            assertThat(spot.box().x() + spot.box().width()).isLessThanOrEqualTo(AREA.x() + AREA.width());
            assertThat(spot.box().y() + spot.box().height()).isLessThanOrEqualTo(AREA.y() + AREA.height());
            assertThat(spot.box().meets(CORNER, 0)).isFalse();
            assertThat(marks).noneMatch(mark -> covers(spot.box(), mark));
            assertThat(found)
                    .filteredOn(other -> other != spot)
                    .noneMatch(other -> other.box().meets(spot.box(), 0));
            assertThat(found)
                    .flatExtracting(other -> other.leader().stream().toList())
                    .noneMatch(leader -> runsThrough(leader, spot.box()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
    void aLeaderBeginsAtItsOwnMarkAndRunsThroughNoOther(long seed) {
        Random random = new Random(seed);
        List<Mark> marks = marks(random, 40);
        List<Label> labels = labels(random, marks.size());

        List<Optional<Spot>> spots = placed(marks, labels);

        for (int i = 0; i < spots.size(); i++) {
            Mark own = marks.get(labels.get(i).mark());
            spots.get(i).flatMap(Spot::leader).ifPresent(leader -> {
                assertThat(Math.hypot(leader.fromX() - own.x(), leader.fromY() - own.y()))
                        .isCloseTo(own.radius(), offset(ROUNDING));
                assertThat(marks)
                        .filteredOn(mark -> !mark.equals(own))
                        .noneMatch(mark -> distance(leader, mark) < mark.radius() - 1 - ROUNDING);
            });
        }
    }

    @Test
    void theSameInputGivesTheSamePlaces() {
        Random random = new Random(99);
        List<Mark> marks = marks(random, 50);
        List<Label> labels = labels(random, marks.size());

        assertThat(placed(marks, labels)).isEqualTo(placed(marks, labels));
    }

    private static List<Optional<Spot>> placed(List<Mark> marks, List<Label> labels) {
        return new LabelPlacer(AREA, List.of(CORNER)).place(marks, labels);
    }

    private static List<Mark> marks(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Mark(40 + random.nextInt(840), 50 + random.nextInt(540), 4 + random.nextInt(12)))
                .toList();
    }

    private static List<Label> labels(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Label(i, 30 + random.nextInt(150), 15 * (1 + random.nextInt(3))))
                .toList();
    }

    private static boolean covers(Placed box, Mark mark) {
        double x = Math.max(box.x(), Math.min(mark.x(), box.x() + box.width()));
        double y = Math.max(box.y(), Math.min(mark.y(), box.y() + box.height()));
        return Math.hypot(mark.x() - x, mark.y() - y) < mark.radius();
    }

    /** Looks along the line in small steps, unlike the placer. */
    private static boolean runsThrough(Leader leader, Placed box) {
        return IntStream.rangeClosed(0, 200).anyMatch(step -> {
            double x = leader.fromX() + (leader.toX() - leader.fromX()) * step / 200;
            double y = leader.fromY() + (leader.toY() - leader.fromY()) * step / 200;
            return x > box.x() && x < box.x() + box.width() && y > box.y() && y < box.y() + box.height();
        });
    }

    private static double distance(Leader leader, Mark mark) {
        return IntStream.rangeClosed(0, 400)
                .mapToDouble(step -> Math.hypot(
                        leader.fromX() + (leader.toX() - leader.fromX()) * step / 400 - mark.x(),
                        leader.fromY() + (leader.toY() - leader.fromY()) * step / 400 - mark.y()))
                .min()
                .orElseThrow();
    }
}
