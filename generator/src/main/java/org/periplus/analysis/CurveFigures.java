package org.periplus.analysis;

import java.util.List;
import java.util.Optional;

/**
 * What a curve of emotions comes down to. All of it is of the points whose emotion is known, of which there is at least one.
 *
 * @param known how many emotions are known
 * @param mean their arithmetic mean, from -2 to +2
 * @param highest the highest point, the first of equals
 * @param lowest the lowest point, the first of equals
 * @param end the last point
 * @param peak how far the highest point lies above 0, less how far the lowest lies below it, from -2 to +2: where all are on one side, the
 *     strongest of them; where there are both, they make up for one another
 * @param remembered the mean of {@code peak} and {@code end}, from which people judge what lies behind them rather than from the mean
 *     (D. Kahneman, B. L. Fredrickson, C. A. Schreiber, D. A. Redelmeier, "When more pain is preferred to less: adding a better end",
 *     Psychological Science 4, 1993, 401 to 405; their episodes are on one side of 0)
 * @param swing the highest less the lowest emotion, from 0 to 4
 * @param troughs the points below 0 that are lower than the known ones beside them; of equal neighbours the first
 * @param fall the two neighbours between which the emotion falls most; empty where it never falls
 */
public record CurveFigures(
        int known,
        double mean,
        CurvePoint highest,
        CurvePoint lowest,
        CurvePoint end,
        double peak,
        double remembered,
        double swing,
        List<CurvePoint> troughs,
        Optional<Fall> fall) {

    /** Takes a copy of the list. */
    public CurveFigures {
        troughs = List.copyOf(troughs);
    }

    /**
     * From one touchpoint to the next.
     *
     * @param from the point before
     * @param to the point after
     * @param by how far the emotion falls, above 0
     */
    public record Fall(CurvePoint from, CurvePoint to, double by) {}
}
