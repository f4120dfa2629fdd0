package org.periplus.statistics;

/**
 * How fast exponential smoothing follows.
 *
 * @param alpha how fast the level follows the values, above 0 to 1
 * @param betaStar how fast the slope follows the level, 0 to 1
 * @param gamma how fast the season follows, 0 to 1 − {@code alpha}; 0 without a season
 * @param phi how much of the slope is left after a step; 1 for a trend that does not fade
 */
public record SmoothingWeights(double alpha, double betaStar, double gamma, double phi) {

    private static final int STEADY = 2;

    /** Returns how many of them were chosen after the values. */
    int chosen(boolean seasonal) {
        return STEADY + (phi < 1 ? 1 : 0) + (seasonal ? 1 : 0);
    }
}
