package org.periplus.review;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.periplus.change.Change;
import org.periplus.change.Part;
import org.periplus.change.PartKind;
import org.periplus.change.Said;
import org.periplus.change.Spot;
import org.periplus.model.Atlas;
import org.periplus.model.Journey;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.model.Touchpoint;

/**
 * Leaves out changes that nobody made where they show: those that a variant of a journey takes over from the journey it extends,
 * and a touchpoint from the catalogue. Only what repeats the change at its source, place by place and value by value, is left out.
 */
final class Derived {

    private final Atlas before;
    private final Atlas after;
    private final List<Change> changes;
    private final Set<String> known = new HashSet<>();

    Derived(Atlas before, Atlas after, List<Change> changes) {
        this.before = before;
        this.after = after;
        this.changes = changes;
        changes.forEach(change -> change.spot().entry().ifPresent(entry -> known.add(key(entry, parts(change), change))));
    }

    /** Returns the changes that are left, in their order. */
    List<Change> without() {
        return changes.stream()
                .filter(change -> !isOfVariant(change) && !isOfCatalogue(change))
                .toList();
    }

    private boolean isOfVariant(Change change) {
        if (change.spot().parts().isEmpty() && change.field().isEmpty()) {
            return false;
        }
        Optional<Ref> base = base(before, change.spot());
        return base.isPresent()
                && base.equals(base(after, change.spot()))
                && known.contains(key(base.get(), parts(change), change));
    }

    private static Optional<Ref> base(Atlas atlas, Spot spot) {
        return journey(atlas, spot).flatMap(Journey::base);
    }

    private static Optional<Journey> journey(Atlas atlas, Spot spot) {
        return spot.entry()
                .filter(ref -> ref.kind() == Kind.JOURNEY)
                .flatMap(atlas::find)
                .filter(Journey.class::isInstance)
                .map(Journey.class::cast);
    }

    private boolean isOfCatalogue(Change change) {
        List<Part> parts = change.spot().parts();
        int at = 0;
        while (at < parts.size() && parts.get(at).kind() != PartKind.TOUCHPOINT) {
            at++;
        }
        if (at == parts.size() || at == parts.size() - 1 && change.field().isEmpty()) {
            return false;
        }
        String id = parts.get(at).id();
        Optional<Ref> use = use(before, change.spot(), id);
        return use.isPresent()
                && use.equals(use(after, change.spot(), id))
                && known.contains(key(use.get(), ids(parts.subList(at + 1, parts.size())), change));
    }

    private static Optional<Ref> use(Atlas atlas, Spot spot, String touchpoint) {
        return journey(atlas, spot).stream()
                .flatMap(journey -> journey.touchpoints().stream())
                .filter(one -> one.id().equals(touchpoint))
                .findFirst()
                .flatMap(Touchpoint::use);
    }

    private static String parts(Change change) {
        return ids(change.spot().parts());
    }

    private static String ids(Collection<Part> parts) {
        return parts.stream().map(part -> part.kind().word() + ":" + part.id()).collect(Collectors.joining("/"));
    }

    private static String key(Ref entry, String parts, Change change) {
        return String.join(
                "\u0000",
                entry.toString(),
                parts,
                change.op().word(),
                change.field().orElse(""),
                change.key().map(Derived::said).orElse(""),
                said(change.before()),
                said(change.after()));
    }

    /** Places are told without the entry that holds them, which is another one in a variant. */
    private static String said(Said said) {
        return said instanceof Said.At at ? ids(at.in().parts()) + "#" + at.place() : said.toString();
    }
}
