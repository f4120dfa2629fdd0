package org.periplus.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/**
 * A forecast tried on the last values, which it was not shown. Its rivals are the naive forecast, that all stays as it last was, and, with a
 * season, that all is as it was a season ago (Hyndman and Athanasopoulos, 3rd edition, sections 5.2 and 5.8).
 *
 * @param held how many values were held back
 * @param error the mean of the absolute errors of the forecast, at least 0
 * @param naiveError that of the better of its rivals, at least 0
 * @param seasonal whether the season made the error of the forecast smaller, and is in it
 */
public record Trial(int held, double error, double naiveError, boolean seasonal) {

    /** How many values are held back at least; at most a third of all are. */
    public static final int LEAST = 3;

    /** A season that makes the error of scaled values smaller by less is rounding. */
    private static final double NOISE = 1e-12;

    /** Tells whether the forecast came closer than the naive one. */
    public boolean beatsNaive() {
        return error < naiveError;
    }

    /**
     * Tries a forecast on the last values, as many as are wanted ahead, but at least {@link #LEAST} and at most a third of all.
     *
     * @param length of a season; 0 for none, which is taken where fewer than two seasons are left to learn from
     * @return empty when there are fewer than three times {@link #LEAST}
     */
    static Optional<Trial> of(double[] values, boolean damped, int length, int steps) {
        int held = Math.min(Math.max(LEAST, steps), values.length / LEAST);
        if (held < LEAST) {
            return Optional.empty();
        }
        double[] known = Arrays.copyOf(values, values.length - held);
        double[] kept = Arrays.copyOfRange(values, known.length, values.length);
        double last = known[known.length - 1];
        double naive = error(kept, h -> last);
        double plain = error(kept, Fitting.plain(known, damped)::ahead);
        if (length < 2 || known.length < 2 * length) {
            return Optional.of(new Trial(held, plain, naive, false));
        }
        double again = error(kept, h -> known[known.length - length + (h - 1) % length]);
        double seasonal = error(kept, Fitting.seasonal(known, length, damped)::ahead);
        boolean better = seasonal < plain - NOISE;
        return Optional.of(new Trial(held, better ? seasonal : plain, Math.min(naive, again), better));
    }

    private static double error(double[] kept, IntToDoubleFunction forecast) {
        double sum = 0;
        for (int i = 0; i < kept.length; i++) {
            sum += Math.abs(kept[i] - forecast.applyAsDouble(i + 1));
        }
        return sum / kept.length;
    }
}
