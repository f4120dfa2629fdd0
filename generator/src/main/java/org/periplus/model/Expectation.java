package org.periplus.model;

import java.time.LocalDate;
import java.util.Optional;

/** What an initiative is expected to do to a KPI. */
public record Expectation(
        @Required @Doc("The KPI.") @RefersTo(Kind.KPI) Ref kpi,
        @Doc("By when.") Optional<LocalDate> by,

        @Doc("The change, a signed number in the KPI's unit.")
        Optional<Double> change) {}
