package org.periplus.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Somebody who travels. Facts and channels keep their written order. */
@Doc("Who travels.")
public record Persona(
        String id,
        @Inline Common common,
        @Doc("The persona in a few words.") Optional<String> tagline,

        @Doc("The segments the persona stands for.") @RefersTo(Kind.SEGMENT)
        List<Ref> segments,

        @Doc("An image named from the root; without one a portrait is drawn.")
        Optional<String> portrait,

        @Doc("One sentence in their own words.") Optional<String> quote,
        @Doc("Age, home, work and the like.") Map<String, String> facts,
        @Doc("What they want to reach.") List<String> goals,
        @Doc("What they need for it.") List<String> needs,
        @Doc("What drives them.") List<String> motivations,
        @Doc("What stands in their way.") List<String> frustrations,
        @Doc("What they do habitually.") List<String> behaviours,
        @Doc("How they decide and pay.") List<String> buying,
        @Doc("What they use.") List<String> devices,
        @Doc("What must be accessible to them.") List<String> accessibility,

        @Doc("How often they use which channel.") @RefersTo(Kind.CHANNEL)
        Map<Ref, Frequency> channels,

        @Doc("What they say, think, do and feel.") Optional<Empathy> empathy,

        @Doc("When and how the persona was checked against real people.")
        Optional<Validation> validated,

        Markdown narrative)
        implements Entity {

    /** Takes copies of the collections. */
    public Persona {
        segments = List.copyOf(segments);
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        goals = List.copyOf(goals);
        needs = List.copyOf(needs);
        motivations = List.copyOf(motivations);
        frustrations = List.copyOf(frustrations);
        behaviours = List.copyOf(behaviours);
        buying = List.copyOf(buying);
        devices = List.copyOf(devices);
        accessibility = List.copyOf(accessibility);
        channels = Collections.unmodifiableMap(new LinkedHashMap<>(channels));
    }

    /** Returns {@link Kind#PERSONA}. */
    @Override
    public Kind kind() {
        return Kind.PERSONA;
    }
}
