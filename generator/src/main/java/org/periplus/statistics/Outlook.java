package org.periplus.statistics;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Values carried forward by exponential smoothing: Holt's linear trend, damped or not, and with a season where the trial shows that the
 * season helps. The same values give the same numbers.
 *
 * @param weights how fast it follows
 * @param season the length of the season that is in it; 0 without one
 * @param values what is to be expected, the next one first
 * @param trial how it did on the last values; empty where there are too few for that
 */
public record Outlook(SmoothingWeights weights, int season, List<Expected> values, Optional<Trial> trial) {

    /** How many values it takes. */
    public static final int NEEDED = 8;

    /** Takes a copy of the list. */
    public Outlook {
        values = List.copyOf(values);
    }

    /**
     * A value to be expected.
     *
     * @param point the value itself
     * @param deviation the standard deviation of what may come instead; such values are taken as normal
     */
    public record Expected(double point, double deviation) {

        /** Returns the lower end of the range in which 95 of 100 such values fall. */
        public double low() {
            return point - Confidence.Z * deviation;
        }

        /** Returns the upper end of that range. */
        public double high() {
            return point + Confidence.Z * deviation;
        }
    }

    /**
     * Carries values forward. The season is chosen by the trial, which also compares the forecast with the naive one; the forecast itself is
     * then made of all values. As the same trial chooses between two and judges the chosen one, it flatters it a little.
     *
     * @param values evenly spaced, finite
     * @param damped whether the trend fades
     * @param length of the season that there may be, such as 12 for months; 0 for none
     * @param steps how many values to expect, at least 1
     * @return empty when there are fewer than {@link #NEEDED} values
     * @throws IllegalArgumentException if a value is not finite
     */
    public static Optional<Outlook> of(double[] values, boolean damped, int length, int steps) {
        if (values.length < NEEDED) {
            return Optional.empty();
        }
        Scaled scaled = Scaled.of(values);
        Optional<Trial> trial = Trial.of(scaled.values(), damped, length, steps);
        boolean seasonal = trial.filter(Trial::seasonal).isPresent();
        Smoothing smoothing =
                seasonal ? Fitting.seasonal(scaled.values(), length, damped) : Fitting.plain(scaled.values(), damped);
        List<Expected> ahead = IntStream.rangeClosed(1, steps)
                .mapToObj(step ->
                        new Expected(scaled.back(smoothing.ahead(step)), scaled.back(smoothing.deviation(step))))
                .toList();
        return Optional.of(new Outlook(
                smoothing.weights(),
                seasonal ? length : 0,
                ahead,
                trial.map(t -> new Trial(t.held(), scaled.back(t.error()), scaled.back(t.naiveError()), seasonal))));
    }
}
