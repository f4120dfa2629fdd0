package org.periplus.exchange.intake;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.periplus.exchange.mermaid.MermaidDiagram;
import org.periplus.exchange.mermaid.MermaidWords;
import org.periplus.model.Kind;

/** Who the actors of a diagram are. For one diagram and one thread. */
final class MermaidCast {

    private final ContentNames names;
    private final Optional<Map<String, String>> made;
    private final UnaryOperator<String> masked;
    private final Map<String, String> personas = new LinkedHashMap<>();
    private final Map<String, String> teams = new LinkedHashMap<>();

    /**
     * Takes the content.
     *
     * @param made the personas that were made so far, by id; nothing if none are to be made
     * @param masked takes personal data out of a text
     */
    MermaidCast(ContentNames names, Optional<Map<String, String>> made, UnaryOperator<String> masked) {
        this.names = names;
        this.made = made;
        this.masked = masked;
    }

    void take(MermaidDiagram diagram, Set<String> actors, Remarks remarks) {
        for (String actor : actors) {
            String name = MermaidWords.plain(actor);
            Optional<String> persona = names.id(Kind.PERSONA, name);
            Optional<String> team = names.team(name);
            Optional<String> near = names.person(name);
            if (persona.isPresent()) {
                personas.put(actor, persona.get());
            } else if (team.isPresent()) {
                teams.put(actor, team.get());
            } else if (near.isPresent()) {
                personas.put(actor, near.get());
                remarks.guessed(
                        diagram.placeOf(actor),
                        "near",
                        "\"" + Remarks.shown(name) + "\" was taken for the persona " + near.get(),
                        "");
            } else if (made.isPresent()) {
                personas.put(actor, made(masked.apply(name), made.get()));
            } else {
                remarks.kept(
                        diagram.placeOf(actor),
                        "stranger",
                        "\"" + Remarks.shown(name)
                                + "\" is no persona and no team of this site, and is kept as x-actors",
                        "--personas makes personas of such actors");
            }
        }
    }

    private String made(String name, Map<String, String> made) {
        for (Map.Entry<String, String> one : made.entrySet()) {
            if (one.getValue().equals(name)) {
                return one.getKey();
            }
        }
        FreeIds free = new FreeIds();
        String id = free.of(name, "persona");
        while (made.containsKey(id)
                || names.id(Kind.PERSONA, id).isPresent()
                || names.tree().exists("personas/" + id + ".yaml")) {
            id = free.of(name, "persona");
        }
        made.put(id, name);
        return id;
    }

    /** Returns all personas, each once. */
    Set<String> personas() {
        return new LinkedHashSet<>(personas.values());
    }

    Set<String> personas(List<String> actors) {
        Set<String> found = new LinkedHashSet<>();
        actors.forEach(actor -> Optional.ofNullable(personas.get(actor)).ifPresent(found::add));
        return found;
    }

    /** Returns the teams and personas among actors, as a touchpoint names them. */
    List<String> known(List<String> actors) {
        Set<String> found = new LinkedHashSet<>();
        actors.forEach(actor -> Optional.ofNullable(personas.getOrDefault(actor, teams.get(actor)))
                .ifPresent(found::add));
        return List.copyOf(found);
    }

    /** Returns the names of the actors whom nobody knows. */
    List<String> strangers(List<String> actors) {
        return actors.stream()
                .filter(actor -> !personas.containsKey(actor) && !teams.containsKey(actor))
                .map(MermaidWords::plain)
                .toList();
    }
}
