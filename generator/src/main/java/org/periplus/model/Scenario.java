package org.periplus.model;

import java.util.List;
import java.util.Optional;

/** A what-if story told with a persona on a journey. */
@Doc("What-if stories told with a persona on a journey.")
public record Scenario(
        String id,
        @Inline Common common,
        @Doc("Who it happens to.") @RefersTo(Kind.PERSONA) Optional<Ref> persona,
        @Doc("On which journey.") @RefersTo(Kind.JOURNEY) Optional<Ref> journey,
        @Doc("What sets it off.") Optional<String> trigger,
        @Doc("The question it asks.") Optional<String> whatIf,
        @Doc("What may go wrong.") List<String> risks,
        @Doc("What we would do.") List<String> responses,
        Markdown narrative)
        implements Entity {

    /** Takes copies of the lists. */
    public Scenario {
        risks = List.copyOf(risks);
        responses = List.copyOf(responses);
    }

    /** Returns {@link Kind#SCENARIO}. */
    @Override
    public Kind kind() {
        return Kind.SCENARIO;
    }
}
