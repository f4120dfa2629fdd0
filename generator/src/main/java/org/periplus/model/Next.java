package org.periplus.model;

import java.util.Optional;

/** A way on from a touchpoint. */
@Shorthand("to")
public record Next(
        @Required @Doc("The touchpoint of the same journey it leads to.")
        String to,

        @Doc("When customers go this way.") Optional<String> when,
        @Doc("How many go this way.") Optional<Share> share,
        @Doc("What the hand-over drops.") Optional<String> lost) {}
