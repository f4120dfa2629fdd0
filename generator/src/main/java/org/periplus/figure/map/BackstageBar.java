package org.periplus.figure.map;

import java.util.Optional;
import org.periplus.figure.engine.Sentences;

/**
 * A team or system at work behind neighbouring touchpoints.
 *
 * @param first index of the first touchpoint, from 0
 * @param last index of the last one
 * @param href where it leads
 */
record BackstageBar(String name, boolean system, Optional<String> href, int first, int last) {

    /** Returns the whole sentence for assistive technology. */
    String sentence() {
        String span =
                first == last ? "at touchpoint " + (first + 1) : "at touchpoints " + (first + 1) + " to " + (last + 1);
        return Sentences.of((system ? "System " : "Team ") + name + ", " + span);
    }

    /** Tells whether this bar and another would lie on each other in a row. */
    boolean meets(BackstageBar other) {
        return first <= other.last && other.first <= last;
    }
}
