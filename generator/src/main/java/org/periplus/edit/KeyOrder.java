package org.periplus.edit;

import java.util.List;

/** The order in which keys are written. Implementations are immutable. */
@FunctionalInterface
public interface KeyOrder {

    /** Leaves every key where it is. */
    KeyOrder AS_WRITTEN = path -> List.of();

    /**
     * Returns the known keys of a mapping in their order. Keys that are not among them follow in the order written.
     *
     * @param path the keys that lead from the root of the file to the mapping; items of lists add nothing
     */
    List<String> keysAt(List<String> path);
}
