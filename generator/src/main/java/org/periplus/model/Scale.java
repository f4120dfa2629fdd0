package org.periplus.model;

/**
 * The scale of a question, written {@code [1, 5]}.
 *
 * @param low the lowest answer
 * @param high the highest answer, greater than {@code low}
 */
public record Scale(double low, double high) {

    /** Tells whether a number lies on the scale, its ends included. */
    public boolean holds(double value) {
        return value >= low && value <= high;
    }
}
