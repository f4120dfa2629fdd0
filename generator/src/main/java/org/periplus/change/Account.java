package org.periplus.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.periplus.model.Atlas;

/**
 * Tells exact differences as changes. A thing that came or went is one change with all it holds; but what it holds that came from
 * elsewhere, or went elsewhere, has moved. For one thread.
 */
final class Account {

    /** The components of which the first that says something tells in short what a thing is. */
    private static final List<String> GIST = List.of("summary", "tagline", "definition", "statement", "goal", "action");

    private final Census before;
    private final Census after;
    private final Spots spots;
    private final FieldChanges fields;
    private final Senses senses;
    private final Units was;
    private final Units is;
    private final Map<Identity, List<Change>> ofThings = new HashMap<>();
    private final Map<Identity, List<Difference.Valued>> ofFields = new HashMap<>();

    private Account(Differences differences, FieldChanges fields, Atlas was, Atlas is) {
        this.before = differences.before();
        this.after = differences.after();
        this.spots = new Spots(before, after);
        this.fields = fields;
        this.senses = new Senses(is);
        this.was = new Units(was);
        this.is = new Units(is);
    }

    /** Tells what differs between two states. */
    static List<Change> of(Differences differences, Atlas before, Atlas after, Opening opening) {
        FieldChanges fields = new FieldChanges(opening, new Sayings(before, opening), new Sayings(after, opening));
        Account account = new Account(differences, fields, before, after);
        differences.all().forEach(account::take);
        return account.told();
    }

    private void take(Difference difference) {
        if (difference instanceof Difference.Came came) {
            came(came.thing());
        } else if (difference instanceof Difference.Gone gone) {
            gone(gone.thing());
        } else if (difference instanceof Difference.Valued valued) {
            if (valued.trait().holds().isPresent()) {
                reordered(valued);
            } else {
                ofFields.computeIfAbsent(valued.identity(), identity -> new ArrayList<>())
                        .add(valued);
            }
        }
    }

    private void came(Thing thing) {
        Identity identity = thing.identity();
        if (holder(after, identity).filter(holder -> !before.has(holder)).isEmpty()) {
            Sense sense = Senses.came(identity);
            tell(identity, change(Op.ADDED, identity, Said.nothing(), gist(thing), Weights.of(identity), sense));
        }
        movedIn(thing);
    }

    private void gone(Thing thing) {
        Identity identity = thing.identity();
        if (holder(before, identity).filter(holder -> !after.has(holder)).isEmpty()) {
            Sense sense = Senses.gone(identity);
            tell(identity, change(Op.REMOVED, identity, gist(thing), Said.nothing(), Weights.of(identity), sense));
        }
    }

    /** Tells of the parts of a thing that was not there which were held by another. */
    private void movedIn(Thing thing) {
        thing.anatomy().traits().stream()
                .flatMap(trait -> thing.parts(trait).stream())
                .filter(before::has)
                .forEach(this::relocated);
    }

    /** Tells of the parts that a list holds now and did not, and of those that stand in another order. */
    private void reordered(Difference.Valued valued) {
        List<Identity> was = Thing.identities(valued.before());
        List<Identity> is = Thing.identities(valued.after());
        Set<Identity> moved = Moves.between(was, is);
        for (Identity part : is) {
            if (!was.contains(part) && before.has(part)) {
                relocated(part);
            } else if (moved.contains(part)) {
                moved(part, Weights.ofOrder(part.part().orElseThrow()));
            }
        }
    }

    private void relocated(Identity part) {
        moved(part, Weights.of(part));
    }

    private void moved(Identity part, Weight weight) {
        tell(part, change(Op.MOVED, part, spots.was(part), spots.is(part), weight, Sense.NEITHER));
    }

    private static Optional<Identity> holder(Census census, Identity identity) {
        return census.seat(identity).map(Census.Seat::holder);
    }

    private static Said gist(Thing thing) {
        return GIST.stream()
                .flatMap(component -> thing.said(component).stream())
                .filter(String.class::isInstance)
                .findFirst()
                .<Said>map(text -> new Said.Text((String) text))
                .orElse(Said.nothing());
    }

    private Change change(Op op, Identity identity, Said before, Said after, Weight weight, Sense sense) {
        return new Change(op, spots.of(identity), Optional.empty(), Optional.empty(), before, after, weight, sense);
    }

    private void tell(Identity identity, Change change) {
        ofThings.computeIfAbsent(identity, other -> new ArrayList<>()).add(change);
    }

    /** Returns all changes in their order. */
    private List<Change> told() {
        List<Identity> identities = new ArrayList<>(ofThings.keySet());
        ofFields.keySet().stream()
                .filter(identity -> !ofThings.containsKey(identity))
                .forEach(identities::add);
        identities.sort(spots.order());
        List<Change> all = new ArrayList<>();
        for (Identity identity : identities) {
            all.addAll(ofThings.getOrDefault(identity, List.of()));
            ofFields.getOrDefault(identity, List.of()).stream()
                    .sorted(Comparator.comparingInt(valued -> valued.trait().rank()))
                    .forEach(valued -> all.addAll(fields(valued)));
        }
        return List.copyOf(all);
    }

    private List<Change> fields(Difference.Valued valued) {
        Spot spot = spots.of(valued.identity());
        Trait trait = valued.trait();
        return fields.of(spot.entry(), trait, valued.before(), valued.after()).stream()
                .map(change -> new Change(
                        isName(valued) ? Op.RENAMED : Op.EDITED,
                        spot,
                        Optional.of(trait.key()),
                        change.key(),
                        was.of(spot.entry(), trait.key(), change.key(), change.before()),
                        is.of(spot.entry(), trait.key(), change.key(), change.after()),
                        Weights.of(trait),
                        senses.of(valued, change)))
                .toList();
    }

    /** Tells whether a field is what a thing is called; what a pain says is no name. */
    private boolean isName(Difference.Valued valued) {
        return after.find(valued.identity())
                .flatMap(thing -> thing.anatomy().naming())
                .filter(trait -> trait.index() == valued.trait().index())
                .filter(trait -> !trait.is("text"))
                .isPresent();
    }
}
