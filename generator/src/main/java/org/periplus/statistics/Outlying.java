package org.periplus.statistics;

/** What stands out. Stateless; safe for use by several threads. */
public final class Outlying {

    /** A value whose score is beyond this, up or down, is told to stand out. */
    public static final double BEYOND = 3.5;

    private Outlying() {}

    /**
     * Returns the modified z-score of each value: 0.6745 (value - median) / MAD, with MAD the median of absolute deviations from the median
     * (B. Iglewicz, D. Hoaglin, "How to detect and handle outliers", 1993); by the mean absolute deviation, 0.7979 of it, where MAD is 0;
     * 0 for all where that is 0 too.
     *
     * @param values finite
     * @return as many scores
     */
    public static double[] scores(double[] values) {
        throw new UnsupportedOperationException("not yet");
    }
}
