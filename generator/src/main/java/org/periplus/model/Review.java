package org.periplus.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When something is looked at again.
 *
 * @param every the rhythm
 * @param last when it was last done
 * @param by the team that does it
 */
public record Review(
        @Doc("The rhythm: 3 months, 2 weeks, or ISO 8601.") Optional<Rhythm> every,
        @Doc("When it was last done.") Optional<LocalDate> last,
        @Doc("The team that does it.") @RefersTo(Kind.TEAM) Optional<Ref> by) {}
