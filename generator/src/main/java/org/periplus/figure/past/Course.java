package org.periplus.figure.past;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A number along time, known at some days, that stays what it is until the next one.
 *
 * @param title what it is, such as {@code Mean emotion}
 * @param measure how it is drawn and read
 * @param moments the days in order, the earliest first
 */
public record Course(String title, Measure measure, List<Moment> moments) {

    /** Takes a copy of the list. */
    public Course {
        moments = List.copyOf(moments);
    }

    /** How a number is drawn and read. */
    public enum Measure {
        /** An emotion from -2 to +2: more is better. */
        EMOTION,
        /** A score from 0 to 100: more is better. */
        SCORE,
        /** A count of what hurts, 0 or more: less is better. */
        BURDEN
    }

    /**
     * A day.
     *
     * @param value the number from then on
     * @param label what happened, such as the subject of a change or the name of a release; may be empty
     */
    public record Moment(LocalDate day, double value, String label) {}

    /** Returns the last moment, if there is any. */
    public Optional<Moment> last() {
        return moments.isEmpty() ? Optional.empty() : Optional.of(moments.get(moments.size() - 1));
    }
}
