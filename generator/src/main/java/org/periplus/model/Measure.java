package org.periplus.model;

import java.time.LocalDate;
import java.util.Optional;

/** A KPI that says whether an objective is reached. */
@Shorthand("kpi")
public record Measure(
        @Required @Doc("The KPI.") @RefersTo(Kind.KPI) Ref kpi,
        @Doc("The value to reach, in the KPI's unit.") Optional<Double> target,
        @Doc("By when.") Optional<LocalDate> by) {}
