package org.periplus.statistics;

import java.util.Optional;

/**
 * A trend: the median of the slopes between all pairs of points, which single wild values do not move (H. Theil 1950; P. K. Sen,
 * "Estimates of the regression coefficient based on Kendall's tau", Journal of the American Statistical Association 63, 1968).
 *
 * @param perStep change of y for one more of x
 * @param low lower end of its 95 per cent interval
 * @param high upper end
 * @param chance probability of such a trend or a clearer one where there is none, 0 to 1: the two-sided Mann-Kendall test, exact for few
 *     points without ties, else by the normal approximation with correction for ties
 * @param n how many points
 */
public record Slope(double perStep, double low, double high, double chance, int n) {

    /** How many points a trend is told from. */
    public static final int NEEDED = 4;

    /**
     * Returns the trend of points.
     *
     * @param x finite, ascending
     * @param y finite, as many
     * @return empty when there are fewer than {@link #NEEDED} points, or all have the same x
     */
    public static Optional<Slope> of(double[] x, double[] y) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Tells whether chance alone would show such a trend in fewer than one case of twenty. */
    public boolean isCertain() {
        return chance < 0.05;
    }
}
