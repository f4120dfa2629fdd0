package org.periplus.model;

import java.util.Optional;

/** How many cases went from one step to the next, and how long that took. */
public record ObservedMove(
        @Required @Doc("The step they came from; (start) where a case begins.")
        String from,

        @Required @Doc("The step they went to; (end) where a case ends.")
        String to,

        @Required @Doc("How many cases went so, each counted once.") @Range(min = 0, max = 1e15)
        Long cases,

        @Doc("How often they went so; as many as the cases if not given.") @Range(min = 0, max = 1e15)
        Optional<Long> times,

        @Doc("The time that half of them did not exceed, such as 4 minutes.")
        Optional<Timespan> median,

        @Doc("The time that nine of ten did not exceed, such as 2 hours.")
        Optional<Timespan> p90) {

    /** Returns how often the move was made; at least {@link #cases()}. */
    public long moves() {
        return Math.max(cases, times.orElse(cases));
    }

    /** Tells whether the move holds those that were too rare to be told apart. */
    public boolean isOther() {
        return from.equals(Observed.OTHER) || to.equals(Observed.OTHER);
    }
}
