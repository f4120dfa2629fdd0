package org.periplus.analysis;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.periplus.analysis.InitiativeEffect.Side;
import org.periplus.model.PeriodUnit;
import org.periplus.model.Reading;

/**
 * The figures of a KPI for all customers around a day, one a day, by date; see {@link InitiativeEffect} for which side they are on.
 *
 * @param day the day
 * @param period what a figure stands for, where that is known
 * @param before the figures before
 * @param since the figures since
 * @param few how many figures of that time were left out, since they rest on too few; see {@link KpiSample}
 */
record EffectWindow(LocalDate day, Optional<PeriodUnit> period, List<Measured> before, List<Measured> since, int few) {

    static EffectWindow of(KpiAnalysis figures, LocalDate day) {
        Optional<PeriodUnit> period = figures.period();
        Period length = period.map(PeriodUnit::length).orElse(Period.ZERO);
        LocalDate first = day.minusMonths(InitiativeEffect.MONTHS).minus(length);
        LocalDate last = day.plusMonths(InitiativeEffect.MONTHS);
        Map<LocalDate, Measured> byDay = new TreeMap<>();
        figures.measured().stream()
                .filter(each -> isForAll(each.reading()))
                .filter(each -> !each.reading().date().isBefore(first))
                .filter(each -> each.reading().date().isBefore(last))
                .forEach(each -> byDay.put(each.reading().date(), each));
        List<Measured> before = byDay.values().stream()
                .filter(each -> each.reading().date().isBefore(day))
                .filter(each -> !each.reading().date().plus(length).isAfter(day))
                .toList();
        List<Measured> since = byDay.values().stream()
                .filter(each -> !each.reading().date().isBefore(day))
                .toList();
        List<Measured> then = enough(before);
        List<Measured> now = enough(since);
        return new EffectWindow(day, period, then, now, before.size() - then.size() + since.size() - now.size());
    }

    private static List<Measured> enough(List<Measured> figures) {
        return figures.stream()
                .filter(each -> !KpiSample.isTooSmall(each.reading()))
                .toList();
    }

    private static boolean isForAll(Reading reading) {
        return reading.segment().isEmpty() && reading.persona().isEmpty();
    }

    boolean isEmpty() {
        return before.isEmpty() && since.isEmpty();
    }

    Optional<Double> last(List<Measured> figures) {
        return figures.isEmpty()
                ? Optional.empty()
                : Optional.of(figures.get(figures.size() - 1).reading().value());
    }

    Side side(List<Measured> figures) {
        OptionalDouble mean =
                figures.stream().mapToDouble(each -> each.reading().value()).average();
        return new Side(
                figures.size(),
                figures.stream()
                        .mapToLong(each -> each.reading().n().orElse(0L))
                        .sum(),
                mean.isPresent() ? Optional.of(mean.getAsDouble()) : Optional.empty(),
                figures.stream().findFirst().map(each -> each.reading().date()),
                figures.stream()
                        .reduce((one, next) -> next)
                        .map(each -> each.reading().date()));
    }

    /** Returns when figures are, in periods from the day; in days where the period is not known. */
    double[] when(List<Measured> figures) {
        double step = period.map(EffectWindow::days).orElse(1.0);
        return figures.stream()
                .mapToDouble(each -> (each.reading().date().toEpochDay() - day.toEpochDay()) / step)
                .toArray();
    }

    private static double days(PeriodUnit period) {
        return switch (period) {
            case DAY -> 1;
            case WEEK -> 7;
            case MONTH -> 365.25 / 12;
            case QUARTER -> 365.25 / 4;
            case YEAR -> 365.25;
        };
    }

    /** Tells whether there is a year before, so that each season is in it; a yearly figure has none. */
    boolean coversSeasons() {
        return period.equals(Optional.of(PeriodUnit.YEAR))
                || before.stream()
                        .findFirst()
                        .filter(first -> !first.reading().date().isAfter(day.minusMonths(InitiativeEffect.MONTHS)))
                        .isPresent();
    }
}
