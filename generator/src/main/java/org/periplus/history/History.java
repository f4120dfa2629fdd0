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
 * @param gaps what is missing and why; empty if all is known
 * @param head the commit the content was read at, if there is one
 */
public record History(Map<String, LastChange> byFile, List<Gap> gaps, Optional<String> head) {

    /** Takes copies of the collections. */
    public History {
        byFile = Collections.unmodifiableMap(new LinkedHashMap<>(byFile));
        gaps = List.copyOf(gaps);
    }

    /** Returns a history that knows nothing, for the reason given. */
    public static History unknown(Gap reason) {
        return new History(Map.of(), List.of(reason), Optional.empty());
    }

    /** Returns the gaps in sentences for whoever builds the site, without full stops. */
    public List<String> notes() {
        return gaps.stream().map(Gap::sentence).toList();
    }

    /** Returns the last change of {@code file}, if known. */
    public Optional<LastChange> of(String file) {
        return Optional.ofNullable(byFile.get(file));
    }
}
