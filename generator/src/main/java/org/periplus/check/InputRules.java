package org.periplus.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.periplus.diagnostic.Severity;
import org.periplus.model.Inputs;
import org.periplus.model.Kpi;
import org.periplus.model.KpiType;
import org.periplus.model.Operand;

/** Rules about the parts that a KPI is computed from. */
final class InputRules {

    private static final String PERCENT = "%";
    private static final Set<KpiType> QUESTIONS = Set.of(KpiType.NPS, KpiType.CSAT, KpiType.CES);
    private static final Set<KpiType> SHARES =
            Set.of(KpiType.CONVERSION, KpiType.RETENTION, KpiType.CHURN, KpiType.DROP_OFF);

    /** A part at a place where both parts have a value. */
    private record Pair(LocalDate day, double of, double from) {}

    static final List<Rule> LIST = List.of(
            new Rule(
                    "inputs-incomplete",
                    Severity.WARNING,
                    "KPI of which a part is missing",
                    "Nothing can be computed of some of the parts. A share needs of and from, the value of a customer order-value, "
                            + "orders-a-year and years; scores are computed from responses.",
                    "add the part that is missing, or take inputs out",
                    """
                    # kpis/booking-conversion.yaml
                    name: Booking conversion
                    type: conversion
                    unit: "%"
                    inputs: {of: bookings, from: searches}""",
                    InputRules::incomplete),
            new Rule(
                    "share-above-whole",
                    Severity.WARNING,
                    "Part that is more than the whole",
                    "More cannot have gone on, stayed or left than there were. The figure of that day is not shown.",
                    "look whether of and from are swapped, or whether one of them counts something else",
                    """
                    # kpis/booking-conversion.yaml
                    name: Booking conversion
                    type: conversion
                    unit: "%"
                    inputs: {of: bookings, from: searches}""",
                    InputRules::aboveWhole),
            new Rule(
                    "share-unit",
                    Severity.WARNING,
                    "Computed share that is not in per cent",
                    "A figure computed of of and from is in per cent, whatever its unit says.",
                    "write unit: \"%\"",
                    """
                    # kpis/booking-conversion.yaml
                    name: Booking conversion
                    type: conversion
                    unit: "%"
                    inputs: {of: bookings, from: searches}""",
                    InputRules::unit));

    private InputRules() {}

    private static Stream<Kpi> computed(Survey survey) {
        return survey.active(survey.atlas().kpis()).filter(kpi -> kpi.inputs().isPresent());
    }

    private static Stream<Breach> incomplete(Survey survey) {
        return computed(survey)
                .flatMap(kpi -> kpi
                        .inputs()
                        .flatMap(inputs -> lack(kpi.type(), inputs))
                        .map(lack -> Breach.at(
                                Survey.path(kpi.ref()).child("inputs"),
                                "KPI \"" + kpi.name() + "\" cannot be computed: " + lack))
                        .stream());
    }

    private static Optional<String> lack(KpiType type, Inputs inputs) {
        if (QUESTIONS.contains(type)) {
            return Optional.of("a score of answers has no inputs");
        }
        List<String> missing = type == KpiType.CLV
                ? Stream.of(
                                absent("order-value", inputs.orderValue()),
                                absent("orders-a-year", inputs.ordersAYear()),
                                absent("years", inputs.years()))
                        .flatMap(Optional::stream)
                        .toList()
                : Stream.of(absent("of", inputs.of()), absent("from", inputs.from()))
                        .flatMap(Optional::stream)
                        .toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of("its inputs lack " + String.join(" and ", missing));
    }

    private static Optional<String> absent(String key, Optional<Operand> operand) {
        return operand.isPresent() ? Optional.empty() : Optional.of(key);
    }

    private static Stream<Breach> unit(Survey survey) {
        return computed(survey)
                .filter(kpi -> kpi.type() != KpiType.CLV && !QUESTIONS.contains(kpi.type()))
                .filter(kpi -> kpi.inputs()
                        .filter(inputs ->
                                inputs.of().isPresent() && inputs.from().isPresent())
                        .isPresent())
                .filter(kpi ->
                        kpi.unit().filter(unit -> !unit.strip().equals(PERCENT)).isPresent())
                .map(kpi -> Breach.at(
                        Survey.path(kpi.ref()).child("unit"),
                        "KPI \"" + kpi.name() + "\" is computed as a share, but its unit is \""
                                + kpi.unit().orElse("") + "\""));
    }

    private static Stream<Breach> aboveWhole(Survey survey) {
        return computed(survey)
                .filter(kpi -> SHARES.contains(kpi.type()))
                .flatMap(kpi -> pairs(survey, kpi).stream()
                        .filter(pair -> pair.from() > 0 && pair.of() > pair.from())
                        .findFirst()
                        .map(pair -> Breach.at(
                                Survey.path(kpi.ref()).child("inputs"),
                                "KPI \"" + kpi.name() + "\" cannot be a share: " + number(pair.of()) + " out of "
                                        + number(pair.from()) + " on " + pair.day()))
                        .stream());
    }

    /** Returns the values of both parts on the same days, for all customers; a number holds on every day. */
    private static List<Pair> pairs(Survey survey, Kpi kpi) {
        Optional<Operand> of = kpi.inputs().flatMap(Inputs::of);
        Optional<Operand> from = kpi.inputs().flatMap(Inputs::from);
        Optional<Double> part = of.flatMap(Operand::number);
        Optional<Double> whole = from.flatMap(Operand::number);
        if (part.isPresent() && whole.isPresent()) {
            return List.of(new Pair(survey.asOf(), part.get(), whole.get()));
        }
        Map<LocalDate, Double> parts = readings(survey, of);
        Map<LocalDate, Double> wholes = readings(survey, from);
        return Stream.concat(parts.keySet().stream(), wholes.keySet().stream())
                .distinct()
                .sorted()
                .flatMap(day -> Optional.ofNullable(parts.get(day)).or(() -> part).stream()
                        .flatMap(value -> Optional.ofNullable(wholes.get(day)).or(() -> whole).stream()
                                .map(all -> new Pair(day, value, all))))
                .toList();
    }

    /** Returns the written readings of a part for all customers, the last of each day; none in per cent. */
    private static Map<LocalDate, Double> readings(Survey survey, Optional<Operand> operand) {
        Map<LocalDate, Double> values = new HashMap<>();
        operand
                .flatMap(Operand::kpi)
                .flatMap(ref -> survey.atlas().find(Kpi.class, ref))
                .filter(part -> part.unit().filter(PERCENT::equals).isEmpty())
                .map(Kpi::readings)
                .orElse(List.of())
                .stream()
                .filter(reading ->
                        reading.segment().isEmpty() && reading.persona().isEmpty())
                .forEach(reading -> values.put(reading.date(), reading.value()));
        return values;
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
