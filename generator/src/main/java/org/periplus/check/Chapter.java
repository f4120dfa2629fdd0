package org.periplus.check;

import java.util.List;

/**
 * The explanations of one subject.
 *
 * @param title the subject, such as {@code Journeys and stages}
 * @param explanations in order of id
 */
public record Chapter(String title, List<Explanation> explanations) {

    /** Takes a copy of the list. */
    public Chapter {
        explanations = List.copyOf(explanations);
    }
}
