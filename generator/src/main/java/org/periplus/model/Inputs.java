package org.periplus.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        Optional<Operand> margin) {

    /** Returns the parts that are given, in the order of the fields. */
    public List<Operand> operands() {
        return Stream.of(of, from, orderValue, ordersAYear, years, margin)
                .flatMap(Optional::stream)
                .toList();
    }
}
