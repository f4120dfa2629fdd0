package org.periplus.statistics;

import java.util.Arrays;

/**
 * The test of Mann and Kendall: of all pairs of points with different x, those that rise less those that fall. H. B. Mann, "Nonparametric
 * tests against trend", Econometrica 13, 1945; M. G. Kendall, "Rank correlation methods", 4th edition, 1970. Immutable.
 *
 * @param s pairs that rise less pairs that fall
 * @param pairs how many pairs have different x
 * @param n how many points
 * @param deviation the standard deviation of {@code s} where there is no trend, corrected for ties; 0 when all y are equal
 * @param exact whether the points are few enough and without ties, so that all orders of them can be counted
 */
record Kendall(long s, int pairs, int n, double deviation, boolean exact) {

    /** How many points are told exactly. */
    private static final int FEW = 10;

    private static final double CHANCE = 0.05;

    /** Compares all pairs of points; x ascends. */
    static Kendall of(double[] x, double[] y) {
        long s = 0;
        int pairs = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                if (x[j] > x[i]) {
                    pairs++;
                    s += Double.compare(y[j], y[i]);
                }
            }
        }
        Ties inX = Ties.of(x);
        Ties inY = Ties.of(y);
        boolean exact = x.length <= FEW && inX.two() == 0 && inY.two() == 0;
        return new Kendall(s, pairs, x.length, Math.sqrt(variance(x.length, inX, inY)), exact);
    }

    /**
     * Returns the probability of such a trend or a clearer one, up or down, where there is none: exact, or by the normal approximation with
     * 1 taken from {@code s} towards 0 for continuity.
     */
    double chance() {
        long size = Math.abs(s);
        if (size == 0 || deviation == 0) {
            return 1;
        }
        return exact ? countedChance((int) (pairs - size) / 2) : Confidence.normalChance((size - 1) / deviation);
    }

    /**
     * Returns which of the slopes of all pairs, from the lowest and likewise from the highest, is the end of the 95 per cent interval: the
     * first that this very test does not refute at 5 per cent; 0 where it refutes none, because there are too few points.
     */
    int rank() {
        if (!exact) {
            return (int) Math.max(0, Math.ceil((pairs - 1 - Confidence.Z * deviation) / 2));
        }
        int falling = 0;
        while (2 * falling < pairs && countedChance(falling) < CHANCE) {
            falling++;
        }
        return falling;
    }

    /** Returns the share of all orders of n points in which at most so many pairs fall, or at most so many rise. */
    private double countedChance(int falling) {
        long[] orders = {1};
        long all = 1;
        for (int points = 2; points <= n; points++) {
            long[] next = new long[orders.length + points - 1];
            for (int i = 0; i < orders.length; i++) {
                for (int more = 0; more < points; more++) {
                    next[i + more] += orders[i];
                }
            }
            orders = next;
            all *= points;
        }
        return Math.min(1, 2.0 * Arrays.stream(orders, 0, falling + 1).sum() / all);
    }

    /** Returns the variance with ties in both, after Kendall, chapter 4. */
    private static double variance(int n, Ties inX, Ties inY) {
        double m = n;
        double all = m * (m - 1) * (2 * m + 5);
        return Math.max(
                0,
                (all - inX.whole() - inY.whole()) / 18
                        + inX.two() * inY.two() / (2 * m * (m - 1))
                        + inX.three() * inY.three() / (9 * m * (m - 1) * (m - 2)));
    }

    /** Sums over groups of t equal values: of t(t - 1), of t(t - 1)(t - 2) and of t(t - 1)(2t + 5). */
    private record Ties(double two, double three, double whole) {

        static Ties of(double[] values) {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            Ties ties = new Ties(0, 0, 0);
            int from = 0;
            for (int i = 1; i <= sorted.length; i++) {
                if (i == sorted.length || sorted[i] != sorted[from]) {
                    ties = ties.with((double) i - from);
                    from = i;
                }
            }
            return ties;
        }

        private Ties with(double t) {
            double pairs = t * (t - 1);
            return new Ties(two + pairs, three + pairs * (t - 2), whole + pairs * (2 * t + 5));
        }
    }
}
