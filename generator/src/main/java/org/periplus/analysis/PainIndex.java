package org.periplus.analysis;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.periplus.model.Atlas;
import org.periplus.model.Journey;
import org.periplus.model.Pain;
import org.periplus.model.PainRef;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;

/** Where each pain of an atlas hurts. Immutable. */
final class PainIndex {

    private final Map<PainRef, Spot> spots = new LinkedHashMap<>();

    /** A pain with the places it hurts at. */
    record Spot(PainRef ref, Journey journey, Stage stage, Touchpoint touchpoint, Pain pain) {}

    PainIndex(Atlas atlas) {
        for (Journey journey : atlas.journeys()) {
            for (Stage stage : journey.stages()) {
                for (Touchpoint touchpoint : stage.touchpoints()) {
                    for (Pain pain : touchpoint.pains()) {
                        PainRef ref = new PainRef(journey.id(), pain.id());
                        spots.putIfAbsent(ref, new Spot(ref, journey, stage, touchpoint, pain));
                    }
                }
            }
        }
    }

    Optional<Spot> find(PainRef ref) {
        return Optional.ofNullable(spots.get(ref));
    }

    /** Returns all pains, by journey and order. */
    Collection<Spot> all() {
        return spots.values();
    }

    /** Returns the weight of the pains that exist among these, each counted once. */
    double weight(Collection<PainRef> refs) {
        return refs.stream()
                .distinct()
                .flatMap(ref -> find(ref).stream())
                .mapToDouble(spot -> PainWeight.felt(spot.pain()))
                .sum();
    }
}
