package org.periplus.analysis;

import java.util.Comparator;
import org.periplus.model.ObservedMove;

/**
 * A move from one step to another, seen from the map.
 *
 * @param from position of the step it leaves
 * @param to position of the step it leads to
 * @param counted the counts
 * @param sort what it is on the map
 */
public record ObservedTurn(int from, int to, ObservedMove counted, Sort sort) {

    /** The commonest first, then in the map's order. */
    static final Comparator<ObservedTurn> COMMONEST = Comparator.comparingLong(
                    (ObservedTurn turn) -> turn.counted().cases())
            .reversed()
            .thenComparing(ObservedTurn::from)
            .thenComparing(ObservedTurn::to);

    /** What a move is on the map. */
    public enum Sort {
        /** A way of the map. */
        MAPPED,
        /** Past touchpoints, forwards. */
        AHEAD,
        /** Back to an earlier touchpoint. */
        BACK,
        /** The same step once more. */
        AGAIN,
        /** To or from a step that is not on the map. */
        BEYOND;

        static Sort of(MapWays map, int from, int to) {
            if (map.has(from, to)) {
                return MAPPED;
            }
            if (from == to) {
                return AGAIN;
            }
            int touchpoints = map.ids().size();
            if (from >= touchpoints || to >= touchpoints) {
                return BEYOND;
            }
            return to > from ? AHEAD : BACK;
        }
    }
}
