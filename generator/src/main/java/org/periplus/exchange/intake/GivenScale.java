package org.periplus.exchange.intake;

/**
 * The scale of a foreign table's emotions or ratings.
 *
 * @param low the lowest answer
 * @param high the highest answer, greater than {@code low}
 */
public record GivenScale(double low, double high) {}
