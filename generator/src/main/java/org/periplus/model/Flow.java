package org.periplus.model;

import java.util.Optional;

/** How many customers enter and complete a stage: counted, or read from a KPI. */
@Shorthand("kpi")
public record Flow(
        @Doc("Customers who enter the stage.") @Range(min = 0, max = 1e15)
        Optional<Long> entered,

        @Doc("Customers who complete it.") @Range(min = 0, max = 1e15)
        Optional<Long> completed,

        @Doc("The KPI that gives the share of those who complete it.") @RefersTo(Kind.KPI)
        Optional<Ref> kpi) {}
