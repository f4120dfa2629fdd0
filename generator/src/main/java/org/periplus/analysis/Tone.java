package org.periplus.analysis;

import java.util.List;
import java.util.Optional;
import org.periplus.statistics.Estimate;
import org.periplus.statistics.Mean;

/**
 * How statements sound together: the mean of their sentiments with the 95 per cent interval of Student's t distribution, each statement
 * counted once.
 *
 * @param n how many statements, at least 1
 * @param mean the mean, -2 to 2
 * @param low the lower end of its interval, not below -2
 * @param high the upper end, not above 2
 */
public record Tone(int n, double mean, double low, double high) {

    /** Fewer statements tell no mood. */
    public static final int NEEDED = 5;

    private static final double MOST = 2;

    /** Returns the tone of sentiments; nothing where there are none. */
    static Optional<Tone> of(List<Double> sentiments) {
        double[] values =
                sentiments.stream().mapToDouble(Double::doubleValue).toArray();
        return Mean.of(values).map(mean -> of(mean, values.length));
    }

    private static Tone of(Estimate mean, int n) {
        return new Tone(n, mean.value(), Math.max(-MOST, mean.low()), Math.min(MOST, mean.high()));
    }

    /** Tells whether there are enough statements to tell a mood. */
    public boolean isEnough() {
        return n >= NEEDED;
    }
}
