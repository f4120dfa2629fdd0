package org.periplus.compose.kit;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.periplus.model.Ref;
import org.periplus.page.PastJourney;

/**
 * What pages tell of earlier states of the content.
 *
 * @param journeys the steps that changed each journey, the newest first; those left out whose states cannot be read
 * @param findings how many breaches of rules were open, the earliest day first
 */
public record KnownPast(Map<Ref, List<PastJourney>> journeys, List<FindingsThen> findings) {

    /** Nothing is known. */
    public static final KnownPast NONE = new KnownPast(Map.of(), List.of());

    /** Takes copies of the collections. */
    public KnownPast {
        Map<Ref, List<PastJourney>> copy = new LinkedHashMap<>();
        journeys.forEach((ref, steps) -> copy.put(ref, List.copyOf(steps)));
        journeys = Collections.unmodifiableMap(copy);
        findings = List.copyOf(findings);
    }

    /**
     * How many breaches of rules were open on a day.
     *
     * @param label the release or the change that stood at its end
     */
    public record FindingsThen(LocalDate day, int open, String label) {}

    /** Returns the steps of a journey, the newest first. */
    public List<PastJourney> of(Ref journey) {
        return journeys.getOrDefault(journey, List.of());
    }
}
