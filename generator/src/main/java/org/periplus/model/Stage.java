package org.periplus.model;

import java.util.List;
import java.util.Optional;

/** A part of a journey. The id is unique in its journey. */
public record Stage(
        String id,
        @Required @Doc("The name readers see.") String name,
        @Doc("What the customer wants to reach.") Optional<String> goal,
        @Doc("What they need for it.") List<String> needs,
        @Doc("What starts the stage.") List<String> triggers,
        @Doc("What decides it.") List<String> decisions,
        @Doc("How long it takes, in free words.") Optional<Timespan> duration,
        @Doc("What is measured here.") @RefersTo(Kind.KPI) List<Ref> kpis,
        @Doc("How many enter and complete it.") Optional<Flow> flow,

        @Doc("The journey that shows this stage in detail.") @RefersTo(Kind.JOURNEY)
        Optional<Ref> journey,

        @Doc("The systems behind it.") List<String> systems,
        @Doc("The steps, in order.") List<Touchpoint> touchpoints,

        @Doc("Ids of touchpoints which this variant of a journey lacks.")
        List<String> remove,

        @Inline Details details,
        Markdown narrative) {

    /** Takes copies of the lists. */
    public Stage {
        needs = List.copyOf(needs);
        triggers = List.copyOf(triggers);
        decisions = List.copyOf(decisions);
        kpis = List.copyOf(kpis);
        systems = List.copyOf(systems);
        touchpoints = List.copyOf(touchpoints);
        remove = List.copyOf(remove);
    }
}
