package org.periplus.analysis;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.periplus.model.Inputs;
import org.periplus.model.Kpi;
import org.periplus.model.KpiType;
import org.periplus.model.Operand;
import org.periplus.model.PeriodUnit;
import org.periplus.model.Reading;

/**
 * Computes figures of a KPI from its parts.
 *
 * <p>A share is 100 · of / from: conversion of those who went on, retention of those who stayed, churn of those who were lost. Both must
 * be of the same period (of the same day where the KPI has no period), since the buyers of May are no share of the visitors of April;
 * what is less than nothing or more than the whole is no figure, except where the type allows it. The value of a customer is order-value ·
 * orders-a-year · years · margin, without the last where that is not given (R. Blattberg, J. Deighton, "Manage marketing by the customer
 * equity test", Harvard Business Review 74, 1996, without discount); there each part counts as last measured up to that period.
 *
 * <p>Parts that are KPIs are taken for the same audience: all customers, a segment, a persona. A part that is a number holds for every
 * audience of a value, but of a share only for all customers. A part in per cent counts as a share of 1. Of numbers alone there is one
 * figure, of the day of the analysis.
 */
final class PartsMaths {

    private static final double PERCENT = 100;

    /** Types whose share lies between nothing and the whole. */
    private static final Set<KpiType> SHARES =
            Set.of(KpiType.CONVERSION, KpiType.RETENTION, KpiType.CHURN, KpiType.DROP_OFF);

    private static final Set<KpiType> QUESTIONS = Set.of(KpiType.NPS, KpiType.CSAT, KpiType.CES);

    private final Kpi kpi;
    private final LocalDate asOf;
    private final List<Part> parts;

    private PartsMaths(Kpi kpi, LocalDate asOf, List<Part> parts) {
        this.kpi = kpi;
        this.asOf = asOf;
        this.parts = parts;
    }

    /**
     * A part.
     *
     * @param number the number, where it is one
     * @param series what was measured, by audience and first day of the period, where it is a KPI
     */
    private record Part(Optional<Amount> number, Map<Audience, NavigableMap<LocalDate, Amount>> series) {

        NavigableMap<LocalDate, Amount> of(Audience audience) {
            return series.getOrDefault(audience, Collections.emptyNavigableMap());
        }
    }

    /**
     * How much of a part there is.
     *
     * @param value the value, of what is in per cent as a share of 1
     * @param isCount whether it may count something: it is whole, and not negative nor in per cent
     */
    private record Amount(double value, boolean isCount) {

        static Amount of(double value, boolean percent) {
            boolean whole = value == Math.rint(value) && value >= 0 && value <= 1e15;
            return new Amount(percent ? value / PERCENT : value, whole && !percent);
        }
    }

    /**
     * Returns the figures, by date; none where a part is missing or unknown.
     *
     * @param known finds the figures of another KPI by its id
     */
    static List<Measured> of(Kpi kpi, LocalDate asOf, Function<String, Optional<KpiAnalysis>> known) {
        List<Operand> needed =
                kpi.inputs().map(inputs -> needed(kpi.type(), inputs)).orElse(List.of());
        List<Part> parts = needed.stream()
                .flatMap(operand -> part(kpi, operand, known).stream())
                .toList();
        return parts.isEmpty() || parts.size() < needed.size() ? List.of() : new PartsMaths(kpi, asOf, parts).figures();
    }

    /** Returns the parts that the type is computed from; none where one is not given. */
    private static List<Operand> needed(KpiType type, Inputs inputs) {
        if (QUESTIONS.contains(type)) {
            return List.of();
        }
        List<Optional<Operand>> needed = type == KpiType.CLV
                ? List.of(inputs.orderValue(), inputs.ordersAYear(), inputs.years())
                : List.of(inputs.of(), inputs.from());
        boolean complete = needed.stream().allMatch(Optional::isPresent);
        Stream<Operand> margin = type == KpiType.CLV ? inputs.margin().stream() : Stream.empty();
        return complete
                ? Stream.concat(needed.stream().flatMap(Optional::stream), margin)
                        .toList()
                : List.of();
    }

