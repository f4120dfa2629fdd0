package org.periplus.model;

import java.util.List;
import java.util.Optional;

/** A feedback loop: what is asked, when, how often, by whom; and what came of it. */
@Doc("Feedback loops: what is asked, when, how often, by whom; and whether it was.")
public record Loop(
        String id,
        @Inline Common common,
        @Doc("What makes us ask.") Optional<String> trigger,

        @Doc("How often we ask: 3 months, 2 weeks, or ISO 8601.")
        Optional<Rhythm> every,

        @Doc("The places it asks about.") @OrOne List<Place> about,

        @Doc("What it brings in: feedback, or a KPI.") @OrOne @RefersTo({Kind.FEEDBACK, Kind.KPI})
        List<Ref> collects,

        Markdown narrative)
        implements Entity {

    /** Takes copies of the lists. */
    public Loop {
        about = List.copyOf(about);
        collects = List.copyOf(collects);
    }

    /** Returns {@link Kind#LOOP}. */
    @Override
    public Kind kind() {
        return Kind.LOOP;
    }
}
