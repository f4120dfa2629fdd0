package org.periplus.exchange.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.periplus.exchange.mermaid.MermaidJourney;
import org.periplus.exchange.mermaid.MermaidSection;
import org.periplus.exchange.mermaid.MermaidTask;

/** A journey's keys from a diagram. For one diagram and one thread. */
final class MermaidEntry {

    /** The score of a task that is neither good nor bad: 1 to 5 become -2 to +2. */
    private static final double NEUTRAL = 3;

    private final ContentNames names;
    private final MermaidCast cast;
    private final UnaryOperator<String> words;
    private final FreeIds stageIds = new FreeIds();
    private final FreeIds touchpointIds = new FreeIds();

    MermaidEntry(ContentNames names, MermaidCast cast, UnaryOperator<String> words) {
        this.names = names;
        this.cast = cast;
        this.words = words;
    }

    /** Returns the keys and their values; no name if the diagram has no title. */
    Map<String, Object> of(MermaidJourney journey) {
        Map<String, Object> entry = new LinkedHashMap<>();
        journey.title().map(words).filter(name -> !name.isEmpty()).ifPresent(name -> entry.put("name", name));
        journey.description().map(words).ifPresent(summary -> entry.put("summary", summary));
        entry.put("personas", List.copyOf(cast.personas()));
        entry.put("stages", journey.sections().stream().map(this::stage).toList());
        return entry;
    }

    private Map<String, Object> stage(MermaidSection section) {
        String name = words.apply(section.name());
        Map<String, Object> stage = new LinkedHashMap<>();
        stage.put("id", stageIds.of(name.isEmpty() ? "steps" : name, "stage"));
        stage.put("name", name.isEmpty() ? "Steps" : name);
        List<Object> touchpoints = new ArrayList<>();
        section.tasks().forEach(task -> touchpoints.add(touchpoint(task)));
        stage.put("touchpoints", touchpoints);
        return stage;
    }

    private Map<String, Object> touchpoint(MermaidTask task) {
        Map<String, Object> touchpoint = new LinkedHashMap<>();
        String name = words.apply(task.name());
        touchpoint.put("id", touchpointIds.of(name, "touchpoint"));
        touchpoint.put("name", name.isEmpty() ? "Step" : name);
        task.score().ifPresent(score -> touchpoint.put("emotion", emotion(score, task)));
        touchpoint.put("actors", cast.known(task.actors()));
        touchpoint.put(
                "x-actors", cast.strangers(task.actors()).stream().map(words).toList());
        return touchpoint;
    }

    private Object emotion(double score, MermaidTask task) {
        double felt = names.written(score - NEUTRAL);
        Set<String> feeling = cast.personas(task.actors());
        if (feeling.isEmpty() || feeling.equals(cast.personas())) {
            return felt;
        }
        Map<String, Object> byPersona = new LinkedHashMap<>();
        feeling.forEach(persona -> byPersona.put(persona, felt));
        return byPersona;
    }
}
