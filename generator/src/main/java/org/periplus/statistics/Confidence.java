package org.periplus.statistics;

import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.special.Erf;

/**
 * What 95 per cent of a distribution take. The library is loaded with the first call, not by who needs {@link #Z} alone. Stateless; safe
 * for use by several threads.
 */
final class Confidence {

    /** 95 per cent of a standard normal distribution lie between minus this and this. */
    static final double Z = 1.959963984540054;

    private static final double UPPER = 0.975;

    private Confidence() {}

    /**
     * Returns the same of Student's t distribution with so many degrees of freedom, right to eight figures: for one degree, where it is
     * tan(0.475 π) = 12.7062047364, the library has 12.7062047362.
     */
    static double student(double freedom) {
        return new TDistribution(freedom).inverseCumulativeProbability(UPPER);
    }

    /** Returns the probability of a value at least so far from 0, on either side, of Student's t distribution. */
    static double studentChance(double t, double freedom) {
        return Math.min(1, 2 * new TDistribution(freedom).cumulativeProbability(-Math.abs(t)));
    }

    /** Returns the probability of a value at least so far from 0, on either side, of the standard normal distribution. */
    static double normalChance(double z) {
        return Erf.erfc(Math.abs(z) / Math.sqrt(2));
    }
}
