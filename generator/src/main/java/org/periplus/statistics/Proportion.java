package org.periplus.statistics;

import java.util.Optional;

/** Shares of a whole. Stateless; safe for use by several threads. */
public final class Proportion {

    private Proportion() {}

    /**
     * Returns a share with its score interval (E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
     * Journal of the American Statistical Association 22, 1927).
     *
     * @param hits how many of them, 0 to {@code n}; parts of one where answers weigh differently
     * @param n out of how many
     * @return the share and its ends, 0 to 1; empty when {@code n} is 0
     * @throws IllegalArgumentException if {@code hits} is not from 0 to {@code n}
     */
    public static Optional<Estimate> of(double hits, long n) {
        if (!(hits >= 0 && hits <= n)) {
            throw new IllegalArgumentException(hits + " of " + n);
        }
        if (n == 0) {
            return Optional.empty();
        }
        double square = Confidence.Z * Confidence.Z;
        double share = hits / n;
        double middle = (hits + square / 2) / (n + square);
        double half = Confidence.Z * Math.sqrt(hits * (1 - share) + square / 4) / (n + square);
        double low = hits == 0 ? 0 : Math.max(0, Math.min(share, middle - half));
        double high = hits == n ? 1 : Math.min(1, Math.max(share, middle + half));
        return Optional.of(new Estimate(share, low, high, n));
    }
}
