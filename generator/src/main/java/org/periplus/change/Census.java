package org.periplus.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Things by identity, and where each stands. Immutable.
 *
 * @param things the things, each before those it holds
 * @param seats the seats of parts
 */
record Census(Map<Identity, Thing> things, Map<Identity, Seat> seats) {

    /**
     * Where a part stands.
     *
     * @param holder the thing that lists it
     * @param list the field that lists it
     * @param place its place in that list, from 0
     */
    record Seat(Identity holder, Trait list, int place) {}

    /** Takes the maps of {@link #of} as they are. */
    Census {
        things = Collections.unmodifiableMap(things);
        seats = Collections.unmodifiableMap(seats);
    }

    /** Counts things. */
    static Census of(Collection<Thing> all) {
        Map<Identity, Thing> things = new LinkedHashMap<>();
        Map<Identity, Seat> seats = new LinkedHashMap<>();
        for (Thing thing : all) {
            things.put(thing.identity(), thing);
            for (Trait trait : thing.anatomy().traits()) {
                List<Identity> parts = thing.parts(trait);
                for (int i = 0; i < parts.size(); i++) {
                    seats.put(parts.get(i), new Seat(thing.identity(), trait, i));
                }
            }
        }
        return new Census(things, seats);
    }

    /** Tells whether that thing is counted. */
    boolean has(Identity identity) {
        return things.containsKey(identity);
    }

    /** Returns that thing, if it is counted. */
    Optional<Thing> find(Identity identity) {
        return Optional.ofNullable(things.get(identity));
    }

    /** Returns where a part stands; nothing for entries and the site. */
    Optional<Seat> seat(Identity identity) {
        return Optional.ofNullable(seats.get(identity));
    }

    /** Returns the way to a thing, the entry or the site first, the thing itself last. */
    List<Identity> way(Identity identity) {
        List<Identity> way = new ArrayList<>();
        Optional<Identity> next = Optional.of(identity);
        while (next.isPresent()) {
            way.add(next.get());
            next = seat(next.get()).map(Seat::holder);
        }
        Collections.reverse(way);
        return way;
    }

    /** Returns the same things under other identities. */
    Census called(UnaryOperator<Identity> names) {
        return of(things.values().stream().map(thing -> thing.called(names)).toList());
    }
}
