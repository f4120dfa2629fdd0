package org.periplus.telling;

import java.util.List;
import org.periplus.change.Change;

/**
 * Changes that are told together because the same is said of all of them. Immutable.
 *
 * @param sentence what is said of them
 * @param changes at least one; of several the first is named in the sentence
 */
public record Passage(Sentence sentence, List<Change> changes) {

    /** Takes a copy of the list. */
    public Passage {
        changes = List.copyOf(changes);
    }

    /** Returns the first change: what it did, its weight and its sense are those of all. */
    public Change first() {
        return changes.get(0);
    }
}
