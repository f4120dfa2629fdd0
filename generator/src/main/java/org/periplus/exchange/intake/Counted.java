package org.periplus.exchange.intake;

/** Numbers with their words. */
final class Counted {

    private Counted() {}

    /** Returns "1 journey", "2 journeys". */
    static String of(int count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
