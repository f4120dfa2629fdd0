package org.periplus.model;

import java.time.LocalDate;
import java.util.Optional;

/** When, how and by whom a persona was checked against real people. */
public record Validation(
        @Doc("The day.") Optional<LocalDate> on,
        @Doc("The method, in a few words.") Optional<String> how,
        @Doc("The team.") @RefersTo(Kind.TEAM) Optional<Ref> by) {}
