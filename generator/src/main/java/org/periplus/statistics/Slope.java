package org.periplus.statistics;

import java.util.Arrays;
import java.util.Optional;

/**
 * A trend: the median of the slopes between all pairs of points, which single wild values do not move (H. Theil 1950; P. K. Sen,
 * "Estimates of the regression coefficient based on Kendall's tau", Journal of the American Statistical Association 63, 1968).
 *
 * <p>The interval is Sen's: the slopes that the Mann-Kendall test of the points does not refute at 5 per cent. It is made of the same test
 * as {@code chance}, exact distribution and correction for continuity included, so a trend without ties is certain when and only when its
 * interval leaves 0 out. Sen's rank (N - C)/2 of the normal approximation, corrected so, is that rank rounded.
 *
 * @param perStep change of y for one more of x
 * @param low lower end of its 95 per cent interval; minus infinity for four points, of which no slope can be refuted
 * @param high upper end; infinity likewise
 * @param chance probability of such a trend or a clearer one where there is none, 0 to 1: the two-sided Mann-Kendall test, exact for few
 *     points without ties, else by the normal approximation with correction for ties
 * @param n how many points
 */
public record Slope(double perStep, double low, double high, double chance, int n) {

    /** How many points a trend is told from. */
    public static final int NEEDED = 4;

    /** How many points are looked at: the last ones. Pairs grow with the square of points. */
    public static final int MOST = 1000;

    private static final double CHANCE = 0.05;

    /**
     * Returns the trend of points; of more than {@link #MOST} that of the last.
     *
     * @param x finite, ascending
     * @param y finite, as many
     * @return empty when there are fewer than {@link #NEEDED} points, or all have the same x
     * @throws IllegalArgumentException if a number is not finite, x does not ascend, or there are more of one than of the other
     */
    public static Optional<Slope> of(double[] x, double[] y) {
        check(x, y);
        int from = Math.max(0, x.length - MOST);
        Scaled steps = Scaled.of(Arrays.copyOfRange(x, from, x.length));
        Scaled values = Scaled.of(Arrays.copyOfRange(y, from, y.length));
        double[] slopes = slopes(steps.values(), values.values());
        if (values.size() < NEEDED || slopes.length == 0) {
            return Optional.empty();
        }
        Kendall test = Kendall.of(steps.values(), values.values());
        int rank = test.rank();
        int exponent = values.exponent() - steps.exponent();
        return Optional.of(new Slope(
                Math.scalb(Scaled.median(slopes), exponent),
                rank == 0 ? Double.NEGATIVE_INFINITY : Math.scalb(slopes[rank - 1], exponent),
                rank == 0 ? Double.POSITIVE_INFINITY : Math.scalb(slopes[slopes.length - rank], exponent),
                test.chance(),
                values.size()));
    }

    private static void check(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException(x.length + " x, " + y.length + " y");
        }
        for (int i = 1; i < x.length; i++) {
            if (x[i] < x[i - 1]) {
                throw new IllegalArgumentException("x does not ascend at " + i);
            }
        }
    }

    /** Returns the slopes of all pairs with different x, ascending. */
    private static double[] slopes(double[] x, double[] y) {
        double[] slopes = new double[x.length * (x.length - 1) / 2];
        int count = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                if (x[j] > x[i]) {
                    double slope = (y[j] - y[i]) / (x[j] - x[i]);
                    slopes[count++] = Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, slope));
                }
            }
        }
        double[] sorted = Arrays.copyOf(slopes, count);
        Arrays.sort(sorted);
        return sorted;
    }

    /** Tells whether chance alone would show such a trend in fewer than one case of twenty. */
    public boolean isCertain() {
        return chance < CHANCE;
    }
}
