package org.periplus.model;

import java.util.Optional;

/** Something that pleases. The id is unique in its journey; without one it is made from the text. */
@Shorthand("text")
public record Gain(
        String id,
        @Required @Doc("What pleases.") String text,

        @Doc("How much, from 1 to 5.") @Range(min = 1, max = 5)
        Optional<Integer> severity,

        @Doc("How often.") Optional<Frequency> frequency,
        @Inline Details details) {}
