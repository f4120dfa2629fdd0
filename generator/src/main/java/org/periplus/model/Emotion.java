package org.periplus.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a touchpoint feels: one number for everybody, or one a persona; on the scale -2 (very low) to +2 (delighted).
 *
 * @param everybody the number for all personas of the journey, if one was written for all
 * @param byPersona numbers by persona id, in written order
 */
public record Emotion(Optional<Double> everybody, Map<String, Double> byPersona) {

    /** Takes a copy of the map. */
    public Emotion {
        byPersona = Collections.unmodifiableMap(new LinkedHashMap<>(byPersona));
    }

    /** Returns the emotion of that persona, if known. */
    public Optional<Double> of(String persona) {
        Double own = byPersona.get(persona);
        return own != null ? Optional.of(own) : everybody;
    }
}
