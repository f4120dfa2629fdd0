package org.periplus.model;

import java.util.List;
import java.util.Optional;

/** A step of a journey's stage. The id is unique in its journey; without one it is made from the name. */
public record Touchpoint(
        String id,

        @Doc("The name readers see; needed unless it comes from the catalogue.")
        String name,

        @Doc("The catalogue touchpoint whose fields are the defaults.") @RefersTo(Kind.TOUCHPOINT)
        Optional<Ref> use,

        @Doc("The channel it happens on.") @RefersTo(Kind.CHANNEL)
        Optional<Ref> channel,

        @Doc("What the customer does.") Optional<String> action,
        @Doc("What goes through their mind.") Optional<String> thought,

        @Doc("How it feels: a number, or a number for each persona.")
        Optional<Emotion> emotion,

        @Doc("How engaged they are, from 1 to 5.") @Range(min = 1, max = 5)
        Optional<Integer> intensity,

        @Doc("How much it matters to them, from 1 to 5.") @Range(min = 1, max = 5)
        Optional<Integer> importance,

        @Doc("Whether the journey is won or lost here.") boolean momentOfTruth,

        @Doc("Who takes part; the first one acts.") @RefersTo({Kind.PERSONA, Kind.TEAM})
        List<Ref> actors,

        @Doc("A storyboard frame, named from the root.") Optional<String> image,
        @Doc("How much of it is done by people.") Optional<Automation> automation,
        @Doc("To whom it is fitted.") Optional<Personalisation> personalisation,
        @Doc("Words of a real customer.") Optional<Quote> quote,
        @Doc("What hurts here.") List<Pain> pains,
        @Doc("What pleases here.") List<Gain> gains,

        @Doc("The opportunities that would mend it.") @RefersTo(Kind.OPPORTUNITY)
        List<Ref> ideas,

        @Doc("What the organisation does behind it.") List<BackstageAct> backstage,
        @Doc("The systems behind it.") List<String> systems,
        @Doc("What is measured here.") @RefersTo(Kind.KPI) List<Ref> kpis,

        @Doc("The ways on; the next touchpoint in order if none is written.")
        List<Next> next,

        @Doc("Ids of pains and gains which this variant of a journey lacks.")
        List<String> remove,

        @Inline Details details) {

    /** Takes copies of the lists. */
    public Touchpoint {
        actors = List.copyOf(actors);
        pains = List.copyOf(pains);
        gains = List.copyOf(gains);
        ideas = List.copyOf(ideas);
        backstage = List.copyOf(backstage);
        systems = List.copyOf(systems);
        kpis = List.copyOf(kpis);
        next = List.copyOf(next);
        remove = List.copyOf(remove);
    }
}
