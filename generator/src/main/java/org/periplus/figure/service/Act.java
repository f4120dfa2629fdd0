package org.periplus.figure.service;

import java.util.List;
import java.util.Optional;
import org.periplus.figure.engine.Lettering;

/**
 * A box of a blueprint: what somebody or something does at neighbouring touchpoints.
 *
 * @param first index of the first touchpoint, from 0
 * @param last index of the last one
 * @param parts what stands in it, from top to bottom
 * @param truth whether it holds the light of a moment of truth
 * @param href where it leads
 * @param sentence all of it for assistive technology
 */
record Act(int first, int last, List<Part> parts, boolean truth, Optional<String> href, String sentence) {

    Act {
        parts = List.copyOf(parts);
    }

    /**
     * Words in a box.
     *
     * @param lines how many lines they may fill
     * @param indent how far they stand from the edge, for the picture before them
     * @param picture what stands before them; empty for nothing
     */
    record Part(String text, Lettering lettering, int lines, double indent, Optional<Legend.Picture> picture) {

        static Part of(String text, Lettering lettering, int lines) {
            return new Part(text, lettering, lines, 0, Optional.empty());
        }
    }

    /** Returns a box of plain words. */
    static Act of(int first, int last, String words, Optional<String> href, String sentence) {
        return new Act(first, last, List.of(Part.of(words, Lettering.LIST, 7)), false, href, sentence);
    }

    /** Tells whether it stands at that touchpoint. */
    boolean covers(int index) {
        return first <= index && index <= last;
    }

    /** Tells whether this box and another would lie on each other in a row. */
    boolean meets(Act other) {
        return first <= other.last && other.first <= last;
    }
}
