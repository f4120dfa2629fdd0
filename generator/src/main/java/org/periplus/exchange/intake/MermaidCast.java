package org.periplus.exchange.intake;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.periplus.model.Kind;

/** Who the actors of a diagram are. For one diagram and one thread. */
final class MermaidCast {

    private final ContentNames names;
    private final boolean make;
    private final Map<String, String> made;
    private final Map<String, String> personas = new LinkedHashMap<>();
    private final Map<String, String> teams = new LinkedHashMap<>();

    /**
     * Takes the content, and the personas that were made so far, by id.
     *
     * @param make whether an actor whom nobody knows becomes a persona
     */
    MermaidCast(ContentNames names, boolean make, Map<String, String> made) {
        this.names = names;
        this.make = make;
        this.made = made;
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
                remarks.guessed(diagram.placeOf(actor), "near", "\"" + Remarks.shown(name) + "\" was taken for the persona " + near.get(), "");
            } else if (make) {
                personas.put(actor, made(name));
            } else {
                remarks.kept(
                        diagram.placeOf(actor),
                        "stranger",
                        "\"" + Remarks.shown(name) + "\" is no persona and no team of this site, and is kept as x-actors",
                        "--personas makes personas of such actors");
            }
        }
    }

    private String made(String name) {
        for (Map.Entry<String, String> one : made.entrySet()) {
            if (one.getValue().equals(name)) {
                return one.getKey();
            }
        }
        FreeIds free = new FreeIds();
        String id = free.of(name, "persona");
        while (made.containsKey(id) || names.id(Kind.PERSONA, id).isPresent() || names.tree().exists("personas/" + id + ".yaml")) {
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
        actors.forEach(actor -> Optional.ofNullable(personas.getOrDefault(actor, teams.get(actor))).ifPresent(found::add));
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
