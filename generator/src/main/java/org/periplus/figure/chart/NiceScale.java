package org.periplus.figure.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The levels of a value axis: 5 to 7 of them, at steps of 1, 2 or 5 (2.5 where these do not fit) times a power of ten.
 *
 * @param first the lowest level as a multiple of the step
 * @param last the highest level as a multiple of the step
 * @param step the distance between levels, positive
 */
public record NiceScale(long first, long last, double step) {

    private static final int FEWEST = 5;
    private static final int MOST = 7;
    private static final double[] MANTISSAS = {1, 2, 5, 10, 20, 50, 100};
    private static final double FLAT = 1e-6;
    private static final double SLACK = 1e-9;

    /** Returns the scale that holds the finite numbers {@code min} to {@code max}; it does not fall below 0 for their sake alone. */
    public static NiceScale of(double min, double max) {
        double size = Math.max(Math.abs(min), Math.abs(max));
        double span = max - min;
        if (span <= size * FLAT) {
            double room = size == 0 ? 1 : size / 10;
            return of(min < 0 ? min - room : Math.max(0, min - room), max + room);
        }
        double power = Math.pow(10, Math.floor(Math.log10(span / MOST)));
        NiceScale coarse = with(min, max, power * 100);
        for (double mantissa : MANTISSAS) {
            NiceScale scale = with(min, max, power * mantissa);
            if (scale.count() >= FEWEST && scale.count() <= MOST) {
                return scale;
            }
            coarse = scale.count() < FEWEST && scale.count() > coarse.count() ? scale : coarse;
        }
        NiceScale quarter = with(min, max, power * 2.5);
        return quarter.count() >= FEWEST && quarter.count() <= MOST ? quarter : coarse.padded(min);
    }

    private static NiceScale with(double min, double max, double step) {
        return new NiceScale((long) Math.floor(min / step + SLACK), (long) Math.ceil(max / step - SLACK), step);
    }

    private NiceScale padded(double min) {
        long low = first;
        long high = last;
        while (high - low + 1 < FEWEST) {
            boolean down = (min < 0 || low > 0) && min - low * step < high * step - min;
            if (down) {
                low--;
            } else {
                high++;
            }
        }
        return new NiceScale(low, high, step);
    }

    private long count() {
        return last - first + 1;
    }

    /** Returns the lowest level. */
    public double lowest() {
        return first * step;
    }

    /** Returns the highest level. */
    public double highest() {
        return last * step;
    }

    /** Returns the levels, lowest first. */
    public List<Double> levels() {
        return LongStream.rangeClosed(first, last).mapToObj(i -> i * step).toList();
    }

    /** Returns how many decimals the levels need. */
    public int decimals() {
        return Math.max(0, BigDecimal.valueOf(step).stripTrailingZeros().scale());
    }
}
