package org.periplus.usage;

import java.util.List;

/**
 * What may stand behind an option, or as an argument. Immutable.
 *
 * @param label what the help calls it, such as {@code DIR}
 * @param kind what completes it
 * @param words the words to choose from; empty unless the kind is {@link Kind#WORD}
 */
public record ValueUse(String label, Kind kind, List<String> words) {

    /** What a shell can offer for a value. */
    public enum Kind {
        /** One of a few words. */
        WORD,
        /** A file. */
        FILE,
        /** A folder. */
        FOLDER,
        /** Nothing that a shell knows. */
        ANYTHING
    }

    /** Takes a copy of the words. */
    public ValueUse {
        words = List.copyOf(words);
    }

    /** Returns the label without the marks by which some labels tell a form, for shells that show it: {@code NAME=PREFIX}. */
    String plainLabel() {
        return label.replaceAll("[\\[\\]:<>]", "");
    }
}
