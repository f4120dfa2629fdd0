package org.periplus.model;

import java.util.List;
import java.util.Optional;

/** An improvement worth making. */
@Doc("Improvements worth making.")
public record Opportunity(
        String id,
        @Inline Common common,

        @Doc("The pains it would mend, each as journey/pain-id.")
        List<PainRef> addresses,

        @Doc("What it would do for customers, from 1 to 5.") @Range(min = 1, max = 5)
        Optional<Integer> impact,

        @Doc("What it would cost, from 1 to 5.") @Range(min = 1, max = 5)
        Optional<Integer> effort,

        @Doc("How sure the team is.") Optional<Share> confidence,

        @Doc("How many customers a year it reaches, or which share of them.")
        Optional<Reach> reach,

        @Doc("What the business wants that it serves.") @RefersTo(Kind.OBJECTIVE)
        List<Ref> objectives,

        @Doc("What became of it.") @Key("status") OpportunityStatus decision,
        Markdown narrative)
        implements Entity {

    /** Takes copies of the lists. */
    public Opportunity {
        addresses = List.copyOf(addresses);
        objectives = List.copyOf(objectives);
    }

    /** Returns {@link Kind#OPPORTUNITY}. */
    @Override
    public Kind kind() {
        return Kind.OPPORTUNITY;
    }
}
