package org.periplus.exchange.log;

/**
 * How much of a log is held in memory at once.
 *
 * @param steps so many steps of one case are told apart
 * @param moves so many different moves
 * @param paths so many different ways
 * @param events so many events of a table, before they are sorted and written to disk
 */
public record LogLimits(int steps, int moves, int paths, int events) {

    /** Enough for maps of a hundred touchpoints in less than 200 MB. */
    public static LogLimits usual() {
        return new LogLimits(200, 4_000, 20_000, 500_000);
    }
}
