package org.periplus.analysis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.periplus.model.Journey;
import org.periplus.model.Pain;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;

/**
 * Two journeys side by side: which stage and touchpoint of one is which of the other, and what was added, removed, moved and
 * changed.
 *
 * <p>Parts belong together when their ids are equal, whichever stage they stand in; of what is left, when their names are, but for
 * capitals and spaces. What stands in the same order in both keeps that order (as many parts as possible); what does not has moved and
 * is listed twice: where it stood and where it stands. At one place, what is no longer there comes before what is new.
 *
 * <p>Immutable and safe for use by several threads. Equal journeys give equal pairings.
 *
 * @param before the earlier journey, or the one that is
 * @param after the later journey, or the one that shall be
 * @param stages the stages of both in one order
 */
public record JourneyPairing(Journey before, Journey after, List<StagePair> stages) {

    /** Takes a copy of the list. */
    public JourneyPairing {
        stages = List.copyOf(stages);
    }

    /** Compares two journeys; they need not be of one atlas. */
    public static JourneyPairing of(Journey before, Journey after) {
        return new JourneyPairing(before, after, new PairedStages(before, after).pairs());
    }

    /**
     * A stage of one journey or both. One that has moved is listed twice.
     *
     * @param change {@link Change#CHANGED} when name, goal or duration differ, whatever became of its touchpoints
     * @param before the stage as it was; empty for an added one
     * @param after the stage as it is; empty for a removed one
     * @param touchpoints the touchpoints at this place, in one order
     * @param pains the pains of this place: first those that are gone, then those that stay, then the new ones
     */
    public record StagePair(
            Change change,
            Optional<Stage> before,
            Optional<Stage> after,
            List<TouchpointPair> touchpoints,
            List<PainPair> pains) {

        /** Takes copies of the lists. */
        public StagePair {
            touchpoints = List.copyOf(touchpoints);
            pains = List.copyOf(pains);
        }

        /** Returns the stage as it is now, else as it was. */
        public Stage stage() {
            return after.or(() -> before).orElseThrow();
        }
    }

    /**
     * A touchpoint at its place in a journey.
     *
     * @param index its place among all touchpoints, from 0
     * @param stage its stage
     */
    public record Place(int index, Stage stage, Touchpoint touchpoint) {}

    /**
     * A touchpoint of one journey or both. One that has moved is listed twice, each time with both places.
     *
     * @param before where and what it was; empty for an added one
     * @param after where and what it is; empty for a removed one
     * @param differs in what the two differ; empty unless it is in both
     */
    public record TouchpointPair(Change change, Optional<Place> before, Optional<Place> after, Set<Aspect> differs) {

        /** Takes a copy of the set, in the order of {@link Aspect}. */
        public TouchpointPair {
            differs = AspectSet.copyOf(differs);
        }

        /** Tells whether the earlier journey has it at this place. */
        public boolean wasHere() {
            return change != Change.ADDED && change != Change.MOVED_HERE;
        }

        /** Tells whether the later journey has it at this place. */
        public boolean isHere() {
            return change != Change.REMOVED && change != Change.MOVED_AWAY;
        }

        /** Returns the touchpoint as it is at this place, else as it was. */
        public Touchpoint touchpoint() {
            return (isHere() ? after : before).orElseThrow().touchpoint();
        }
    }

    /**
     * A pain of one journey or both; it stands where the later journey has it, else where the earlier one had it.
     *
     * @param change {@link Change#REMOVED}, {@link Change#SAME}, {@link Change#CHANGED} (of text or severity) or {@link Change#ADDED}
     * @param at the touchpoint it stands at
     */
    public record PainPair(Change change, Optional<Pain> before, Optional<Pain> after, Place at) {

        /** Returns the pain as it is, else as it was. */
        public Pain pain() {
            return after.or(() -> before).orElseThrow();
        }
    }

    /** Returns all touchpoints in one order. */
    public List<TouchpointPair> touchpoints() {
        return stages.stream().flatMap(stage -> stage.touchpoints().stream()).toList();
    }

    /** Returns all pains, stage by stage. */
    public List<PainPair> pains() {
        return stages.stream().flatMap(stage -> stage.pains().stream()).toList();
    }

    /** Counts the touchpoints of which that became; each moved one counts once under each of its two places. */
    public long count(Change change) {
        return touchpoints().stream().filter(pair -> pair.change() == change).count();
    }

    /** Counts the pains of which that became. */
    public long countPains(Change change) {
        return pains().stream().filter(pain -> pain.change() == change).count();
    }
}
