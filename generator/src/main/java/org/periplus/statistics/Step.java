package org.periplus.statistics;

import java.util.Optional;

/**
 * How a series changed its level on a day: the change beside what its course before would have led to where that course is known, with
 * allowance for values that follow one another closely.
 *
 * @param method how it was computed
 * @param change the change of level
 * @param low lower end of its 95 per cent interval
 * @param high upper end
 * @param chance probability of such a change or a greater one where there was none, 0 to 1
 * @param before how many values before
 * @param after how many values from that day on
 */
public record Step(Method method, double change, double low, double high, double chance, int before, int after) {

    /** How a change of level is computed. */
    public enum Method {
        /**
         * Segmented regression of an interrupted time series (level and slope before, change of level after) with standard errors after
         * Newey and West. A. K. Wagner et al., "Segmented regression analysis of interrupted time series studies", Journal of Clinical
         * Pharmacy and Therapeutics 27, 2002.
         */
        INTERRUPTED,
        /** The difference of the means before and after with the interval of Welch's t, for series too short for a course. */
        MEANS,
        /** The difference of two figures of known intervals (one before, one after). */
        TWO_FIGURES
    }

    /**
     * Returns the change between values before and after a day.
     *
     * @param xBefore when, in steps from the interruption, ascending, below 0
     * @param yBefore the values, as many
     * @param xAfter when, from 0 on
     * @param yAfter the values, as many
     * @return empty when either side has fewer than two values
     */
    public static Optional<Step> of(double[] xBefore, double[] yBefore, double[] xAfter, double[] yAfter) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Returns the difference of two independent figures; their 95 per cent intervals are taken as normal. */
    public static Step between(Estimate before, Estimate after) {
        throw new UnsupportedOperationException("not yet");
    }
}
