package org.periplus.model;

import java.util.List;
import java.util.Optional;

/** A touchpoint used by several journeys; their steps take its fields as defaults. */
@Doc("The catalogue of touchpoints used by several journeys.")
public record CatalogueTouchpoint(
        String id,
        @Inline Common common,

        @Doc("The channel it happens on.") @RefersTo(Kind.CHANNEL)
        Optional<Ref> channel,

        @Doc("The systems behind it.") List<String> systems,
        @Doc("How much of it is done by people.") Optional<Automation> automation,
        @Doc("To whom it is fitted.") Optional<Personalisation> personalisation,
        @Doc("What is measured there.") @RefersTo(Kind.KPI) List<Ref> kpis,
        Markdown narrative)
        implements Entity {

    /** Takes copies of the lists. */
    public CatalogueTouchpoint {
        systems = List.copyOf(systems);
        kpis = List.copyOf(kpis);
    }

    /** Returns {@link Kind#TOUCHPOINT}. */
    @Override
    public Kind kind() {
        return Kind.TOUCHPOINT;
    }
}
