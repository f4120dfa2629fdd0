package org.periplus.figure.map;

import java.util.Optional;

/**
 * A way at its place: leaving a card at one x, arriving at another, on a row between.
 *
 * @param start x where it leaves its card
 * @param end x where it arrives; the same as start for a hand-over
 * @param row from 0, counted away from the cards
 * @param left where the room it takes in its row begins
 * @param right where that room ends
 * @param label its words; empty where they found no room
 */
record WayRun(Way way, double start, double end, int row, double left, double right, Optional<WayLabel> label) {

    /** Returns the x in the middle. */
    double middle() {
        return (start + end) / 2;
    }

    /** Returns the length of its run. */
    double length() {
        return Math.abs(end - start);
    }

    /** Tells whether the two take the same room of a row. */
    boolean meets(WayRun other, double apart) {
        return left < other.right + apart && other.left < right + apart;
    }

    /** Returns this way on a row. */
    WayRun at(int place) {
        return new WayRun(way, start, end, place, left, right, label);
    }

    /** Returns this way with its words. */
    WayRun with(WayLabel words) {
        double half = words.width() / 2;
        return new WayRun(
                way,
                start,
                end,
                row,
                Math.min(left, words.centre() - half),
                Math.max(right, words.centre() + half),
                Optional.of(words));
    }
}
