package org.periplus.page;

import java.util.Optional;
import org.periplus.history.Revision;
import org.periplus.model.Atlas;
import org.periplus.model.Journey;

/**
 * A step in the past of a journey with both its states.
 *
 * @param revision the step
 * @param before the journey before it; empty if it was not there yet
 * @param after the journey after it; empty if it was gone then
 * @param atlasBefore the content before it
 * @param atlasAfter the content after it
 */
public record PastJourney(
        Revision revision, Optional<Journey> before, Optional<Journey> after, Atlas atlasBefore, Atlas atlasAfter) {}
