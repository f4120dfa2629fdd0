package org.periplus.model;

import java.util.Optional;

/** The usual rhythm of reviews. */
public record ReviewRhythm(
        @Doc("How often entries are reviewed.") Optional<Rhythm> every,

        @Doc("How long before a review is due readers are told.")
        Optional<Rhythm> warn) {}
