package org.periplus.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.periplus.model.Kind;
import org.periplus.model.Ref;

/** Where things stand, in the words of readers: names are those of the later state where a thing is in both. Immutable. */
final class Spots {

    private final Census before;
    private final Census after;

    /** Takes both states. */
    Spots(Census before, Census after) {
        this.before = before;
        this.after = after;
    }

    /** Returns the spot of a thing, as it stands in the later state if it is there. */
    Spot of(Identity identity) {
        return in(after.has(identity) ? after : before, identity);
    }

    /** Returns the place of a part in the earlier state; nothing for what is no part. */
    Said was(Identity identity) {
        return at(before, identity);
    }

    /** Returns the place of a part in the later state; nothing for what is no part. */
    Said is(Identity identity) {
        return at(after, identity);
    }

    private Said at(Census census, Identity identity) {
        return census.seat(identity)
                .<Said>map(seat -> new Said.At(in(census, seat.holder()), seat.place() + 1))
                .orElse(Said.nothing());
    }

    private Spot in(Census census, Identity identity) {
        List<Identity> way = census.way(identity);
        Identity root = way.get(0);
        Spot spot = new Spot(root.entry(), name(root), List.of());
        for (Identity part : way.subList(1, way.size())) {
            spot = spot.within(new Part(part.part().orElseThrow(), part.id(), name(part)));
        }
        return spot;
    }

    private String name(Identity identity) {
        return after.find(identity)
                .or(() -> before.find(identity))
                .orElseThrow()
                .name();
    }

    /** Returns the order of kind, id and place in the entry; what is gone stands at its old place, behind what is there now. */
    Comparator<Identity> order() {
        return Comparator.comparing(this::rank);
    }

    private Rank rank(Identity identity) {
        Census census = after.has(identity) ? after : before;
        List<Integer> places = new ArrayList<>();
        List<Identity> way = census.way(identity);
        for (Identity part : way.subList(1, way.size())) {
            Census.Seat seat = census.seat(part).orElseThrow();
            places.add(seat.list().rank());
            places.add(seat.place());
        }
        return new Rank(way.get(0).entry(), places, after.has(identity), identity);
    }

    /** Where a thing stands among all. */
    private record Rank(Optional<Ref> entry, List<Integer> places, boolean present, Identity identity)
            implements Comparable<Rank> {

        private static final List<Kind> KINDS = List.of(Kind.values());

        private static final Comparator<Rank> ORDER = Comparator.comparing(Rank::kind)
                .thenComparing(rank -> rank.entry().map(Ref::id).orElse(""))
                .thenComparing(Rank::places, Rank::compare)
                .thenComparing(rank -> !rank.present())
                .thenComparing(rank -> rank.identity().id())
                .thenComparing(rank -> rank.identity().nth());

        private int kind() {
            return entry.map(ref -> KINDS.indexOf(ref.kind())).orElse(-1);
        }

        private static int compare(List<Integer> one, List<Integer> other) {
            for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
                if (!one.get(i).equals(other.get(i))) {
                    return one.get(i).compareTo(other.get(i));
                }
            }
            return Integer.compare(one.size(), other.size());
        }

        @Override
        public int compareTo(Rank other) {
            return ORDER.compare(this, other);
        }
    }
}
