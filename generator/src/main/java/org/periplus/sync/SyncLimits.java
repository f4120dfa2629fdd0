package org.periplus.sync;

import java.time.Duration;

/**
 * What one query may cost.
 *
 * @param time how long it may take; at least a second
 * @param rows how many rows it may give; at least one
 */
public record SyncLimits(Duration time, int rows) {

    /** Two minutes and ten thousand rows. */
    public static final SyncLimits USUAL = new SyncLimits(Duration.ofMinutes(2), 10_000);

    /** Checks the ranges; throws {@link IllegalArgumentException} when one is broken. */
    public SyncLimits {
        if (time.compareTo(Duration.ofSeconds(1)) < 0 || time.compareTo(Duration.ofDays(1)) > 0 || rows < 1) {
            throw new IllegalArgumentException("A query may take from a second to a day, and give at least one row");
        }
    }

    /** Returns the time in whole seconds. */
    int seconds() {
        return (int) time.toSeconds();
    }
}
