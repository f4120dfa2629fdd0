package org.periplus.model;

import java.time.LocalDate;
import java.util.Optional;

/** A value to reach. */
@Shorthand("value")
public record Target(
        @Required @Doc("The value, in the KPI's unit.") Double value,
        @Doc("By when.") Optional<LocalDate> by) {}
