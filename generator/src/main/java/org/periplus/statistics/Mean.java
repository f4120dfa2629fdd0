package org.periplus.statistics;

import java.util.Optional;

/** Means of a sample. Stateless; safe for use by several threads. */
public final class Mean {

    private Mean() {}

    /**
     * Returns the arithmetic mean with the interval of Student's t distribution, mean ± t s/√n with n - 1 degrees of freedom (Student, "The
     * probable error of a mean", Biometrika 6, 1908); both ends are infinite for one value, of which nothing can be told.
     *
     * @param values finite
     * @return empty when there is none
     * @throws IllegalArgumentException if a value is not finite
     */
    public static Optional<Estimate> of(double[] values) {
        if (values.length == 0) {
            return Optional.empty();
        }
        Scaled scaled = Scaled.of(values);
        double mean = Scaled.mean(scaled.values());
        int n = values.length;
        double half = n == 1
                ? Double.POSITIVE_INFINITY
                : Confidence.student(n - 1.0) * Math.sqrt(Scaled.variance(scaled.values()) / n);
        return Optional.of(new Estimate(scaled.back(mean), scaled.back(mean - half), scaled.back(mean + half), n));
    }
}
