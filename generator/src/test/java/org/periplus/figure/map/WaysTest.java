package org.periplus.figure.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.FigureSample;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.SvgWriter;
import org.periplus.wording.SpokenWords;

/** Ways between cards: which are drawn, on which side, in which row, and that their words keep apart. */
class WaysTest {

    private static MapContext context(String journey) {
        FigureContext figure = FigureSample.of("journeys/j.yaml", journey).context();
        return MapContext.of(figure, figure.atlas().journeys().get(0));
    }

    private static String steps(String... nexts) {
        StringBuilder yaml = new StringBuilder("name: J\nstages:\n  - id: s\n    name: S\n    touchpoints:\n");
        for (int i = 0; i < nexts.length; i++) {
            yaml.append("      - id: t")
                    .append(i)
                    .append("\n        name: Step ")
                    .append(i + 1)
                    .append('\n');
            if (!nexts[i].isEmpty()) {
                yaml.append("        next: ").append(nexts[i]).append('\n');
            }
        }
        return yaml.toString();
    }

    private static List<Way> ways(String... nexts) {
        return Way.of(context(steps(nexts)).grid());
    }

    private static DrawnLane lane(String... nexts) {
        return new CardLane().draw(context(steps(nexts))).orElseThrow();
    }

    private static List<Placed> kinds(DrawnLane lane, String kind) {
        return lane.placed().stream().filter(box -> box.kind().equals(kind)).toList();
    }

    private static Placed words(DrawnLane lane, String start) {
        return kinds(lane, "text").stream()
                .filter(box -> box.text().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void drawsNothingForTheUsualWay() {
        assertThat(ways("[t1]", "", "")).isEmpty();
        assertThat(ways("", "", "")).isEmpty();
    }

    @Test
    void tellsBranchesLoopsAndHandOversApart() {
        List<Way> ways = ways(
                "[{to: t1, share: 60%}, {to: t3, when: in a hurry}]",
                "[{to: t2, lost: the number}]", "[t3, t0, t2]", "");

        assertThat(ways)
                .extracting(Way::kind)
                .containsExactly(
                        Way.Kind.BRANCH,
                        Way.Kind.BRANCH,
                        Way.Kind.HANDOVER,
                        Way.Kind.BRANCH,
                        Way.Kind.LOOP,
                        Way.Kind.LOOP);
        assertThat(ways)
                .extracting(way -> way.words(SpokenWords.english()))
                .containsExactly("60%", "in a hurry", "to 3", "to 4", "back to 1", "back to 3");
        assertThat(ways.get(1).told(SpokenWords.english())).isEqualTo("to 4, Step 4, when in a hurry");
        assertThat(ways.get(2).told(SpokenWords.english())).isEqualTo("to 3, Step 3, lost: the number");
    }

    @Test
    void putsBranchesAboveTheCardsAndLoopsBelow() {
        DrawnLane lane = lane("[t1, {to: t2, when: ahead}]", "", "[{to: t0, when: once more}]");
        Placed card = kinds(lane, "card").get(0);

        assertThat(words(lane, "ahead").y() + words(lane, "ahead").height()).isLessThan(card.y());
        assertThat(words(lane, "once more").y()).isGreaterThan(card.y() + card.height());
    }

    @Test
    void putsLongerWaysFurtherFromTheCards() {
        DrawnLane lane = lane("[t1, {to: t3, when: far}, {to: t2, when: near}]", "", "", "");

        assertThat(words(lane, "far").y() + words(lane, "far").height())
                .isLessThan(words(lane, "near").y());
    }

    @Test
    void dashesWaysNobodyHasCountedAndMarksWhatIsLost() {
        String svg = SvgWriter.write(lane(
                                "[{to: t1, share: 60%}, {to: t2, when: in a hurry, lost: the number}]",
                                "[{to: t2, lost: the name}]", "")
                        .scene())
                .value();

        assertThat(svg.split("class=\"way\"", -1)).hasSize(2);
        assertThat(svg.split("class=\"way un\"", -1)).hasSize(2);
        assertThat(svg.split("class=\"wl\"", -1)).hasSize(3);
        assertThat(svg)
                .contains(
                        ">lost: the number<",
                        ">lost: the name<",
                        "Leads to 3, Step 3, when in a hurry, lost: the number.");
    }

    @Test
    void leavesTheLaneAsItIsWithoutWays() {
        assertThat(lane("", "").scene().height()).isEqualTo(138);
        assertThat(lane("[t1]", "").hint()).doesNotContain("ways");
    }

    @Test
    void loopsOnOneTouchpoint() {
        DrawnLane lane = lane("[{to: t0, when: again, share: 9%}, t1]", "");

        assertThat(words(lane, "9%, again").width()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"4, 6", "12, 20", "30, 40", "60, 60"})
    void keepsWordsApartAndInTheLane(int touchpoints, int ways) {
        for (long seed = 1; seed <= 8; seed++) {
            DrawnLane lane = lane(random(touchpoints, ways, seed));
            List<Placed> words = kinds(lane, "text");
            for (int i = 0; i < words.size(); i++) {
                Placed box = words.get(i);
                assertThat(box.x()).as("%s", box).isNotNegative();
                assertThat(box.y()).as("%s", box).isNotNegative();
                assertThat(box.x() + box.width())
                        .isLessThanOrEqualTo(lane.scene().width());
                assertThat(box.y() + box.height())
                        .isLessThanOrEqualTo(lane.scene().height());
                for (Placed other : words.subList(i + 1, words.size())) {
                    assertThat(box.meets(other, 0))
                            .as("seed %s: %s and %s", seed, box, other)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void letsNoLegOfAFartherRowRunThroughWords() {
        for (long seed = 1; seed <= 20; seed++) {
            MapContext context = context(steps(random(12, 16, seed)));
            List<Way> branches = Way.of(context.grid()).stream()
                    .filter(way -> way.kind() == Way.Kind.BRANCH)
                    .toList();
            List<WayRun> runs = WayBand.of(new LanePen(context), branches, 84).runs();
            for (WayRun run : runs) {
                run.label()
                        .ifPresent(label -> assertThat(runs)
                                .filteredOn(other -> other.row() > run.row())
                                .allMatch(other -> isClear(label, other.start()) && isClear(label, other.end())));
            }
        }
    }

    private static boolean isClear(WayLabel label, double leg) {
        return Math.abs(leg - label.centre()) > label.width() / 2;
    }

    private static String[] random(int touchpoints, int ways, long seed) {
        Random random = new Random(seed);
        StringBuilder[] nexts = new StringBuilder[touchpoints];
        for (int i = 0; i < ways; i++) {
            int from = random.nextInt(touchpoints);
            StringBuilder all = nexts[from] == null ? new StringBuilder("[") : nexts[from].append(", ");
            all.append("{to: t").append(random.nextInt(touchpoints));
            all.append(random.nextBoolean() ? ", share: 12%" : "");
            all.append(random.nextBoolean() ? ", when: 'because of <b>rain</b> & wind'" : "");
            nexts[from] = all.append(random.nextInt(3) == 0 ? ", lost: everything told so far}" : "}");
        }
        return Stream.of(nexts).map(all -> all == null ? "" : all + "]").toArray(String[]::new);
    }
}
