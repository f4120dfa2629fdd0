package org.periplus.model;

import java.util.Optional;

/** Words of a real customer. */
@Shorthand("text")
public record Quote(
        @Required @Doc("The words.") String text,

        @Doc("The feedback they come from.") @RefersTo(Kind.FEEDBACK)
        Optional<Ref> from) {}
