package org.periplus.figure.past;

import java.util.List;
import java.util.Optional;
import org.periplus.change.Change;
import org.periplus.model.Atlas;
import org.periplus.model.Journey;

/**
 * Two states of one journey, to be drawn over one another.
 *
 * @param before the journey as it was; empty if it was not there yet
 * @param after the journey as it is then; empty if it is gone
 * @param atlasBefore the content it was part of
 * @param atlasAfter the content it is part of then
 * @param changes what a comparison of the two says of this journey; of others it may hold some, which do not count
 * @param labels how readers call the two states
 */
public record JourneyPast(
        Optional<Journey> before,
        Optional<Journey> after,
        Atlas atlasBefore,
        Atlas atlasAfter,
        List<Change> changes,
        Labels labels) {

    /** Takes a copy of the changes. */
    public JourneyPast {
        changes = List.copyOf(changes);
    }

    /**
     * How readers call two states.
     *
     * @param before such as {@code 5 May 2026}; may be empty
     * @param after such as {@code 14 November 2026, a41b7d0}; may be empty
     */
    public record Labels(String before, String after) {}
}
