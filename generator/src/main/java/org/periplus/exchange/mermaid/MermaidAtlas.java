package org.periplus.exchange.mermaid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.periplus.model.Atlas;
import org.periplus.model.Common;
import org.periplus.model.Details;
import org.periplus.model.Emotion;
import org.periplus.model.Entity;
import org.periplus.model.Journey;
import org.periplus.model.JourneyState;
import org.periplus.model.Kind;
import org.periplus.model.Markdown;
import org.periplus.model.Persona;
import org.periplus.model.Ref;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;

/**
 * A Mermaid journey as an atlas of its own: one journey, and a persona for each actor. An actor named as a persona of the site is that
 * persona. Immutable and safe for use by several threads.
 *
 * @param atlas the atlas
 * @param journey its journey
 */
public record MermaidAtlas(Atlas atlas, Journey journey) {

    private static final double NEUTRAL = 3;

    /**
     * Makes the atlas. A score from 1 to 5 becomes an emotion from -2 to +2, of the actors of its task; of everybody where the task
     * names none.
     *
     * @param around the site the diagram stands in
     * @param id of the journey; it has no page
     */
    public static MermaidAtlas of(MermaidJourney diagram, Atlas around, String id) {
        Map<String, Persona> personas = personas(diagram, around);
        List<Stage> stages = new ArrayList<>();
        int touchpoints = 0;
        for (MermaidSection section : diagram.sections()) {
            List<Touchpoint> own = new ArrayList<>();
            for (MermaidTask task : section.tasks()) {
                touchpoints++;
                own.add(touchpoint("t" + touchpoints, task, personas));
            }
            stages.add(stage("s" + (stages.size() + 1), section, own));
        }
        Journey journey = journey(id, diagram, List.copyOf(personas.values()), stages);
        List<Entity> entries = new ArrayList<>(personas.values());
        entries.add(journey);
        return new MermaidAtlas(new Atlas(around.site(), entries), journey);
    }

    private static Map<String, Persona> personas(MermaidJourney diagram, Atlas around) {
        Map<String, Persona> personas = new LinkedHashMap<>();
        Set<String> taken = new LinkedHashSet<>();
        for (String actor : diagram.actors()) {
            String name = MermaidWords.plain(actor);
            Persona persona = around.personas().stream()
                    .filter(known -> isCalled(known, name))
                    .findFirst()
                    .orElseGet(() -> persona(free(word(name), taken), name));
            taken.add(persona.id());
            personas.put(actor, persona);
        }
        return personas;
    }

    /** Tells whether an actor is a persona: by id, by name, or by the first word of the name. */
    private static boolean isCalled(Persona persona, String actor) {
        String name = persona.name().toLowerCase(Locale.ROOT);
        String called = actor.toLowerCase(Locale.ROOT);
        return persona.id().equals(called) || name.equals(called) || name.startsWith(called + " ");
    }

    private static String word(String actor) {
        String plain =
                actor.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "actor" : plain;
    }

    private static String free(String word, Set<String> taken) {
        String id = word;
        for (int n = 2; taken.contains(id); n++) {
            id = word + "-" + n;
        }
        return id;
    }

    private static Persona persona(String id, String name) {
        Optional<String> none = Optional.empty();
        return new Persona(
                id,
                new Common(name, Details.none(), Optional.empty(), Optional.empty()),
                none,
                List.of(),
                none,
                none,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Markdown.NONE);
    }

    private static String named(String words, String otherwise) {
        String plain = MermaidWords.plain(words);
        return plain.isEmpty() ? otherwise : plain;
    }

    private static Stage stage(String id, MermaidSection section, List<Touchpoint> touchpoints) {
        return new Stage(
                id,
                named(section.name(), "Steps"),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                touchpoints,
                List.of(),
                Details.none(),
                Markdown.NONE);
    }

    private static Touchpoint touchpoint(String id, MermaidTask task, Map<String, Persona> personas) {
        return new Touchpoint(
                id,
                named(task.name(), "Step"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                task.score().map(score -> emotion(score - NEUTRAL, task, personas)),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Details.none());
    }

    private static Emotion emotion(double felt, MermaidTask task, Map<String, Persona> personas) {
        Map<String, Double> byPersona = new LinkedHashMap<>();
        for (String actor : task.actors()) {
            Persona persona = personas.get(actor);
            if (persona != null) {
                byPersona.put(persona.id(), felt);
            }
        }
        return new Emotion(byPersona.isEmpty() ? Optional.of(felt) : Optional.empty(), byPersona);
    }

    private static Journey journey(String id, MermaidJourney diagram, List<Persona> personas, List<Stage> stages) {
        Details details = new Details(
                diagram.description().map(MermaidWords::plain),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of());
        return new Journey(
                id,
                new Common(
                        diagram.title().map(MermaidWords::plain).orElse("Journey"),
                        details,
                        Optional.empty(),
                        Optional.empty()),
                personas.stream()
                        .map(persona -> new Ref(Kind.PERSONA, persona.id()))
                        .distinct()
                        .toList(),
                Optional.empty(),
                JourneyState.CURRENT,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                stages,
                Optional.empty(),
                Markdown.NONE);
    }
}
