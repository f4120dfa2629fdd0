package org.periplus.model;

import java.time.LocalDate;
import java.util.Optional;

/** One raw answer to a question with a scale. */
public record Response(
        @Required @Doc("The day of the answer.") LocalDate date,

        @Required @Doc("The answer on the question's scale.")
        Double score,

        @Doc("The segment of the one who answered.") @RefersTo(Kind.SEGMENT)
        Optional<Ref> segment,

        @Doc("The persona of the one who answered.") @RefersTo(Kind.PERSONA)
        Optional<Ref> persona,

        @Doc("A remark.") Optional<String> note) {}
