package org.periplus.exchange.log;

import java.util.Comparator;

/**
 * One event of a table on its way to its case.
 *
 * @param high half of the hash of the case's name
 * @param low the other half
 * @param time milliseconds since 1970
 * @param activity its number
 */
record LogEvent(long high, long low, long time, int activity) {

    /** How many bytes one takes in a file. */
    static final int BYTES = 3 * Long.BYTES + Integer.BYTES;

    /** By case, then by time. */
    static final Comparator<LogEvent> BY_CASE = Comparator.comparingLong(LogEvent::high)
            .thenComparingLong(LogEvent::low)
            .thenComparingLong(LogEvent::time);

    boolean isOfSameCase(LogEvent other) {
        return high == other.high && low == other.low;
    }
}
