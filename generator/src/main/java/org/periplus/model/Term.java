package org.periplus.model;

import java.util.List;
import java.util.Optional;

/** A word of the glossary; its name stands under {@code term}. */
@NamedBy("term")
@Doc("Terms and what they mean here.")
public record Term(
        String id,
        @Inline Common common,
        @Doc("What it means here.") Optional<String> definition,
        @Doc("Other words for the same.") List<String> aliases,
        Markdown narrative)
        implements Entity {

    /** Takes a copy of the list. */
    public Term {
        aliases = List.copyOf(aliases);
    }

    /** Returns {@link Kind#TERM}. */
    @Override
    public Kind kind() {
        return Kind.TERM;
    }
}
