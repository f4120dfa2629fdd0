package org.periplus.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An improvement under way or done. */
@Doc("Improvements under way or done.")
public record Initiative(
        String id,
        @Inline Common common,

        @Doc("The opportunities it takes up.") @RefersTo(Kind.OPPORTUNITY)
        List<Ref> opportunities,

        @Doc("What kind of work it is.") Optional<InitiativeType> type,
        @Doc("How far it is.") @Key("status") InitiativeStatus progress,
        @Doc("The day the work begins.") Optional<LocalDate> start,
        @Doc("The day customers have it.") Optional<LocalDate> shipped,
        @Doc("What it is expected to change.") List<Expectation> expects,
        Markdown narrative)
        implements Entity {

    /** Takes copies of the lists. */
    public Initiative {
        opportunities = List.copyOf(opportunities);
        expects = List.copyOf(expects);
    }

    /** Returns {@link Kind#INITIATIVE}. */
    @Override
    public Kind kind() {
        return Kind.INITIATIVE;
    }
}
