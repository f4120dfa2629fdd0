package org.periplus.figure.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.periplus.figure.engine.Numbers;
import org.periplus.model.Benchmark;
import org.periplus.model.Kpi;
import org.periplus.model.PeriodUnit;
import org.periplus.model.Reading;
import org.periplus.model.Target;

/**
 * The field on which a KPI is drawn: its two axes, and what of the KPI can be drawn at all.
 *
 * @param targets those whose number can be drawn, as written
 * @param benchmarks likewise, the first three
 */
record KpiPlot(Kpi kpi, TimeAxis time, NiceScale scale, List<Target> targets, List<Benchmark> benchmarks) {

    /** The right edge in pixels; labels stand beyond it. */
    static final double RIGHT = 1230;

    /** The lower edge in pixels, where the neatline begins. */
    static final double BOTTOM = 346;

    private static final double TOP = 40;
    private static final double LEFT = 52;
    private static final int LETTERS_AT_LEFT = 5;
    private static final double LETTER = 7;
    private static final double AIR = 0.04;
    private static final int MOST_BENCHMARKS = 3;

    /** Takes copies of the lists. */
    KpiPlot {
        targets = List.copyOf(targets);
        benchmarks = List.copyOf(benchmarks);
    }

    /** Returns the field that holds all lines, targets and benchmarks; {@code series} is not empty. */
    static KpiPlot of(Kpi kpi, List<KpiSeries> series) {
        List<Target> targets =
                kpi.target().stream().filter(t -> KpiSeries.drawable(t.value())).toList();
        List<Benchmark> benchmarks = kpi.benchmark().stream()
                .filter(b -> KpiSeries.drawable(b.value()))
                .limit(MOST_BENCHMARKS)
                .toList();
        NiceScale scale = scale(series, levels(targets, benchmarks));
        int longest = scale.levels().stream()
                .mapToInt(level -> label(kpi, scale, level).length())
                .max()
                .orElse(0);
        double left = LEFT + Math.max(0, longest - LETTERS_AT_LEFT) * LETTER;
        return new KpiPlot(kpi, time(series, TargetSteps.latest(targets), left), scale, targets, benchmarks);
    }

    private static DoubleStream levels(List<Target> targets, List<Benchmark> benchmarks) {
        return Stream.concat(
                        targets.stream().map(Target::value), benchmarks.stream().map(Benchmark::value))
                .mapToDouble(Double::doubleValue);
    }

    private static NiceScale scale(List<KpiSeries> series, DoubleStream levels) {
        DoubleStream readings =
                series.stream().flatMap(line -> line.readings().stream()).mapToDouble(Reading::value);
        var extent = DoubleStream.concat(readings, levels).summaryStatistics();
        double room = (extent.getMax() - extent.getMin()) * AIR;
        double lowest = extent.getMin() - room;
        return NiceScale.of(extent.getMin() < 0 ? lowest : Math.max(0, lowest), extent.getMax() + room);
    }

    /** Lets the axis end at the last target's date, unless that is more than half as far again as the readings reach. */
    private static TimeAxis time(List<KpiSeries> series, Optional<LocalDate> target, double left) {
        Comparator<LocalDate> order = Comparator.naturalOrder();
        LocalDate from =
                series.stream().map(line -> line.first().date()).min(order).orElseThrow();
        LocalDate last =
                series.stream().map(line -> line.last().date()).max(order).orElseThrow();
        PeriodUnit period = series.get(0).period();
        if (from.equals(last)) {
            ChronoUnit unit = around(period);
            return new TimeAxis(from.minus(3, unit), last.plus(3, unit), period, left, RIGHT);
        }
        long half = (last.toEpochDay() - from.toEpochDay()) / 2;
        LocalDate to = target.filter(by -> by.isAfter(last) && by.toEpochDay() - last.toEpochDay() <= half)
                .orElse(last);
        return new TimeAxis(from, to, period, left, RIGHT);
    }

    private static ChronoUnit around(PeriodUnit period) {
        return switch (period) {
            case DAY -> ChronoUnit.DAYS;
            case WEEK, MONTH, QUARTER -> ChronoUnit.MONTHS;
            case YEAR -> ChronoUnit.YEARS;
        };
    }

    private static String label(Kpi kpi, NiceScale scale, double level) {
        return Numbers.withUnit(level, scale.decimals(), Numbers.isSign(kpi.unit()) ? kpi.unit() : Optional.empty());
    }

    /** Returns how a level of the axis is written. */
    String label(double level) {
        return label(kpi, scale, level);
    }

    /** Returns the y of a value in pixels. */
    double y(double value) {
        return BOTTOM - (BOTTOM - TOP) * (value - scale.lowest()) / (scale.highest() - scale.lowest());
    }

    /** Returns the ys of targets and benchmarks. */
    DoubleStream lines() {
        return levels(targets, benchmarks).map(this::y);
    }
}
