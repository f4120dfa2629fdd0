package org.periplus.analysis;

/**
 * Exponential smoothing with a linear trend (Holt) that may fade (damped): with level l, slope b and fading φ, each value y changes
 * l to α·y + (1 − α)(l + φ·b), and b to β*(change of l) + (1 − β*)φ·b; the value h steps ahead is l + (φ + … + φ^h)·b. R. J. Hyndman,
 * G. Athanasopoulos, "Forecasting: principles and practice", 3rd edition, sections 8.2, 8.5 and 8.7. Immutable; safe for use by
 * several threads.
 *
 * @param alpha how fast the level follows, above 0 to 1
 * @param betaStar how fast the slope follows, 0 to 1
 * @param phi how much of the slope is left after a step; 1 for a trend that does not fade
 * @param level after the last value
 * @param slope after the last value
 * @param squares the sum of the squared one-step errors
 * @param errors how many there are
 */
record Trend(double alpha, double betaStar, double phi, double level, double slope, double squares, int errors) {

    /** Values a run needs for the start: the level is the second, the slope what lies between the first two. */
    private static final int START = 2;

    /** Parts of a unit in the grid of α and β*. */
    private static final int PARTS = 20;

    private static final int STEADY = 2;
    private static final int FADING = 3;
    private static final double FIRST_PHI = 0.8;
    private static final double PHI_STEP = 0.02;
    private static final int PHIS = 10;

    /**
     * Returns the trend with the least sum of squared one-step errors on a grid: α 0.05, 0.10 to 0.95, β* 0, 0.05 to 0.95, and, where it
     * fades, φ 0.80, 0.82 to 0.98. Of equals the first in that order.
     *
     * @param values evenly spaced, at least three, finite
     */
    static Trend fitted(double[] values, boolean damped) {
        Trend best = run(values, 1.0 / PARTS, 0, damped ? FIRST_PHI : 1);
        for (int a = 1; a < PARTS; a++) {
            for (int b = 0; b < PARTS; b++) {
                for (int p = 0; p < (damped ? PHIS : 1); p++) {
                    double phi = damped ? FIRST_PHI + p * PHI_STEP : 1;
                    Trend next = run(values, (double) a / PARTS, (double) b / PARTS, phi);
                    best = next.squares < best.squares ? next : best;
                }
            }
        }
        return best;
    }

    /** Returns the trend after those values. */
    static Trend run(double[] values, double alpha, double betaStar, double phi) {
        double level = values[1];
        double slope = values[1] - values[0];
        double squares = 0;
        for (int i = START; i < values.length; i++) {
            double expected = level + phi * slope;
            double error = values[i] - expected;
            double next = expected + alpha * error;
            slope = betaStar * (next - level) + (1 - betaStar) * phi * slope;
            level = next;
            squares += error * error;
        }
        return new Trend(alpha, betaStar, phi, level, slope, squares, values.length - START);
    }

    /** Returns the value so many steps ahead. */
    double ahead(int steps) {
        return level + faded(steps) * slope;
    }

    /** Returns the variance of one-step errors: their squares by their number less that of the parameters chosen. */
    double variance() {
        return squares / Math.max(1, errors - (phi < 1 ? FADING : STEADY));
    }

    /**
     * Returns the standard deviation of the value so many steps ahead: the variance of one step times 1 + Σ c², c = α + β(φ + … + φ^j) for
     * j from 1 to {@code steps} − 1, with β = α·β*. The closed formulas of section 8.7 (Table 8.8) are this sum.
     */
    double deviation(int steps) {
        double sum = 1;
        for (int j = 1; j < steps; j++) {
            double weight = alpha + alpha * betaStar * faded(j);
            sum += weight * weight;
        }
        return Math.sqrt(variance() * sum);
    }

    private double faded(int steps) {
        double sum = 0;
        double power = 1;
        for (int i = 0; i < steps; i++) {
            power *= phi;
            sum += power;
        }
        return sum;
    }
}
