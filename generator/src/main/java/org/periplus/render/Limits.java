package org.periplus.render;

/** How much one page may cost, so that an endless loop in a template ends with its place. Counts are of one page; for one thread. */
final class Limits {

    /** What a context knows its limits by: a name that no template can write. */
    static final String KEY = "the limits";

    /** Rounds of all loops of a page; a page of ten thousand rows needs some hundred thousand. */
    static final int ROUNDS = 2_000_000;

    private int rounds;

    /** Tells whether there is one more round. */
    boolean another() {
        rounds++;
        return rounds <= ROUNDS;
    }
}
