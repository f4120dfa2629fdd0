package org.periplus.statistics;

import java.util.stream.DoubleStream;

/** What stands out. Stateless; safe for use by several threads. */
public final class Outlying {

    /** A value whose score is beyond this, up or down, is told to stand out. */
    public static final double BEYOND = 3.5;

    /** The third quartile of the standard normal distribution: what the median absolute deviation is of its standard deviation. */
    private static final double MEDIAN_PART = 0.6745;

    /** √(2/π): what the mean absolute deviation is of a standard deviation. */
    private static final double MEAN_PART = 0.7979;

    private Outlying() {}

    /**
     * Returns the modified z-score of each value: 0.6745 (value - median) / MAD, with MAD the median of absolute deviations from the median
     * (B. Iglewicz, D. Hoaglin, "How to detect and handle outliers", 1993); by the mean absolute deviation, 0.7979 of it, where MAD is 0;
     * 0 for all where that is 0 too. Deviations that rounding alone leaves are taken as 0.
     *
     * @param values finite
     * @return as many scores
     * @throws IllegalArgumentException if a value is not finite
     */
    public static double[] scores(double[] values) {
        if (values.length == 0) {
            return new double[0];
        }
        double[] scaled = Scaled.of(values).values();
        double median = Scaled.median(scaled);
        double[] deviations = DoubleStream.of(scaled)
                .map(value -> value - median)
                .map(deviation -> Math.abs(deviation) < Scaled.NOISE ? 0 : deviation)
                .toArray();
        double[] sizes = DoubleStream.of(deviations).map(Math::abs).toArray();
        double middle = Scaled.median(sizes);
        double unit = middle > 0 ? middle / MEDIAN_PART : Scaled.mean(sizes) / MEAN_PART;
        return unit > 0
                ? DoubleStream.of(deviations).map(deviation -> deviation / unit).toArray()
                : new double[values.length];
    }
}
