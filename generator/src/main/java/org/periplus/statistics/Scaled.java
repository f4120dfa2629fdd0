package org.periplus.statistics;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * Numbers divided by a power of two so that the greatest is from 1 to 2: sums and squares of them neither overflow nor vanish, and nothing
 * is rounded. There is no negative zero. Immutable as long as nobody writes into the array.
 *
 * @param values the numbers divided
 * @param exponent of the power of two
 */
record Scaled(double[] values, int exponent) {

    /** What is less than this, of numbers whose greatest is from 1 to 2, is what rounding leaves. */
    static final double NOISE = 1e-15;

    /**
     * Divides numbers.
     *
     * @throws IllegalArgumentException if one is not finite
     */
    static Scaled of(double... values) {
        double greatest = 0;
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("not a finite number: " + value);
            }
            greatest = Math.max(greatest, Math.abs(value));
        }
        int exponent = greatest == 0 ? 0 : Math.getExponent(greatest);
        return new Scaled(
                DoubleStream.of(values).map(v -> Math.scalb(v, -exponent) + 0.0).toArray(), exponent);
    }

    /** Returns a result of the divided numbers in the unit of the numbers as they were. */
    double back(double result) {
        return Math.scalb(result, exponent);
    }

    /** Returns how many numbers there are. */
    int size() {
        return values.length;
    }

    /** Returns the mean of numbers; their own value where all are the same. */
    static double mean(double[] values) {
        double first = values[0];
        double sum = 0;
        for (double value : values) {
            sum += value - first;
        }
        return first + sum / values.length;
    }

    /** Returns the variance of a sample of at least two numbers: squared deviations from the mean by their number less one. */
    static double variance(double[] values) {
        double mean = mean(values);
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum / (values.length - 1);
    }

    /** Returns the number in the middle, or what lies between the two there. */
    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : sorted[half - 1] + (sorted[half] - sorted[half - 1]) / 2;
    }
}
