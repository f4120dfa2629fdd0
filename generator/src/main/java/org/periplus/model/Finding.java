package org.periplus.model;

import java.util.List;
import java.util.Optional;

/** What a piece of feedback says about a place. */
@Shorthand("text")
public record Finding(
        @Required @Doc("What was found.") String text,
        @Doc("Where it applies.") List<Place> about,

        @Doc("How it sounds, from -2 to 2.") @Range(min = -2, max = 2)
        Optional<Double> sentiment) {

    /** Takes a copy of the list. */
    public Finding {
        about = List.copyOf(about);
    }
}
