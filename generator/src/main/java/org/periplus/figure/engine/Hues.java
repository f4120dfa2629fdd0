package org.periplus.figure.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.periplus.model.Atlas;
import org.periplus.model.Entity;

/**
 * Which of the six hues each persona of an atlas has, in portraits, lines and chips alike.
 *
 * <p>A persona has the hue its id asks for ({@link PersonaDigest}). Where several ask for the same, the first by id has it, and each
 * of the others takes the next one nobody asked for or took, so that up to six personas are always told apart. Of more than six,
 * the next six are dealt in the same way, so no hue is used much more often than another. A persona whose hue nobody else asks for
 * keeps it whoever joins, as long as there are six personas at most.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Hues {

    /** How many hues there are. */
    public static final int COUNT = 6;

    private final Map<String, Integer> byPersona;

    private Hues(Map<String, Integer> byPersona) {
        this.byPersona = Map.copyOf(byPersona);
    }

    /** Deals the hues to the personas of an atlas. */
    public static Hues of(Atlas atlas) {
        return ofIds(atlas.personas().stream().map(Entity::id).toList());
    }

    /** Deals the hues to personas with these ids, in any order. */
    static Hues ofIds(List<String> personaIds) {
        Map<String, Integer> dealt = new HashMap<>();
        List<String> waiting = new ArrayList<>(new TreeSet<>(personaIds));
        while (!waiting.isEmpty()) {
            Map<Integer, String> round = round(waiting);
            round.forEach((hue, id) -> dealt.put(id, hue));
            waiting.removeAll(round.values());
        }
        return new Hues(dealt);
    }

    /** Returns the class of a persona's hue, {@code h1} to {@code h6}; of a persona the atlas lacks, the one its id asks for. */
    public String of(String personaId) {
        int hue = Optional.ofNullable(byPersona.get(personaId)).orElseGet(() -> wish(personaId));
        return "h" + (1 + hue);
    }

    /** Gives each hue to one persona at most: first to those who ask for it, then in turn to those who came too late. */
    private static Map<Integer, String> round(List<String> ids) {
        Map<Integer, String> taken = new HashMap<>();
        List<String> late = new ArrayList<>();
        for (String id : ids) {
            if (taken.putIfAbsent(wish(id), id) != null) {
                late.add(id);
            }
        }
        for (String id : late.subList(0, Math.min(late.size(), COUNT - taken.size()))) {
            int hue = wish(id);
            while (taken.containsKey(hue)) {
                hue = (hue + 1) % COUNT;
            }
            taken.put(hue, id);
        }
        return taken;
    }

    private static int wish(String personaId) {
        return PersonaDigest.of(personaId).choice(0, COUNT);
    }
}
