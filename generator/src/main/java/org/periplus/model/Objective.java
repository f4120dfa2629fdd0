package org.periplus.model;

import java.util.List;
import java.util.Optional;

/** Something the business wants, and the KPIs that say whether it has it. */
@Doc("What the business wants, and which KPIs say so.")
public record Objective(
        String id,
        @Inline Common common,
        @Doc("What shall be true, in a sentence.") Optional<String> statement,
        @Doc("Until when, in free words or as a date.") Optional<String> horizon,
        @Doc("The KPIs that say whether it is reached.") List<Measure> measures,

        @Doc("The objective this one is part of.") @RefersTo(Kind.OBJECTIVE)
        Optional<Ref> parent,

        Markdown narrative)
        implements Entity {

    /** Takes a copy of the list. */
    public Objective {
        measures = List.copyOf(measures);
    }

    /** Returns {@link Kind#OBJECTIVE}. */
    @Override
    public Kind kind() {
        return Kind.OBJECTIVE;
    }
}
