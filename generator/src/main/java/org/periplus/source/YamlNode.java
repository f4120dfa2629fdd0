package org.periplus.source;

import java.util.List;
import java.util.Optional;
import org.periplus.diagnostic.SourceSpan;

/** A piece of YAML with its place. No types are guessed: a scalar is the text the author wrote. Immutable. */
public sealed interface YamlNode {

    /** Returns where it begins. */
    SourceSpan span();

    /**
     * Text.
     *
     * @param text as written, without quotes
     * @param quoted whether it stood in quotes or in a block ({@code |} or {@code >})
     * @param block whether it stood in a block, so that its first line is the one after the span's
     * @param span where it stands
     */
    record Scalar(String text, boolean quoted, boolean block, SourceSpan span) implements YamlNode {
        /** Tells whether nothing was written ({@code key:} alone, or {@code ~}). */
        public boolean isAbsent() {
            return !quoted && (text.isEmpty() || text.equals("~"));
        }
    }

    /** A list. */
    record Sequence(List<YamlNode> items, SourceSpan span) implements YamlNode {
        /** Takes a copy of the list. */
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Keys and values, in the order written, each key once. */
    record Mapping(List<Entry> entries, SourceSpan span) implements YamlNode {
        /** Takes a copy of the list. */
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** Returns the entry of that key, if there is one. */
        public Optional<Entry> find(String key) {
            for (Entry entry : entries) {
                if (entry.key().text().equals(key)) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        }
    }

    /** Something that may not be written in content; the problem has been reported. */
    record Unreadable(SourceSpan span) implements YamlNode {}

    /** A key and its value. */
    record Entry(Scalar key, YamlNode value) {}
}
