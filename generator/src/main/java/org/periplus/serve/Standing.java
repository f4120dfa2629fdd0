package org.periplus.serve;

/**
 * How things stand after the content was read.
 *
 * @param number which reading this was, from 1; 0 before the first
 * @param sound whether the site shows the content as it is
 * @param ever whether there was a sound state yet
 * @param problems what is wrong, as text; empty for nothing
 */
record Standing(long number, boolean sound, boolean ever, String problems) {

    /** Returns how things stand before anything was read. */
    static Standing before() {
        return new Standing(0, false, false, "");
    }

    /** Returns how things stand after one more reading. */
    Standing then(Refreshed refreshed) {
        return new Standing(number + 1, refreshed.sound(), ever || refreshed.sound(), refreshed.problems());
    }
}
