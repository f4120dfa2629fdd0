package org.periplus.model;

import java.util.Optional;

/** The parts a KPI is computed from. Conversion, retention and churn have {@code of} and {@code from}, CLV the others. */
public record Inputs(
        @Doc("Those counted: a KPI or a number.") Optional<Operand> of,
        @Doc("Out of how many: a KPI or a number.") Optional<Operand> from,
        @Doc("What an order brings: a KPI or a number.") Optional<Operand> orderValue,

        @Doc("How many orders a customer makes in a year: a KPI or a number.")
        Optional<Operand> ordersAYear,

        @Doc("How many years a customer stays: a KPI or a number.")
        Optional<Operand> years,

        @Doc("The share that is left as margin: a KPI, a number such as 0.3, or a share such as 30%.")
        Optional<Operand> margin) {}
