package org.periplus.analysis;

import java.util.List;
import java.util.Optional;
import org.periplus.model.Ref;
import org.periplus.model.Touchpoint;

/**
 * A way on from a touchpoint on which another team takes over, the channel changes, or something is lost.
 *
 * @param from the touchpoint before
 * @param to the touchpoint after
 * @param teams the team that answers for the first (its owner, else that of its stage) and that of the second; none if they are the same or one
 *     is not known
 * @param channels the channels likewise
 * @param lost what the hand-over drops, as written
 */
public record HandOver(Touchpoint from, Touchpoint to, List<Ref> teams, List<Ref> channels, Optional<String> lost) {

    /** Takes copies of the lists. */
    public HandOver {
        teams = List.copyOf(teams);
        channels = List.copyOf(channels);
    }
}
