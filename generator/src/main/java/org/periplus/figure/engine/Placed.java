package org.periplus.figure.engine;

/**
 * A box a lane has filled, for tests of the layout.
 *
 * @param kind card, text, label, quote, face, pill, bar
 * @param x left edge in the lane
 * @param y upper edge in the lane
 * @param text what it says; empty for a mark without words
 */
public record Placed(String kind, double x, double y, double width, double height, String text) {

    /** Tells whether the two boxes come nearer than {@code apart} to each other; with 0, whether they overlap. */
    public boolean meets(Placed other, double apart) {
        return x < other.x + other.width + apart
                && other.x < x + width + apart
                && y < other.y + other.height + apart
                && other.y < y + height + apart;
    }
}
