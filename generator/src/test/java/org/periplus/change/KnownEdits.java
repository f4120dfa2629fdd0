package org.periplus.change;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.periplus.model.Atlas;

/** Edits an atlas at random, one edit at a time, and knows what must be told of each. */
final class KnownEdits {

    /** The state after an edit; what must be told of it, and what of taking it back. Empty where there was nothing to edit. */
    record Edit(Atlas after, Optional<Expected> forth, Optional<Expected> back) {}

    private final Opening opening;
    private final MadeContent made;
    private final Random random;
    private final Map<Atlas, Census> opened = new IdentityHashMap<>();

    KnownEdits(MadeContent made, Opening opening) {
        this.opening = opening;
        this.made = made;
        this.random = made.random();
    }

    /** Makes one edit. */
    Edit edit(Atlas atlas) {
        Census census = opened.computeIfAbsent(atlas, opening::all);
        Optional<Edit> edit = switch (random.nextInt(8)) {
            case 0 -> removed(census);
            case 1 -> shifted(census);
            case 2 -> moved(census, false);
            case 3 -> moved(census, true);
            default -> Optional.empty();
        };
        return edit.orElseGet(() -> field(atlas, census));
    }

    private Edit field(Atlas atlas, Census census) {
        Thing thing = pick(List.copyOf(census.things().values()));
        Trait trait = pick(thing.anatomy().traits());
        if (trait.holds().isPresent() || trait.field().isId()) {
            return field(atlas, census);
        }
        var edited = new FieldEdits(made, atlas, opening).other(trait.field(), thing.value(trait));
        Map<Identity, Thing> things = new LinkedHashMap<>(census.things());
        things.put(thing.identity(), thing.with(trait, edited.value()));
        boolean name = trait.is("name") || trait.is("title");
        Optional<Expected> expected = Optional.of(new Expected(
                name ? Op.RENAMED : Op.EDITED, spot(census, thing.identity()), Optional.of(trait.key()), edited.key()));
        return new Edit(opening.closed(Census.of(things.values())), expected, expected);
    }

    private Optional<Edit> removed(Census census) {
        Optional<Identity> found = any(census, identity -> !identity.equals(Identity.ofSite()));
        return found.map(identity -> {
            String spot = spot(census, identity);
            Map<Identity, Thing> things = new LinkedHashMap<>(census.things());
            census.seat(identity).ifPresent(seat -> take(things, seat, identity));
            if (identity.part().isEmpty()) {
                things.remove(identity);
            }
            return new Edit(
                    opening.closed(Census.of(things.values())),
                    Optional.of(Expected.whole(Op.REMOVED, spot)),
                    Optional.of(Expected.whole(Op.ADDED, spot)));
        });
    }

    /** Gives a part another place in its list, not that of its neighbour, which might have moved instead. */
    private Optional<Edit> shifted(Census census) {
        return any(census, identity -> siblings(census, identity) > 2).map(identity -> {
            Census.Seat seat = census.seat(identity).orElseThrow();
            int place = random.nextInt(siblings(census, identity));
            if (Math.abs(place - seat.place()) < 2) {
                return shifted(census).orElseThrow();
            }
            Map<Identity, Thing> things = new LinkedHashMap<>(census.things());
            take(things, seat, identity);
            put(things, seat.holder(), seat.list(), place, identity);
            return moved(census, things, identity);
        });
    }

    /** Moves a part to another holder, in its own journey or in another. */
    private Optional<Edit> moved(Census census, boolean away) {
        Optional<Identity> found = any(census, identity -> identity.part().isPresent());
        return found.flatMap(identity -> {
            Census.Seat seat = census.seat(identity).orElseThrow();
            Optional<Identity> holder = any(
                    census,
                    other -> !other.equals(seat.holder())
                            && other.part().equals(seat.holder().part())
                            && other.entry().isPresent()
                            && other.entry().get().kind()
                                    == identity.entry().orElseThrow().kind()
                            && away != other.entry().equals(identity.entry()));
            return holder.map(other -> {
                Map<Identity, Thing> things = new LinkedHashMap<>(census.things());
                take(things, seat, identity);
                put(things, other, seat.list(), 0, identity);
                return moved(census, things, identity);
            });
        });
    }

    private Edit moved(Census before, Map<Identity, Thing> things, Identity part) {
        Census after = Census.of(things.values());
        return new Edit(
                opening.closed(after),
                Optional.of(Expected.whole(Op.MOVED, spot(after, part))),
                Optional.of(Expected.whole(Op.MOVED, spot(before, part))));
    }

    private static void take(Map<Identity, Thing> things, Census.Seat seat, Identity part) {
        things.computeIfPresent(seat.holder(), (identity, holder) -> {
            List<Identity> parts = new ArrayList<>(holder.parts(seat.list()));
            parts.remove(part);
            return holder.with(seat.list(), parts);
        });
    }

    private static void put(Map<Identity, Thing> things, Identity into, Trait list, int place, Identity part) {
        things.computeIfPresent(into, (identity, holder) -> {
            List<Identity> parts = new ArrayList<>(holder.parts(list));
            parts.add(Math.min(place, parts.size()), part);
            return holder.with(list, parts);
        });
    }

    private static int siblings(Census census, Identity identity) {
        return census.seat(identity)
                .map(seat -> census.find(seat.holder())
                        .orElseThrow()
                        .parts(seat.list())
                        .size())
                .orElse(0);
    }

    private static String spot(Census census, Identity identity) {
        List<Identity> way = census.way(identity);
        StringBuilder spot =
                new StringBuilder(way.get(0).entry().map(Object::toString).orElse(Spot.SITE));
        way.subList(1, way.size()).forEach(part -> spot.append('/').append(part.id()));
        return spot.toString();
    }

    private Optional<Identity> any(Census census, Predicate<Identity> wanted) {
        List<Identity> found = census.things().keySet().stream().filter(wanted).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(pick(found));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
