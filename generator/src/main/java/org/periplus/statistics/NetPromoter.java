package org.periplus.statistics;

import java.util.Optional;

/** The net promoter score. Stateless; safe for use by several threads. */
public final class NetPromoter {

    private static final double ADDED = 3;
    private static final double ADDED_TO_EACH_END = 0.75;
    private static final double MOST = 100;

    private NetPromoter() {}

    /**
     * Returns the score, from -100 to 100, with its adjusted Wald interval: three answers are added, three quarters of one to promoters
     * and to detractors each and one and a half to the passives (B. Rocks, "Interval estimation for the net promoter score", The American
     * Statistician 70, 2016). The interval ends at -100 and 100, and it is stretched to hold the score itself, which it would miss by a
     * little where there is a single answer.
     *
     * @return empty when there is no answer
     * @throws IllegalArgumentException if a number is negative
     */
    public static Optional<Estimate> of(long promoters, long passives, long detractors) {
        if (promoters < 0 || passives < 0 || detractors < 0) {
            throw new IllegalArgumentException(promoters + ", " + passives + ", " + detractors);
        }
        long n = promoters + passives + detractors;
        if (n == 0) {
            return Optional.empty();
        }
        double score = MOST * ((double) promoters - detractors) / n;
        double all = n + ADDED;
        double middle = ((double) promoters - detractors) / all;
        double ends = (promoters + detractors + 2 * ADDED_TO_EACH_END) / all;
        double half = Confidence.Z * Math.sqrt(Math.max(0, ends - middle * middle) / all);
        double low = Math.max(-MOST, Math.min(score, MOST * (middle - half)));
        double high = Math.min(MOST, Math.max(score, MOST * (middle + half)));
        return Optional.of(new Estimate(score, low, high, n));
    }
}