    private static Optional<Part> part(Kpi kpi, Operand operand, Function<String, Optional<KpiAnalysis>> known) {
        return operand.number()
                .map(number -> new Part(Optional.of(Amount.of(number, false)), Map.of()))
                .or(() -> operand.kpi()
                        .flatMap(ref -> known.apply(ref.id()))
                        .map(figures -> new Part(Optional.empty(), series(kpi.period(), figures))));
    }

    private static Map<Audience, NavigableMap<LocalDate, Amount>> series(
            Optional<PeriodUnit> period, KpiAnalysis figures) {
        boolean percent =
                figures.kpi().unit().filter(unit -> unit.strip().equals("%")).isPresent();
        Map<Audience, NavigableMap<LocalDate, Amount>> series = new TreeMap<>(Audience.ORDER);
        for (Reading reading : figures.readings()) {
            LocalDate first =
                    period.map(unit -> Periods.first(reading.date(), unit)).orElse(reading.date());
            series.computeIfAbsent(Audience.of(reading), audience -> new TreeMap<>())
                    .put(first, Amount.of(reading.value(), percent));
        }
        return series;
    }

    private List<Measured> figures() {
        if (parts.stream().allMatch(part -> part.number().isPresent())) {
            return figure(asOf, Audience.ALL).stream().toList();
        }
        return parts.stream()
                .flatMap(part -> part.series().keySet().stream())
                .distinct()
                .sorted(Audience.ORDER)
                .flatMap(audience -> days(audience).flatMap(day -> figure(day, audience).stream()))
                .sorted(Comparator.comparing(figure -> figure.reading().date()))
                .toList();
    }

    /** Returns the days on which anything was measured of an audience. */
    private Stream<LocalDate> days(Audience audience) {
        return parts.stream()
                .flatMap(part -> part.of(audience).keySet().stream())
                .distinct();
    }

    private Optional<Measured> figure(LocalDate day, Audience audience) {
        List<Amount> amounts = parts.stream()
                .flatMap(part -> amount(part, day, audience).stream())
                .toList();
        if (amounts.size() < parts.size()) {
            return Optional.empty();
        }
        return kpi.type() == KpiType.CLV
                ? product(amounts).map(value -> measured(day, audience, value, Optional.empty()))
                : share(day, audience, amounts.get(0), amounts.get(1));
    }

    private Optional<Amount> amount(Part part, LocalDate day, Audience audience) {
        boolean isValue = kpi.type() == KpiType.CLV;
        if (part.number().isPresent()) {
            return part.number().filter(number -> isValue || audience.equals(Audience.ALL));
        }
        NavigableMap<LocalDate, Amount> series = part.of(audience);
        return isValue
                ? Optional.ofNullable(series.floorEntry(day)).map(Map.Entry::getValue)
                : Optional.ofNullable(series.get(day));
    }

    private static Optional<Double> product(List<Amount> amounts) {
        double product = amounts.stream().mapToDouble(Amount::value).reduce(1, (a, b) -> a * b);
        return Optional.of(product).filter(Double::isFinite);
    }

    private Optional<Measured> share(LocalDate day, Audience audience, Amount of, Amount from) {
        double share = PERCENT * of.value() / from.value();
        boolean possible = !SHARES.contains(kpi.type()) || share >= 0 && share <= PERCENT;
        if (from.value() <= 0 || !Double.isFinite(share) || !possible) {
            return Optional.empty();
        }
        boolean counted = of.isCount() && from.isCount();
        Optional<Long> n = counted ? Optional.of((long) from.value()) : Optional.empty();
        return Optional.of(measured(day, audience, share, n));
    }

    private static Measured measured(LocalDate day, Audience audience, double value, Optional<Long> n) {
        Reading reading = new Reading(day, value, n, audience.segment(), audience.persona(), Optional.empty());
        return new Measured(reading, n.flatMap(count -> Interval.wilson(value, count)), Measured.Ground.PARTS);
    }
}
