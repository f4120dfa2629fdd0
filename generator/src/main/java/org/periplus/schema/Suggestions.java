package org.periplus.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.periplus.model.EmotionScale;
import org.periplus.model.Kind;

/**
 * What is known of a site beyond the content model, so that an editor can offer it. Immutable.
 *
 * @param ids names by id of the entries that there are, in order, by kind; none where ids are not offered
 * @param emotions the scale on which emotions are written
 * @param rules the rules that there are by id, in order; where none is known, any id passes
 */
public record Suggestions(Map<Kind, Map<String, String>> ids, EmotionScale emotions, Map<String, KnownRule> rules) {

    /**
     * A rule.
     *
     * @param title what is wrong, in a few words
     * @param settable whether a site may set its severity
     * @param acceptable whether an entry may accept a breach
     */
    public record KnownRule(String title, boolean settable, boolean acceptable) {}

    private static final EmotionScale USUAL = new EmotionScale(List.of(-2.0, 2.0));

    /** Takes copies of the maps and keeps their order. */
    public Suggestions {
        Map<Kind, Map<String, String>> copy = new LinkedHashMap<>();
        ids.forEach((kind, names) -> copy.put(kind, Collections.unmodifiableMap(new LinkedHashMap<>(names))));
        ids = Collections.unmodifiableMap(copy);
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
    }

    /** Returns what holds for every site: no ids, emotions from -2 to 2, no rules. */
    public static Suggestions none() {
        return new Suggestions(Map.of(), USUAL, Map.of());
    }

    /** Returns the lowest number of the scale of emotions; -2 where it is no scale. */
    double lowest() {
        return isScale() ? emotions.scale().get(0) : USUAL.scale().get(0);
    }

    /** Returns the highest number of the scale of emotions; 2 where it is no scale. */
    double highest() {
        return isScale() ? emotions.scale().get(1) : USUAL.scale().get(1);
    }

    private boolean isScale() {
        return emotions.scale().size() == 2
                && emotions.scale().get(0) < emotions.scale().get(1);
    }
}
