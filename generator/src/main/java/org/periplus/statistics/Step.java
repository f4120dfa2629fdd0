package org.periplus.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * How a series changed its level on a day: the change beside what its course before would have led to where that course is known, with
 * allowance for values that follow one another closely.
 *
 * @param method how it was computed
 * @param change the change of level
 * @param low lower end of its 95 per cent interval
 * @param high upper end
 * @param chance probability of such a change or a greater one where there was none, 0 to 1
 * @param before how many values before
 * @param after how many values from that day on
 */
public record Step(Method method, double change, double low, double high, double chance, int before, int after) {

    /** How a change of level is computed. */
    public enum Method {
        /**
         * Segmented regression of an interrupted time series (level and slope before, change of level after) with standard errors after
         * Newey and West. A. K. Wagner et al., "Segmented regression analysis of interrupted time series studies", Journal of Clinical
         * Pharmacy and Therapeutics 27, 2002.
         */
        INTERRUPTED,
        /** The difference of the means before and after with the interval of Welch's t, for series too short for a course. */
        MEANS,
        /** The difference of two figures of known intervals (one before, one after). */
        TWO_FIGURES
    }

    /** How many values a course is told from: as many before at least. */
    public static final int COURSE_BEFORE = 8;

    /** How many values from that day on a regression takes at least. */
    public static final int COURSE_AFTER = 4;

    /** How many values of either side means are compared of. */
    public static final int NEEDED = 2;

    private static final double CHANCE = 0.05;

    /** What rounding may leave of a change or its deviation, of numbers whose greatest is from 1 to 2. */
    private static final double NOISE = 1e-12;

    /**
     * Returns the change between values before and after a day: by {@link Method#INTERRUPTED} from {@link #COURSE_BEFORE} values before and
     * {@link #COURSE_AFTER} after on, else by {@link Method#MEANS}. The review group EPOC of Cochrane asks for three values on either side of
     * an interrupted time series at the very least; more are asked for here, as three coefficients and the errors' course are estimated of
     * them. Values count as neighbours in their order, also over a gap.
     *
     * @param xBefore when, in steps from the interruption, ascending, below 0
     * @param yBefore the values, as many
     * @param xAfter when, from 0 on
     * @param yAfter the values, as many
     * @return empty when either side has fewer than two values
     * @throws IllegalArgumentException if a number is not finite, stands on the wrong side, or there are more of x than of y or fewer
     */
    public static Optional<Step> of(double[] xBefore, double[] yBefore, double[] xAfter, double[] yAfter) {
        check(xBefore, yBefore, true);
        check(xAfter, yAfter, false);
        if (yBefore.length < NEEDED || yAfter.length < NEEDED) {
            return Optional.empty();
        }
        Scaled scaled = Scaled.of(joined(yBefore, yAfter));
        if (yBefore.length >= COURSE_BEFORE && yAfter.length >= COURSE_AFTER) {
            Optional<Interruption> course = Interruption.of(joined(xBefore, xAfter), scaled.values());
            if (course.isPresent()) {
                Interruption c = course.get();
                return Optional.of(new Found(Method.INTERRUPTED, c.change(), c.deviation(), c.freedom())
                        .step(scaled, yBefore.length));
            }
        }
        return Optional.of(means(scaled.values(), yBefore.length).step(scaled, yBefore.length));
    }

    /**
     * Returns the difference of two independent figures. Each end of its interval lies as far from it as the ends of theirs on that side
     * do, squared and added: G. Y. Zou, A. Donner, "Construction of confidence limits about effect measures: a general approach",
     * Statistics in Medicine 27, 2008; of two shares with Wilson's intervals that is method 10 of R. G. Newcombe, "Interval estimation for
     * the difference between independent proportions", Statistics in Medicine 17, 1998. The chance takes the side towards 0 as normal, so
     * that it is below one in twenty when and only when the interval leaves 0 out.
     */
    public static Step between(Estimate before, Estimate after) {
        double change = after.value() - before.value();
        double down = Math.hypot(after.value() - after.low(), before.high() - before.value());
        double up = Math.hypot(after.high() - after.value(), before.value() - before.low());
        double half = change > 0 ? down : up;
        double chance = half == 0 ? sure(change) : Confidence.normalChance(change / half * Confidence.Z);
        return new Step(
                Method.TWO_FIGURES, change, change - down, change + up, chance, count(before.n()), count(after.n()));
    }

    /** Tells whether chance alone would show such a change in fewer than one case of twenty. */
    public boolean isCertain() {
        return chance < CHANCE;
    }

    /**
     * B. L. Welch, "The generalization of 'Student's' problem when several different population variances are involved", Biometrika 34,
     * 1947, with the degrees of freedom of Satterthwaite.
     */
    private static Found means(double[] values, int before) {
        double[] first = Arrays.copyOf(values, before);
        double[] second = Arrays.copyOfRange(values, before, values.length);
        double one = Scaled.variance(first) / first.length;
        double two = Scaled.variance(second) / second.length;
        double both = one + two;
        double freedom = both == 0
                ? 1
                : 1 / (Math.pow(one / both, 2) / (first.length - 1) + Math.pow(two / both, 2) / (second.length - 1));
        return new Found(Method.MEANS, Scaled.mean(second) - Scaled.mean(first), Math.sqrt(both), freedom);
    }

    private static void check(double[] x, double[] y, boolean before) {
        if (x.length != y.length || DoubleStream.of(x).anyMatch(at -> !Double.isFinite(at) || at < 0 != before)) {
            throw new IllegalArgumentException(x.length + " x, " + y.length + " y, or on the wrong side");
        }
    }

    private static double[] joined(double[] first, double[] second) {
        return DoubleStream.concat(DoubleStream.of(first), DoubleStream.of(second))
                .toArray();
    }

    private static int count(long n) {
        return (int) Math.min(n, Integer.MAX_VALUE);
    }

    /** Returns the chance of a change that has no spread. */
    private static double sure(double change) {
        return change == 0 ? 1 : 0;
    }

    /** A change of scaled values, its standard deviation and degrees of freedom. */
    private record Found(Method method, double change, double deviation, double freedom) {

        Step step(Scaled scaled, int before) {
            double told = Math.abs(change) < NOISE ? 0 : change;
            double spread = deviation < NOISE ? 0 : deviation;
            double half = spread == 0 ? 0 : spread * Confidence.student(freedom);
            double chance = spread == 0 ? sure(told) : Confidence.studentChance(told / spread, freedom);
            return new Step(
                    method,
                    scaled.back(told),
                    scaled.back(told - half),
                    scaled.back(told + half),
                    chance,
                    before,
                    scaled.size() - before);
        }
    }
}
