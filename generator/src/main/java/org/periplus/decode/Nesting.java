package org.periplus.decode;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.periplus.diagnostic.ElementPath;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.model.Journey;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.model.Stage;

/** Makes the two sides of nesting one: {@code journey:} on a stage, and {@code parent:} on the journey it opens into. */
final class Nesting {

    private final Context context;
    private final Copies copies;

    Nesting(Context context) {
        this.context = context;
        this.copies = new Copies(context);
    }

    /** Returns the journeys, each with the parent that a stage implies. */
    Map<Ref, Journey> applied(Map<Ref, Journey> journeys) {
        Map<Ref, Journey> nested = new LinkedHashMap<>(journeys);
        for (Journey journey : journeys.values()) {
            Set<Ref> inherited = inherited(journeys, journey);
            for (int i = 0; i < journey.stages().size(); i++) {
                Stage stage = journey.stages().get(i);
                ElementPath path = path(journey.ref()).child("stages").item(i).child("journey");
                stage.journey()
                        .filter(child -> !inherited.contains(child))
                        .ifPresent(child -> nest(nested, journey, child, path));
            }
        }
        for (Journey journey : journeys.values()) {
            impliedParent(journeys, nested, journey).ifPresent(parent -> {
                Journey variant = nested.getOrDefault(journey.ref(), journey);
                nested.put(journey.ref(), copies.with(variant, Map.of("parent", Optional.of(parent))));
            });
        }
        return nested;
    }

    /** Returns the journeys into which stages of those below a variant open already: they are parts of those. */
    private static Set<Ref> inherited(Map<Ref, Journey> journeys, Journey variant) {
        Set<Ref> children = new HashSet<>();
        for (Journey at = below(journeys, variant); at != null; at = below(journeys, at)) {
            at.stages().forEach(stage -> stage.journey().ifPresent(children::add));
        }
        return children;
    }

    private static @Nullable Journey below(Map<Ref, Journey> journeys, Journey variant) {
        return variant.base().map(journeys::get).orElse(null);
    }

    /** Returns the parent that a stage implies for the journey a variant extends; one that is written is inherited anyway. */
    private static Optional<Ref> impliedParent(Map<Ref, Journey> written, Map<Ref, Journey> nested, Journey variant) {
        Optional<Ref> parent = nested.getOrDefault(variant.ref(), variant).parent();
        for (Journey at = below(written, variant); at != null && parent.isEmpty(); at = below(written, at)) {
            if (at.parent().isPresent()) {
                return Optional.empty();
            }
            parent = nested.getOrDefault(at.ref(), at).parent().filter(ref -> !ref.equals(variant.ref()));
        }
        return parent;
    }

    private void nest(Map<Ref, Journey> journeys, Journey parent, Ref childRef, ElementPath path) {
        Journey child = journeys.get(childRef);
        if (child == null) {
            return;
        }
        Optional<Ref> other = child.parent().filter(ref -> !ref.equals(parent.ref()));
        if (other.isPresent()) {
            Optional<SourceSpan> written =
                    context.findings().placed(path(childRef).child("parent"));
            String where = written.map(span -> " (" + span.display() + ")").orElse(" by a stage of it");
            context.findings()
                    .error(
                            "nesting-disagrees",
                            context.findings().spanOf(path),
                            "this stage opens into \"" + childRef.id() + "\", whose parent is \""
                                    + other.get().id() + "\"" + where,
                            "name the same journey on both sides, or write one side only");
        } else if (child.parent().isEmpty()) {
            journeys.put(childRef, copies.with(child, Map.of("parent", Optional.of(parent.ref()))));
            context.findings()
                    .place(path(childRef).child("parent"), context.findings().spanOf(path));
        }
    }

    private static ElementPath path(Ref journey) {
        return ElementPath.entry(Kind.JOURNEY.word(), journey.id());
    }
}
