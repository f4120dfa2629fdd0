package org.periplus.address;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.periplus.model.Atlas;
import org.periplus.model.Details;
import org.periplus.model.Entity;
import org.periplus.model.Gain;
import org.periplus.model.Journey;
import org.periplus.model.Pain;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;

/** What carries which tag, in the order of the atlas. Immutable. */
public final class Tags {

    private final Map<String, List<Carrier>> carriers = new TreeMap<>();
    private final Map<String, String> slugs;

    /** Collects the tags of all entries. */
    public Tags(Atlas atlas) {
        for (Entity entry : atlas.entries()) {
            add(entry.common().details(), new Carrier(entry, Part.WHOLE, entry.name(), Optional.empty()));
            if (entry instanceof Journey journey) {
                journey.stages().forEach(stage -> stage(journey, stage));
            }
        }
        slugs = Slugs.of(carriers.keySet());
    }

    private void stage(Journey journey, Stage stage) {
        add(stage.details(), new Carrier(journey, Part.STAGE, stage.name(), Optional.of(Anchors.stage(stage.id()))));
        for (Touchpoint touchpoint : stage.touchpoints()) {
            Optional<String> anchor = Optional.of(Anchors.touchpoint(touchpoint.id()));
            add(touchpoint.details(), new Carrier(journey, Part.TOUCHPOINT, touchpoint.name(), anchor));
            for (Pain pain : touchpoint.pains()) {
                Optional<String> at = Optional.of(Anchors.pain(pain.id()));
                add(pain.details(), new Carrier(journey, Part.PAIN, pain.text(), at));
            }
            for (Gain gain : touchpoint.gains()) {
                add(gain.details(), new Carrier(journey, Part.GAIN, gain.text(), Optional.of(Anchors.gain(gain.id()))));
            }
        }
    }

    private void add(Details details, Carrier carrier) {
        details.tags().stream()
                .distinct()
                .forEach(tag ->
                        carriers.computeIfAbsent(tag, key -> new ArrayList<>()).add(carrier));
    }

    /** Returns all tags, as readers look for them. */
    public List<String> all() {
        return carriers.keySet().stream()
                .sorted(Comparator.comparing(Slugs::plain).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Returns the name of a tag in addresses. */
    public String slug(String tag) {
        return slugs.getOrDefault(tag, Slugs.plain(tag));
    }

    /** Returns what carries a tag. */
    public List<Carrier> carriers(String tag) {
        return List.copyOf(carriers.getOrDefault(tag, List.of()));
    }

    /** What carries a tag: an entry, or a part of a journey. */
    public enum Part {
        /** The entry as a whole. */
        WHOLE,
        /** A stage. */
        STAGE,
        /** A touchpoint. */
        TOUCHPOINT,
        /** A pain point. */
        PAIN,
        /** A gain. */
        GAIN
    }

    /**
     * One place that carries a tag.
     *
     * @param entry the entry, or the journey the part is of
     * @param part which part
     * @param name its words
     * @param anchor where it stands on the page of the entry; nothing for the entry itself
     */
    public record Carrier(Entity entry, Part part, String name, Optional<String> anchor) {}
}
