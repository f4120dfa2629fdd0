package org.periplus.check;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.periplus.check.Survey.PainAt;
import org.periplus.check.Survey.StageAt;
import org.periplus.check.Survey.TouchpointAt;
import org.periplus.model.Journey;

/**
 * The parts of journeys with their ways from the root: found once for all rules, and once for a journey that is the same object in the
 * next atlas. Safe for use by several threads.
 */
public final class KnownParts {

    private Map<Journey, Parts> parts = new IdentityHashMap<>();

    /**
     * The parts of a journey, in order.
     *
     * @param stages its stages
     * @param touchpoints the touchpoints of these
     * @param pains the pains of those
     */
    record Parts(List<StageAt> stages, List<TouchpointAt> touchpoints, List<PainAt> pains) {

        private static Parts of(Journey journey) {
            List<TouchpointAt> touchpoints = Survey.touchpoints(journey).toList();
            return new Parts(
                    Survey.stages(journey).toList(),
                    touchpoints,
                    touchpoints.stream().flatMap(Survey::pains).toList());
        }
    }

    /** Forgets the journeys that are not among those. */
    synchronized void keep(List<Journey> journeys) {
        Map<Journey, Parts> kept = new IdentityHashMap<>();
        for (Journey journey : journeys) {
            Parts known = parts.get(journey);
            if (known != null) {
                kept.put(journey, known);
            }
        }
        parts = kept;
    }

    synchronized Parts of(Journey journey) {
        return parts.computeIfAbsent(journey, Parts::of);
    }
}
