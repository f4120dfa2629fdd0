package org.periplus.exchange.log;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * Times and their quantiles in little memory. Up to {@value #EXACT} times are kept as they are; more are counted in classes whose width is 1/128 of their
 * lower end, so that a quantile is at most 0.4 % beside one of the times (the scale of HdrHistogram: two significant digits). For use by one thread.
 */
final class Waits {

    /** So many times are kept as they are. */
    static final int EXACT = 512;

    private static final int DIGITS = 7;
    private static final int PLAIN = 1 << DIGITS + 1;

    private long[] kept = new long[4];
    private boolean classes;
    private int offset;
    private long count;

    /** Takes a time in milliseconds, not negative. */
    void add(long millis) {
        if (!classes && count < EXACT) {
            if (count == kept.length) {
                kept = Arrays.copyOf(kept, kept.length * 2);
            }
            kept[(int) count] = millis;
        } else {
            if (!classes) {
                toClasses();
            }
            count(classOf(millis));
        }
        count++;
    }

    /** Returns the least time that at least a share {@code q} of all times do not exceed (nearest rank); nothing if there are no times. */
    Optional<Duration> quantile(double q) {
        if (count == 0) {
            return Optional.empty();
        }
        long rank = Math.max(1, (long) Math.ceil(q * count));
        if (!classes) {
            long[] sorted = Arrays.copyOf(kept, (int) count);
            Arrays.sort(sorted);
            return Optional.of(Duration.ofMillis(sorted[(int) rank - 1]));
        }
        long passed = 0;
        int at = -1;
        while (passed < rank) {
            at++;
            passed += kept[at];
        }
        return Optional.of(Duration.ofMillis(middle(at + offset)));
    }

    private void toClasses() {
        long[] times = Arrays.copyOf(kept, (int) count);
        classes = true;
        offset = classOf(Arrays.stream(times).min().orElse(0));
        kept = new long[64];
        for (long time : times) {
            count(classOf(time));
        }
    }

    private void count(int index) {
        if (index < offset) {
            long[] wider = new long[kept.length + offset - index];
            System.arraycopy(kept, 0, wider, offset - index, kept.length);
            kept = wider;
            offset = index;
        } else if (index - offset >= kept.length) {
            kept = Arrays.copyOf(kept, Math.max(index - offset + 1, kept.length + kept.length / 2));
        }
        kept[index - offset]++;
    }

    /** Returns the class of a time: below {@link #PLAIN} the time itself, else its first eight binary digits and how many follow. */
    private static int classOf(long millis) {
        int shift = Math.max(0, Long.SIZE - 1 - Long.numberOfLeadingZeros(millis | 1) - DIGITS);
        return (shift << DIGITS) + (int) (millis >>> shift);
    }

    private static long middle(int index) {
        if (index < PLAIN) {
            return index;
        }
        int shift = (index >> DIGITS) - 1;
        long low = (long) (index - (shift << DIGITS)) << shift;
        return low + (1L << shift) / 2;
    }
}
