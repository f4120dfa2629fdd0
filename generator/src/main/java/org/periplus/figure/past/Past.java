package org.periplus.figure.past;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.periplus.analysis.Analysis;
import org.periplus.analysis.Change;
import org.periplus.analysis.Curve;
import org.periplus.analysis.CurvePoint;
import org.periplus.analysis.JourneyAnalysis;
import org.periplus.analysis.JourneyPairing;
import org.periplus.analysis.JourneyPairing.StagePair;
import org.periplus.analysis.JourneyPairing.TouchpointPair;
import org.periplus.analysis.StageAnalysis;
import org.periplus.change.Part;
import org.periplus.change.PartKind;
import org.periplus.model.Journey;
import org.periplus.model.Ref;
import org.periplus.model.Stage;
import org.periplus.wording.Wording;

/**
 * Two states of a journey with what the parts of the drawing share.
 *
 * @param of what was asked for
 * @param pairing which part of one state is which of the other
 * @param before the emotions as they were
 * @param after the emotions as they are
 * @param items what became of the pains and gains of each stage, those that stayed as they were left out
 * @param edited the ids of touchpoints, and behind {@code stage:} those of stages, of which a field says something else
 * @param words the words of the theme
 */
record Past(
        JourneyPast of,
        JourneyPairing pairing,
        JourneyAnalysis before,
        JourneyAnalysis after,
        Map<StagePair, List<PastItem>> items,
        Set<String> edited,
        Wording words) {

    private static final String STAGE = "stage:";

    /** Pairs the two states; one that is missing counts as a journey without stages. Empty if both are. */
    static Optional<Past> of(JourneyPast past, Wording words) {
        return past.after().or(past::before).map(named -> {
            Journey before = past.before().orElseGet(() -> empty(named));
            Journey after = past.after().orElseGet(() -> empty(named));
            JourneyPairing pairing = JourneyPairing.of(before, after);
            return new Past(
                    past,
                    pairing,
                    Analysis.ofJourneyAlone(before),
                    Analysis.ofJourneyAlone(after),
                    PastItem.changed(pairing),
                    edited(past, named.ref()),
                    words);
        });
    }

    private static Journey empty(Journey like) {
        return new Journey(
                like.id(),
                like.common(),
                like.personas(),
                like.scenario(),
                like.state(),
                like.future(),
                like.parent(),
                like.objectives(),
                like.kpis(),
                like.base(),
                like.remove(),
                List.of(),
                Optional.empty(),
                like.narrative());
    }

    private static Set<String> edited(JourneyPast past, Ref journey) {
        Set<String> edited = new HashSet<>();
        past.changes().stream()
                .map(org.periplus.change.Change::spot)
                .filter(spot -> spot.entry().filter(journey::equals).isPresent())
                .forEach(spot -> {
                    spot.part(PartKind.TOUCHPOINT).map(Part::id).ifPresent(edited::add);
                    spot.part()
                            .filter(part -> part.kind() == PartKind.STAGE)
                            .ifPresent(part -> edited.add(STAGE + part.id()));
                });
        return edited;
    }

    /** Returns the journey as it is, else as it was. */
    Journey journey() {
        return of.after().or(of::before).orElseThrow();
    }

    /** Says a phrase of the theme. */
    String say(String key, Object... slots) {
        return words.say(key, slots);
    }

    /** Returns what became of a touchpoint; one that looks the same but has other fields counts as changed. */
    Change change(TouchpointPair pair) {
        return pair.change() == Change.SAME && edited.contains(pair.touchpoint().id()) ? Change.CHANGED : pair.change();
    }

    /** Returns what became of a stage itself, whatever became of its touchpoints. */
    Change change(StagePair pair) {
        return pair.change() == Change.SAME
                        && edited.contains(STAGE + pair.stage().id())
                ? Change.CHANGED
                : pair.change();
    }

    /** Returns what became of the pains and gains of a stage, those that stayed as they were left out. */
    List<PastItem> items(StagePair pair) {
        return items.getOrDefault(pair, List.of());
    }

    /** Tells whether nothing became of a stage, its touchpoints, pains and gains. */
    boolean isQuiet(StagePair pair) {
        return change(pair) == Change.SAME
                && pair.touchpoints().stream().allMatch(touchpoint -> change(touchpoint) == Change.SAME)
                && items(pair).isEmpty();
    }

    /** Counts what became of touchpoints; a moved one counts once, under {@link Change#MOVED_HERE}. */
    Map<Change, Integer> touchpoints() {
        Map<Change, Integer> counts = new EnumMap<>(Change.class);
        pairing.touchpoints().forEach(pair -> counts.merge(change(pair), 1, Integer::sum));
        return counts;
    }

    /** Counts what became of pains, or of gains. */
    Map<Change, Integer> items(boolean pains) {
        Map<Change, Integer> counts = new EnumMap<>(Change.class);
        pairing.stages()
                .forEach(stage -> items(stage).stream()
                        .filter(item -> item.pain() == pains)
                        .forEach(item -> counts.merge(item.change(), 1, Integer::sum)));
        return counts;
    }

    /** Counts the changes to the journey as a whole: of its own fields. */
    int ofJourney() {
        Ref ref = journey().ref();
        return (int) of.changes().stream()
                .filter(change -> change.spot().entry().filter(ref::equals).isPresent()
                        && change.spot().parts().isEmpty()
                        && change.field().isPresent())
                .count();
    }

    /** Returns whose emotions are drawn: the main persona; empty when they are written for everybody. */
    Optional<Ref> persona() {
        return pairing.after().personas().stream()
                .findFirst()
                .or(() -> pairing.before().personas().stream().findFirst());
    }

    /** Returns the emotions of that persona as they were. */
    List<CurvePoint> pointsBefore() {
        return points(before);
    }

    /** Returns the emotions of that persona as they are. */
    List<CurvePoint> pointsAfter() {
        return points(after);
    }

    private List<CurvePoint> points(JourneyAnalysis journey) {
        return journey.curves().stream()
                .filter(curve -> persona().filter(curve.persona()::equals).isPresent())
                .findFirst()
                .map(Curve::points)
                .orElseGet(journey::mainPoints);
    }

    /** Returns the emotion a touchpoint had at its old place, if known. */
    Optional<Double> was(TouchpointPair pair) {
        return pair.before().flatMap(place -> pointsBefore().get(place.index()).emotion());
    }

    /** Returns the emotion a touchpoint has at its new place, if known. */
    Optional<Double> is(TouchpointPair pair) {
        return pair.after().flatMap(place -> pointsAfter().get(place.index()).emotion());
    }

    /** Returns the mean emotion of a stage as it was. */
    Optional<Double> moodBefore(StagePair pair) {
        return pair.before().flatMap(stage -> mood(before, stage));
    }

    /** Returns the mean emotion of a stage as it is. */
    Optional<Double> moodAfter(StagePair pair) {
        return pair.after().flatMap(stage -> mood(after, stage));
    }

    private static Optional<Double> mood(JourneyAnalysis journey, Stage stage) {
        return journey.stages().stream()
                .filter(analysis -> analysis.stage() == stage)
                .findFirst()
                .flatMap(StageAnalysis::meanEmotion);
    }
}
