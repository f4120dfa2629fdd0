package org.periplus.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.periplus.analysis.JourneyPairing.StagePair;
import org.periplus.analysis.JourneyPairing.TouchpointPair;
import org.periplus.figure.engine.FigureSample;
import org.periplus.model.Journey;

/** Which part of a journey is which of another: what was added, removed, moved and changed. */
class JourneyPairingTest {

    private static Journey journey(String stages) {
        return FigureSample.of("personas/mira.yaml", "name: Mira\n", "journeys/j.yaml", "name: J\n" + stages)
                .atlas()
                .journeys()
                .get(0);
    }

    /** Makes a journey of stages written {@code stage: touchpoint touchpoint; stage: ...}. */
    private static Journey stages(String text) {
        StringBuilder yaml = new StringBuilder("stages:\n");
        for (String part : text.split(";", -1)) {
            String[] sides = part.split(":", -1);
            yaml.append("  - id: ")
                    .append(sides[0].strip())
                    .append("\n    name: N")
                    .append(sides[0].strip());
            yaml.append("\n    touchpoints:\n");
            for (String id : sides[1].strip().split(" ", -1)) {
                yaml.append("      - {id: ")
                        .append(id)
                        .append(", name: N")
                        .append(id)
                        .append("}\n");
            }
        }
        return journey(yaml.toString());
    }

    private static List<String> order(JourneyPairing pairing) {
        return pairing.touchpoints().stream()
                .map(pair -> pair.touchpoint().id() + " " + pair.change())
                .toList();
    }

    private static JourneyPairing pairing(String before, String after) {
        return JourneyPairing.of(stages(before), stages(after));
    }

    @Test
    void aJourneyAndItselfAreTheSame() {
        JourneyPairing pairing = pairing("a: x y; b: z", "a: x y; b: z");
        assertThat(order(pairing)).containsExactly("x SAME", "y SAME", "z SAME");
        assertThat(pairing.stages()).extracting(StagePair::change).containsOnly(Change.SAME);
    }

    @Test
    void removedAndAddedOnesKeepTheirPlaceRemovedOnesFirst() {
        assertThat(order(pairing("a: x old z", "a: x new z")))
                .containsExactly("x SAME", "old REMOVED", "new ADDED", "z SAME");
    }

    @Test
    void whatIsInAnotherOrderHasMovedAndStandsTwice() {
        JourneyPairing pairing = pairing("a: x y z", "a: y z x");
        assertThat(order(pairing)).containsExactly("x MOVED_AWAY", "y SAME", "z SAME", "x MOVED_HERE");
        TouchpointPair away = pairing.touchpoints().get(0);
        assertThat(away.after().orElseThrow().index()).isEqualTo(2);
        assertThat(away.wasHere()).isTrue();
        assertThat(away.isHere()).isFalse();
        assertThat(pairing.touchpoints().get(3).before().orElseThrow().index()).isZero();
    }

    @Test
    void whatGoesToAnotherStageHasMoved() {
        assertThat(order(pairing("a: x y; b: z", "a: x; b: y z")))
                .containsExactly("x SAME", "y MOVED_AWAY", "y MOVED_HERE", "z SAME");
    }

    @Test
    void stagesAreAddedRemovedAndMovedWithTheirTouchpoints() {
        JourneyPairing pairing = pairing("a: x; b: y; c: z", "c: z; b: y; d: w");
        assertThat(pairing.stages().stream().map(stage -> stage.stage().id() + " " + stage.change()))
                .containsExactly("a REMOVED", "c MOVED_HERE", "b SAME", "c MOVED_AWAY", "d ADDED");
        assertThat(order(pairing)).containsExactly("x REMOVED", "z MOVED_HERE", "y SAME", "z MOVED_AWAY", "w ADDED");
    }

    @Test
    void otherIdsAreMatchedByNameButIdsCountFirst() {
        Journey before = journey("stages:\n  - id: a\n    name: Plan\n    touchpoints:\n"
                + "      - {id: one, name: Search  engine}\n      - {id: two, name: Call}\n");
        Journey after = journey("stages:\n  - id: b\n    name: plan\n    touchpoints:\n"
                + "      - {id: first, name: search engine}\n      - {id: two, name: Chat}\n");
        JourneyPairing pairing = JourneyPairing.of(before, after);
        assertThat(order(pairing)).containsExactly("first SAME", "two CHANGED");
        assertThat(pairing.touchpoints().get(1).differs()).containsExactly(Aspect.NAME);
    }

