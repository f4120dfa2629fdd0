package org.periplus.statistics;

import java.util.Optional;

/** Means of a sample. Stateless; safe for use by several threads. */
public final class Mean {

    private Mean() {}

    /**
     * Returns the arithmetic mean with the interval of Student's t distribution; both ends are infinite for one value.
     *
     * @param values finite
     * @return empty when there is none
     */
    public static Optional<Estimate> of(double[] values) {
        throw new UnsupportedOperationException("not yet");
    }
}
