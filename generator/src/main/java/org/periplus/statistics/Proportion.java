package org.periplus.statistics;

import java.util.Optional;

/** Shares of a whole. Stateless; safe for use by several threads. */
public final class Proportion {

    private Proportion() {}

    /**
     * Returns a share with its score interval (E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
     * Journal of the American Statistical Association 22, 1927).
     *
     * @param hits how many of them, 0 to {@code n}
     * @param n out of how many
     * @return the share and its ends, 0 to 1; empty when {@code n} is 0
     * @throws IllegalArgumentException if {@code hits} is not from 0 to {@code n}
     */
    public static Optional<Estimate> of(double hits, long n) {
        throw new UnsupportedOperationException("not yet");
    }
}
