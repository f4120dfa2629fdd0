package org.periplus.model;

import java.time.LocalDate;
import java.util.Optional;

/** A value others reach. */
@Shorthand("value")
public record Benchmark(
        @Required @Doc("The value, in the KPI's unit.") Double value,
        @Doc("Who reaches it.") Optional<String> who,
        @Doc("When that was so.") Optional<LocalDate> asOf) {}
