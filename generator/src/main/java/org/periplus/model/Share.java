package org.periplus.model;

/**
 * A share of a whole.
 *
 * @param percent from 0 to 100
 */
public record Share(double percent) {}
