package org.periplus.figure.past;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.analysis.Change;
import org.periplus.analysis.JourneyPairing;
import org.periplus.analysis.JourneyPairing.StagePair;
import org.periplus.analysis.JourneyPairing.TouchpointPair;
import org.periplus.model.Frequency;
import org.periplus.model.Journey;
import org.periplus.model.Touchpoint;

/**
 * What became of a pain or gain.
 *
 * @param change added, removed, changed, moved here or the same
 * @param pain whether it is a pain
 * @param text what it says now, else what it said
 * @param was how severe it was, if known
 * @param is how severe it is, if known
 * @param at the name of the touchpoint it stands at
 */
record PastItem(Change change, boolean pain, String text, Optional<Integer> was, Optional<Integer> is, String at) {

    /** A pain or gain of one state. */
    private record Said(
            boolean pain,
            String id,
            String text,
            Optional<Integer> severity,
            Optional<Frequency> frequency,
            String touchpoint) {

        String key() {
            return (pain ? "pain " : "gain ") + id;
        }

        boolean says(Said other) {
            return text.equals(other.text) && severity.equals(other.severity) && frequency.equals(other.frequency);
        }
    }

    /**
     * Returns what became of the pains and gains of each stage, in the order of its touchpoints: at each the gone, then the others; those
     * that stayed as they were are left out. Stages are looked up as the very objects that the pairing has.
     */
    static Map<StagePair, List<PastItem>> changed(JourneyPairing pairing) {
        Map<String, Said> old = byKey(pairing.before());
        Map<String, Said> now = byKey(pairing.after());
        Map<StagePair, List<PastItem>> all = new IdentityHashMap<>();
        for (StagePair stage : pairing.stages()) {
            all.put(
                    stage,
                    of(stage, old, now).stream()
                            .filter(item -> item.change() != Change.SAME)
                            .toList());
        }
        return all;
    }

    private static List<PastItem> of(StagePair stage, Map<String, Said> old, Map<String, Said> now) {
        List<PastItem> items = new ArrayList<>();
        for (TouchpointPair pair : stage.touchpoints()) {
            String name = pair.touchpoint().name();
            if (pair.wasHere()) {
                said(pair.before().orElseThrow().touchpoint()).stream()
                        .filter(said -> !now.containsKey(said.key()))
                        .forEach(said -> items.add(gone(said, name)));
            }
            if (pair.isHere()) {
                said(pair.after().orElseThrow().touchpoint())
                        .forEach(said -> items.add(kept(said, Optional.ofNullable(old.get(said.key())), name)));
            }
        }
        return items;
    }

    private static PastItem gone(Said said, String at) {
        return new PastItem(Change.REMOVED, said.pain(), said.text(), said.severity(), Optional.empty(), at);
    }

    private static PastItem kept(Said said, Optional<Said> old, String at) {
        Change change = old.map(was -> !was.says(said)
                        ? Change.CHANGED
                        : was.touchpoint().equals(said.touchpoint()) ? Change.SAME : Change.MOVED_HERE)
                .orElse(Change.ADDED);
        return new PastItem(change, said.pain(), said.text(), old.flatMap(Said::severity), said.severity(), at);
    }

    private static Map<String, Said> byKey(Journey journey) {
        Map<String, Said> all = new LinkedHashMap<>();
        journey.touchpoints()
                .forEach(touchpoint -> said(touchpoint).forEach(said -> all.putIfAbsent(said.key(), said)));
        return all;
    }

    private static List<Said> said(Touchpoint touchpoint) {
        List<Said> all = new ArrayList<>();
        touchpoint
                .pains()
                .forEach(pain -> all.add(
                        new Said(true, pain.id(), pain.text(), pain.severity(), pain.frequency(), touchpoint.id())));
        touchpoint
                .gains()
                .forEach(gain -> all.add(
                        new Said(false, gain.id(), gain.text(), gain.severity(), gain.frequency(), touchpoint.id())));
        return all;
    }
}
