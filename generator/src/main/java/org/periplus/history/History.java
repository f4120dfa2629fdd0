package org.periplus.history;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of the content's past.
 *
 * @param byFile the last change of each file (path from the content root), as far as the repository knows it
 * @param notes what is missing and why, in sentences for readers; empty if all is known
 * @param head the commit the content was read at, if there is one
 */
public record History(Map<String, LastChange> byFile, List<String> notes, Optional<String> head) {

    /** Takes copies of the collections. */
    public History {
        byFile = Collections.unmodifiableMap(new LinkedHashMap<>(byFile));
        notes = List.copyOf(notes);
    }

    /** Returns a history that knows nothing, for the reason given. */
    public static History unknown(String reason) {
        return new History(Map.of(), List.of(reason), Optional.empty());
    }

    /** Returns the last change of {@code file}, if known. */
    public Optional<LastChange> of(String file) {
        return Optional.ofNullable(byFile.get(file));
    }
}
