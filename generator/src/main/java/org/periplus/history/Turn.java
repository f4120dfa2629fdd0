package org.periplus.history;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.periplus.change.Change;
import org.periplus.model.Atlas;

/**
 * What a step made of what. Immutable, so that it may be compared by another thread.
 *
 * @param before the entries it may have changed, as they were, with those they name
 * @param after the same as they are then
 * @param unread which of its files could not be read
 * @param files all of its files
 */
record Turn(Atlas before, Atlas after, Set<String> unread, Set<String> files) {

    /** Takes copies of the sets. */
    Turn {
        unread = Set.copyOf(unread);
        files = Set.copyOf(files);
    }

    /**
     * What a step changed.
     *
     * @param changes the changes
     * @param unread which of its files could not be read, sorted
     * @param isTold whether its changes could be told; if not, all of its files count as not read
     */
    record Outcome(List<Change> changes, List<String> unread, boolean isTold) {}

    /** Compares both. A step that cannot be told takes nothing from the others: the site is built all the same. */
    Outcome told(BiFunction<Atlas, Atlas, List<Change>> comparison) {
        try {
            return new Outcome(
                    comparison.apply(before, after), unread.stream().sorted().toList(), true);
        } catch (RuntimeException untold) {
            return new Outcome(List.of(), files.stream().sorted().toList(), false);
        }
    }
}
