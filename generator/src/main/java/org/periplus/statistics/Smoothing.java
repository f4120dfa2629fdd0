package org.periplus.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Exponential smoothing with a linear trend (Holt) that may fade (damped), and with an additive season (Holt and Winters). With level l,
 * slope b, season s of m steps and fading φ, each value y changes l to α(y − s) + (1 − α)(l + φ·b), b to β*(change of l) + (1 − β*)φ·b,
 * and the s of its place in the season to γ(y − l − φ·b) + (1 − γ)s, l and b being those before; the value h steps ahead is
 * l + (φ + … + φ^h)·b + s. R. J. Hyndman, G. Athanasopoulos, "Forecasting: principles and practice", 3rd edition, sections 8.2, 8.3, 8.5
 * and 8.7. Immutable; safe for use by several threads.
 *
 * @param weights how fast it follows
 * @param level after the last value
 * @param slope after the last value
 * @param season what the next m values are above the level and slope, the next one first; empty without a season
 * @param squares the sum of the squared one-step errors
 * @param freedom how many values there were, less what was estimated from them: weights and the start; at least 1
 */
record Smoothing(
        SmoothingWeights weights, double level, double slope, List<Double> season, double squares, int freedom) {

    /** Values a run without a season needs for the start: the level is the second, the slope what lies between the first two. */
    private static final int START = 2;

    /** Takes a copy of the list. */
    Smoothing {
        season = List.copyOf(season);
    }

    /**
     * Returns the smoothing without a season.
     *
     * @param values at least two
     * @param weights with 0 for γ
     */
    static Smoothing run(double[] values, SmoothingWeights weights) {
        Run run = new Run(values[1], values[1] - values[0], new double[] {0});
        for (int i = START; i < values.length; i++) {
            run.take(values[i], i, weights);
        }
        return run.smoothing(weights, values.length, false);
    }

    /**
     * Returns the smoothing with a season, from a start made of the first two seasons: the slope is what lies between their means by their
     * length, the level lies on the line of that slope through the mean of the first, one step before the first value, and the season is the
     * mean of what both are above that line.
     *
     * @param values at least two seasons of them
     * @param length of a season, at least 2
     */
    static Smoothing run(double[] values, int length, SmoothingWeights weights) {
        double first = mean(values, 0, length);
        double slope = (mean(values, length, length) - first) / length;
        double level = first - slope * (length + 1) / 2;
        double[] season = new double[length];
        for (int i = 0; i < length; i++) {
            double line = level + slope * (i + 1);
            season[i] = (values[i] - line + values[i + length] - line - slope * length) / 2;
        }
        Run run = new Run(level, slope, season);
        for (int i = 0; i < values.length; i++) {
            run.take(values[i], i, weights);
        }
        return run.smoothing(weights, values.length, true);
    }

    private static double mean(double[] values, int from, int length) {
        return IntStream.range(from, from + length).mapToDouble(i -> values[i]).sum() / length;
    }

    /** Returns the value so many steps ahead. */
    double ahead(int steps) {
        double line = level + faded(steps) * slope;
        return season.isEmpty() ? line : line + season.get((steps - 1) % season.size());
    }

    /** Returns the variance of one-step errors. */
    double variance() {
        return squares / freedom;
    }

    /**
     * Returns the standard deviation of the value so many steps ahead: the variance of one step times 1 + Σ c², with
     * c = α + β(φ + … + φ^j) for j from 1 to {@code steps} − 1, and γ more where j is a multiple of the season; β = α·β*. The closed formulas
     * of section 8.7 (Table 8.8) are this sum.
     */
    double deviation(int steps) {
        double sum = 1;
        for (int j = 1; j < steps; j++) {
            double weight = weights.alpha() + weights.alpha() * weights.betaStar() * faded(j);
            if (!season.isEmpty() && j % season.size() == 0) {
                weight += weights.gamma();
            }
            sum += weight * weight;
        }
        return Math.sqrt(variance() * sum);
    }

    private double faded(int steps) {
        double sum = 0;
        double power = 1;
        for (int i = 0; i < steps; i++) {
            power *= weights.phi();
            sum += power;
        }
        return sum;
    }

    /** Level, slope and season on their way through the values. Not safe for use by several threads. */
    private static final class Run {

        private final double[] season;
        private double level;
        private double slope;
        private double squares;

        Run(double level, double slope, double[] season) {
            this.level = level;
            this.slope = slope;
            this.season = season;
        }

        void take(double value, int place, SmoothingWeights weights) {
            int at = place % season.length;
            double expected = level + weights.phi() * slope;
            double error = value - expected - season[at];
            double next = expected + weights.alpha() * error;
            slope = weights.betaStar() * (next - level) + (1 - weights.betaStar()) * weights.phi() * slope;
            level = next;
            season[at] += weights.gamma() * error;
            squares += error * error;
        }

        Smoothing smoothing(SmoothingWeights weights, int values, boolean seasonal) {
            List<Double> next = new ArrayList<>();
            for (int i = 0; seasonal && i < season.length; i++) {
                next.add(season[(values + i) % season.length]);
            }
            int start = seasonal ? season.length + 1 : START;
            int freedom = Math.max(1, values - start - weights.chosen(seasonal));
            return new Smoothing(weights, level, slope, next, squares, freedom);
        }
    }
}
