package org.periplus.sample.past;

import java.util.List;

/**
 * A step, where it stands among the others, and the state it left.
 *
 * @param step the step
 * @param parents the numbers of the moments it follows
 * @param state the atlas after it
 */
record Moment(Step step, List<Integer> parents, Snapshot state) {

    /** Takes a copy of the list. */
    Moment {
        parents = List.copyOf(parents);
    }
}
