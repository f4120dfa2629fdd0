package org.periplus.statistics;

/**
 * A figure that rests on observations, with the range in which the true one lies with 95 per cent confidence.
 *
 * @param value the figure
 * @param low the lower end, at most {@code value} but for rounding
 * @param high the upper end
 * @param n how many observations it rests on, at least 1
 */
public record Estimate(double value, double low, double high, long n) {}
