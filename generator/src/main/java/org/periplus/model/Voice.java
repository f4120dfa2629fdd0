package org.periplus.model;

import java.time.LocalDate;
import java.util.Optional;

/** One voice of many: a review, an answer, a post. */
public record Voice(
        @Doc("The day.") Optional<LocalDate> date,
        @Required @Doc("The words.") String text,

        @Doc("How it sounds, from -2 to 2.") @Range(min = -2, max = 2)
        Optional<Double> sentiment,

        @Doc("The rating on the scale of the feedback.") Optional<Double> rating,
        @Doc("Where it applies.") Optional<Place> about,
        @Doc("Whose voice it is.") @RefersTo(Kind.PERSONA) Optional<Ref> persona,

        @Doc("The segment it comes from.") @RefersTo(Kind.SEGMENT)
        Optional<Ref> segment) {}
