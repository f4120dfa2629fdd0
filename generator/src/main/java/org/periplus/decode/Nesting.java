package org.periplus.decode;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
            for (int i = 0; i < journey.stages().size(); i++) {
                Stage stage = journey.stages().get(i);
                ElementPath path = path(journey.ref()).child("stages").item(i).child("journey");
                stage.journey().ifPresent(child -> nest(nested, journey, child, path));
            }
        }
        return nested;
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
