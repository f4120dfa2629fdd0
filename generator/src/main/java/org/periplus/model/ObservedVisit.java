package org.periplus.model;

import java.util.Optional;

/** How many cases came by a step. */
public record ObservedVisit(
        @Required @Doc("A touchpoint of the journey, or an activity of the log that is none.")
        String step,

        @Required @Doc("How many cases came by, each counted once.") @Range(min = 0, max = 1e15)
        Long cases,

        @Doc("How often they came by, repetitions included; as many as the cases if not given.") @Range(min = 0, max = 1e15)
        Optional<Long> times) {

    /** Returns how often cases came by; at least {@link #cases()}. */
    public long visits() {
        return Math.max(cases, times.orElse(cases));
    }
}
