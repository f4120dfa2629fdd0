package org.periplus.model;

import java.util.Optional;

/** What the organisation does behind a touchpoint. */
public record BackstageAct(
        @Doc("The team that acts.") @RefersTo(Kind.TEAM) Optional<Ref> team,
        @Doc("What it does.") Optional<String> does,
        @Doc("The system it uses.") Optional<String> system) {}
