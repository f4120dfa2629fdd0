package org.periplus.figure.portfolio;

import org.periplus.figure.engine.Numbers;

/** Writes how many there are. Stateless; safe for use by several threads. */
final class Counts {

    private Counts() {}

    /** Returns the number with the word for one or for many: "1 journey", "12 journeys". */
    static String of(long count, String one, String many) {
        return Numbers.plain(count, 0) + " " + (count == 1 ? one : many);
    }
}
