package org.periplus.model;

import java.util.List;
import java.util.Optional;

/** A map of what a customer lives through. The first persona is the main one. */
@Doc("The maps.")
public record Journey(
        String id,
        @Inline Common common,

        @Doc("Who travels; the first one is the main persona.") @RefersTo(Kind.PERSONA)
        List<Ref> personas,

        @Doc("The situation in a sentence.") Optional<String> scenario,

        @Doc("Whether the map shows what is or what shall be.")
        JourneyState state,

        @Doc("The target map this one is measured against.") @RefersTo(Kind.JOURNEY)
        Optional<Ref> future,

        @Doc("The journey this one is a part of.") @RefersTo(Kind.JOURNEY)
        Optional<Ref> parent,

        @Doc("What the business wants from it.") @RefersTo(Kind.OBJECTIVE)
        List<Ref> objectives,

        @Doc("What is measured over the whole journey.") @RefersTo(Kind.KPI)
        List<Ref> kpis,

        @Doc("The journey of which this one tells only the differences.") @Key("extends") @RefersTo(Kind.JOURNEY)
        Optional<Ref> base,

        @Doc("Ids of stages and touchpoints of that journey which this one lacks.")
        List<String> remove,

        @Required @Doc("The stages, in order.") List<Stage> stages,

        @Doc("The ways that customers really took, counted from an event log.")
        Optional<Observed> observed,

        Markdown narrative)
        implements Entity {

    /** Takes copies of the lists. */
    public Journey {
        personas = List.copyOf(personas);
        objectives = List.copyOf(objectives);
        kpis = List.copyOf(kpis);
        remove = List.copyOf(remove);
        stages = List.copyOf(stages);
    }

    /** Returns {@link Kind#JOURNEY}. */
    @Override
    public Kind kind() {
        return Kind.JOURNEY;
    }

    /** Returns all touchpoints of all stages, in order. */
    public List<Touchpoint> touchpoints() {
        return stages.stream().flatMap(stage -> stage.touchpoints().stream()).toList();
    }
}
