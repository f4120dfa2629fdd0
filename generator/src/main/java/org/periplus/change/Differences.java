package org.periplus.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.periplus.model.Atlas;
import org.periplus.model.Entity;
import org.periplus.model.Ref;

/**
 * All that differs between two states, exactly. Applied to the first state it gives the second, value by value. Immutable.
 *
 * @param before the things of the entries that differ, as they were
 * @param after the same entries as they are; parts that moved between journeys have their old identity
 * @param all what differs
 */
record Differences(Census before, Census after, List<Difference> all) {

    /** Takes a copy of the list. */
    Differences {
        all = List.copyOf(all);
    }

    /** Compares two states. */
    static Differences between(Atlas before, Atlas after, Opening opening) {
        List<Thing> old = new ArrayList<>();
        List<Thing> now = new ArrayList<>();
        if (before.site() != after.site() && !before.site().equals(after.site())) {
            old.addAll(opening.site(before.site()));
            now.addAll(opening.site(after.site()));
        }
        Set<Ref> same = same(before, after, opening);
        others(before, same).forEach(entry -> old.addAll(opening.entry(entry)));
        others(after, same).forEach(entry -> now.addAll(opening.entry(entry)));
        Census first = Census.of(old);
        Census second = Relocations.between(first, Census.of(now));
        return new Differences(first, second, compared(first, second));
    }

    private static Set<Ref> same(Atlas before, Atlas after, Opening opening) {
        return before.entries().stream()
                .filter(entry -> after.find(entry.ref())
                        .filter(other -> opening.isSame(entry, other))
                        .isPresent())
                .map(Entity::ref)
                .collect(Collectors.toSet());
    }

    private static List<Entity> others(Atlas atlas, Set<Ref> than) {
        return atlas.entries().stream()
                .filter(entry -> !than.contains(entry.ref()))
                .toList();
    }

    private static List<Difference> compared(Census before, Census after) {
        List<Difference> all = new ArrayList<>();
        for (Thing thing : before.things().values()) {
            if (!after.has(thing.identity())) {
                all.add(new Difference.Gone(thing));
            }
        }
        for (Thing thing : after.things().values()) {
            Optional<Thing> old = before.find(thing.identity());
            if (old.isPresent()) {
                values(old.get(), thing, all);
            } else {
                all.add(new Difference.Came(thing));
            }
        }
        return all;
    }

    private static void values(Thing before, Thing after, List<Difference> all) {
        for (Trait trait : after.anatomy().traits()) {
            if (!before.value(trait).equals(after.value(trait))) {
                all.add(new Difference.Valued(after.identity(), trait, before.value(trait), after.value(trait)));
            }
        }
    }

    /** Returns the second state, made of the first; throws {@link IllegalArgumentException} for another first state. */
    Atlas applied(Atlas first, Opening opening) {
        Map<Identity, Thing> things = new LinkedHashMap<>(opening.all(first).things());
        for (Difference difference : all) {
            if (difference instanceof Difference.Gone gone) {
                expect(things.remove(gone.identity(), gone.thing()), difference);
            } else if (difference instanceof Difference.Came came) {
                expect(!things.containsKey(came.identity()), difference);
                things.put(came.identity(), came.thing());
            } else if (difference instanceof Difference.Valued valued) {
                things.computeIfPresent(valued.identity(), (identity, thing) -> changed(thing, valued));
            }
        }
        return opening.closed(Census.of(things.values()));
    }

    private static Thing changed(Thing thing, Difference.Valued valued) {
        expect(thing.value(valued.trait()).equals(valued.before()), valued);
        return thing.with(valued.trait(), valued.after());
    }

    private static void expect(boolean holds, Difference difference) {
        if (!holds) {
            throw new IllegalArgumentException("does not fit: " + difference.identity());
        }
    }
}
