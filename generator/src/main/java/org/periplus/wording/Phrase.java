package org.periplus.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phrase, cut at its slots once so that it can be said often.
 *
 * @param texts what stands before, between and behind the slots: one more than there are slots
 * @param places the slots in the order they stand in
 * @param slots the names of the slots
 * @param turned whether it is read from right to left
 */
record Phrase(List<String> texts, List<Place> places, Set<String> slots, boolean turned) {

    private static final Pattern SLOT = Pattern.compile("\\{([a-z][a-z0-9-]*)(:spelled)?}");

    Phrase {
        texts = List.copyOf(texts);
        places = List.copyOf(places);
        slots = Collections.unmodifiableSet(new LinkedHashSet<>(slots));
    }

    /**
     * A slot.
     *
     * @param name its name
     * @param spelled whether a number is written as a word there
     */
    record Place(String name, boolean spelled) {}

    /** Gives the text of a slot. */
    @FunctionalInterface
    interface Filling {
        String text(String name, boolean spelled);
    }

    static Phrase of(String pattern) {
        List<String> texts = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        Set<String> slots = new LinkedHashSet<>();
        Matcher slot = SLOT.matcher(pattern);
        int from = 0;
        while (slot.find()) {
            texts.add(pattern.substring(from, slot.start()));
            places.add(new Place(slot.group(1), slot.group(2) != null));
            slots.add(slot.group(1));
            from = slot.end();
        }
        texts.add(pattern.substring(from));
        return new Phrase(texts, places, slots, RightToLeft.speaks(String.join("", texts)));
    }

    String filled(Filling filling) {
        StringBuilder said = new StringBuilder(texts.get(0));
        for (int at = 0; at < places.size(); at++) {
            Place place = places.get(at);
            said.append(filling.text(place.name(), place.spelled())).append(texts.get(at + 1));
        }
        return said.toString();
    }
}
