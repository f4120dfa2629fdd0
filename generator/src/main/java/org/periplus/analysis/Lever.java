package org.periplus.analysis;

/**
 * What mending a touchpoint would do for the score: its pains gone, and an emotion below 0 raised to 0.
 *
 * @param point the touchpoint
 * @param gain by how much the score would rise, above 0
 */
public record Lever(CurvePoint point, double gain) {}