    @Test
    void onlyPersonasOfBothJourneysTellWhetherAFeelingChanged() {
        String stages = "stages:\n  - id: a\n    name: A\n    touchpoints:\n      - {id: x, name: X, emotion: %s}\n";
        Journey one = journey("personas: [mira]\n" + stages.formatted("{mira: 1}"));
        Journey everybody = journey("personas: [mira]\n" + stages.formatted("1"));
        Journey other = journey("personas: [mira]\n" + stages.formatted("-1"));
        assertThat(order(JourneyPairing.of(one, everybody))).containsExactly("x SAME");
        assertThat(JourneyPairing.of(one, other).touchpoints().get(0).differs()).containsExactly(Aspect.EMOTION);
    }

    @Test
    void painsGoStayWorsenAndAppear() {
        String stages =
                "stages:\n  - id: a\n    name: A\n    touchpoints:\n      - id: x\n        name: X\n        pains: %s\n";
        Journey before = journey(
                stages.formatted("[{id: p, text: P, severity: 3}, {id: q, text: Q}, {id: r, text: R, severity: 1}]"));
        Journey after =
                journey(stages.formatted("[{id: n, text: N}, {id: q, text: Q}, {id: r, text: R, severity: 4}]"));
        JourneyPairing pairing = JourneyPairing.of(before, after);
        assertThat(pairing.pains().stream().map(pain -> pain.pain().id() + " " + pain.change()))
                .containsExactly("p REMOVED", "q SAME", "r CHANGED", "n ADDED");
        assertThat(pairing.countPains(Change.CHANGED)).isOne();
        assertThat(pairing.touchpoints().get(0).differs()).containsExactly(Aspect.PAINS);
    }

    @Test
    void anEmptyJourneyLosesOrGainsEverything() {
        Journey none = journey("stages: []\n");
        assertThat(order(JourneyPairing.of(none, stages("a: x")))).containsExactly("x ADDED");
        assertThat(order(JourneyPairing.of(stages("a: x"), none))).containsExactly("x REMOVED");
        assertThat(JourneyPairing.of(none, none).stages()).isEmpty();
    }

    /** Whatever the journeys: each old one stands once at its old place, each new one once at its new, both in their own order. */
    @Test
    void bothJourneysCanBeReadOutOfThePairing() {
        Random random = new Random(4);
        for (int round = 0; round < 200; round++) {
            Journey before = stages(shuffled(random));
            Journey after = stages(shuffled(random));
            JourneyPairing pairing = JourneyPairing.of(before, after);
            assertThat(pairing.touchpoints().stream()
                            .filter(TouchpointPair::wasHere)
                            .map(pair -> pair.before().orElseThrow().index()))
                    .containsExactlyElementsOf(upTo(before));
            assertThat(pairing.touchpoints().stream()
                            .filter(TouchpointPair::isHere)
                            .map(pair -> pair.after().orElseThrow().index()))
                    .containsExactlyElementsOf(upTo(after));
            assertThat(pairing.count(Change.MOVED_AWAY)).isEqualTo(pairing.count(Change.MOVED_HERE));
        }
    }

    private static List<Integer> upTo(Journey journey) {
        return IntStream.range(0, journey.touchpoints().size()).boxed().toList();
    }

    private static String shuffled(Random random) {
        List<Integer> ids = new ArrayList<>(IntStream.range(0, 9).boxed().toList());
        Collections.shuffle(ids, random);
        StringBuilder text = new StringBuilder();
        List<String> stages = new ArrayList<>(List.of("a", "b", "c"));
        Collections.shuffle(stages, random);
        for (int i = 0; i < 3; i++) {
            text.append(i == 0 ? "" : "; ").append(stages.get(i)).append(":");
            int count = 1 + random.nextInt(2);
            for (int n = 0; n < count; n++) {
                text.append(" t").append(ids.remove(0));
            }
        }
        return text.toString();
    }
}
