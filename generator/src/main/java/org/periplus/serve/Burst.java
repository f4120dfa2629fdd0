package org.periplus.serve;

import java.time.Duration;

/**
 * Decides when a run of changes is over. A single save is taken up at once; whatever changes many files, such as a change of branch,
 * is waited for, since its middle is no state of the content. Times are nanoseconds of one clock. Not safe for use by several threads.
 */
final class Burst {

    private static final long QUIET = Duration.ofMillis(20).toNanos();
    private static final long LONGEST = Duration.ofMillis(300).toNanos();

    /** From so many changes on a burst is a heavy one. */
    private static final int HEAVY = 100;

    private static final long HEAVY_QUIET = Duration.ofMillis(120).toNanos();
    private static final long HEAVY_LONGEST = Duration.ofSeconds(10).toNanos();

    private int changes;
    private long first;
    private long last;

    /** Takes note of changes at a time. */
    void note(int more, long now) {
        if (changes == 0) {
            first = now;
        }
        changes += more;
        last = now;
    }

    /** Tells whether nothing changed yet. */
    boolean isEmpty() {
        return changes == 0;
    }

    /** Returns how long to wait for more, in nanoseconds; 0 or less when it is over. Something must have changed. */
    long left(long now) {
        boolean heavy = changes >= HEAVY;
        long quiet = last + (heavy ? HEAVY_QUIET : QUIET) - now;
        long longest = first + (heavy ? HEAVY_LONGEST : LONGEST) - now;
        return Math.min(quiet, longest);
    }
}
