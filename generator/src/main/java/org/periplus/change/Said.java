package org.periplus.change;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.model.Ref;

/** What a field says, ready to be told: names are those of the state it is taken from. Immutable. */
public sealed interface Said {

    /** Nothing is said. */
    record Nothing() implements Said {}

    /** A line of text. */
    record Text(String text) implements Said {}

    /** Markdown: of a body that changed, the paragraphs that differ, parted by empty lines. */
    record Prose(String text) implements Said {}

    /**
     * A number; a whole one has no fraction.
     *
     * @param unit what it is counted in, where the content says so: that of a KPI
     */
    record Amount(double value, Optional<String> unit) implements Said {

        /** Takes a number without a unit. */
        public Amount(double value) {
            this(value, Optional.empty());
        }
    }

    /** A day. */
    record Day(LocalDate day) implements Said {}

    /** Yes or no. */
    record Flag(boolean yes) implements Said {}

    /** One of the words that a field allows, as written in files: {@code often}. */
    record Word(String word) implements Said {}

    /** Another entry. */
    record Entry(Ref ref, String name) implements Said {}

    /** Several things in order. */
    record Many(List<Said> items) implements Said {
        /** Takes a copy. */
        public Many {
            items = List.copyOf(items);
        }
    }

    /** Fields of a thing without identity, by the keys of files, in their order. */
    record Fields(Map<String, Said> fields) implements Said {
        /** Takes a copy and keeps its order. */
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    /**
     * A place in a list.
     *
     * @param in the thing that holds the list
     * @param place from 1
     */
    record At(Spot in, int place) implements Said {}

    /** Returns that nothing is said. */
    static Said nothing() {
        return new Nothing();
    }

    /** Tells whether nothing is said. */
    default boolean isNothing() {
        return this instanceof Nothing;
    }
}
