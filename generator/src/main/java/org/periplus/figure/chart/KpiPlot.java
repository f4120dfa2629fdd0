package org.periplus.figure.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.periplus.analysis.ForecastValue;
import org.periplus.analysis.KpiForecast;
import org.periplus.figure.engine.TextMeasure;
import org.periplus.model.Kpi;
import org.periplus.model.PeriodUnit;
import org.periplus.wording.Wording;

/**
 * The field on which a KPI is drawn: its two axes and its edges in pixels.
 *
 * @param top upper edge; values reach it
 * @param bottom lower edge, where the neatline begins
 */
record KpiPlot(Wording words, Kpi kpi, TimeAxis time, NiceScale scale, double top, double bottom) {

    private static final double LEAST_LEFT = 44;
    private static final double LABEL_GAP = 16;
    private static final double AIR = 0.04;

    /** Returns the field that holds all that is drawn of the facts. */
    static KpiPlot of(KpiFacts facts, ChartSize size, TextMeasure measure) {
        NiceScale scale = scale(facts);
        double widest = scale.levels().stream()
                .mapToDouble(level -> measure.width(label(facts.words(), facts.kpi(), scale, level), ChartType.TEXT))
                .max()
                .orElse(0);
        double left = Math.max(LEAST_LEFT, Math.ceil(widest) + LABEL_GAP);
        TimeAxis time = time(facts, left, size.right());
        double top = MarkRows.of(facts, time, size, measure).foot();
        return new KpiPlot(facts.words(), facts.kpi(), time, scale, top, top + size.field());
    }

    /** Forecasts widen the scale by at most what readings and levels take on either side: beyond that the table has them. */
    private static NiceScale scale(KpiFacts facts) {
        DoubleSummaryStatistics known = DoubleStream.concat(
                        facts.levels().mapToDouble(Double::doubleValue), readings(facts))
                .summaryStatistics();
        double span = known.getMax() - known.getMin();
        double reach = span > 0 ? span : Math.max(1, Math.abs(known.getMax()));
        List<ForecastValue> ahead = facts.forecast().map(KpiForecast::values).orElse(List.of());
        double low = ahead.stream().mapToDouble(ForecastValue::low80).min().orElse(known.getMin());
        double high = ahead.stream().mapToDouble(ForecastValue::high80).max().orElse(known.getMax());
        low = Math.max(Math.min(low, known.getMin()), known.getMin() - reach);
        high = Math.min(Math.max(high, known.getMax()), known.getMax() + reach);
        double room = (high - low) * AIR;
        return NiceScale.of(low < 0 ? low - room : Math.max(0, low - room), high + room);
    }

    private static DoubleStream readings(KpiFacts facts) {
        return facts.drawn().stream()
                .flatMap(line -> line.readings().stream())
                .flatMapToDouble(reading -> DoubleStream.concat(
                        DoubleStream.of(reading.value()),
                        facts.interval(reading).stream().flatMapToDouble(i -> DoubleStream.of(i.low(), i.high()))));
    }

    /**
     * Lets the axis end with the forecast, and with the last target and the last initiative unless they are more than half as far again
     * as the readings reach.
     */
    private static TimeAxis time(KpiFacts facts, double left, double right) {
        Comparator<LocalDate> order = Comparator.naturalOrder();
        LocalDate from = facts.drawn().stream()
                .map(line -> line.first().date())
                .min(order)
                .orElseThrow();
        LocalDate last = facts.drawn().stream()
                .map(line -> line.last().date())
                .max(order)
                .orElseThrow();
        PeriodUnit period = facts.main().period();
        if (from.equals(last)) {
            ChronoUnit unit = around(period);
            return new TimeAxis(from.minus(3, unit), last.plus(3, unit), period, left, right);
        }
        LocalDate limit = last.plusDays((last.toEpochDay() - from.toEpochDay()) / 2);
        Stream<LocalDate> wished = Stream.concat(
                        TargetSteps.latest(facts.targets()).stream(),
                        facts.marks().stream().map(InitiativeMark::day))
                .filter(day -> !day.isAfter(limit));
        Optional<LocalDate> ahead = facts.forecast()
                .map(KpiForecast::values)
                .map(values -> values.get(values.size() - 1).date());
        LocalDate to = Stream.concat(wished, ahead.stream())
                .filter(day -> day.isAfter(last))
                .max(order)
                .orElse(last);
        return new TimeAxis(from, to, period, left, right);
    }

    private static ChronoUnit around(PeriodUnit period) {
        return switch (period) {
            case DAY -> ChronoUnit.DAYS;
            case WEEK, MONTH, QUARTER -> ChronoUnit.MONTHS;
            case YEAR -> ChronoUnit.YEARS;
        };
    }

    private static String label(Wording words, Kpi kpi, NiceScale scale, double level) {
        Optional<String> unit = kpi.unit().filter(sign -> Units.isSign(kpi.unit()));
        return words.numerals().withUnit(level, scale.decimals(), unit);
    }

    /** Returns how a level of the axis is written. */
    String label(double level) {
        return label(words, kpi, scale, level);
    }

    /** Returns the y of a value in pixels; what is beyond the axis stands at its end. */
    double y(double value) {
        double share = (value - scale.lowest()) / (scale.highest() - scale.lowest());
        return bottom - (bottom - top) * Math.max(0, Math.min(1, share));
    }

    /** Returns the x of a day in pixels. */
    double x(LocalDate day) {
        return time.x(day);
    }

    /** Returns the left edge in pixels. */
    double left() {
        return time.left();
    }

    /** Returns the right edge in pixels. */
    double right() {
        return time.right();
    }

    /** Tells whether the axis holds that value. */
    boolean holds(double value) {
        return value >= scale.lowest() && value <= scale.highest();
    }
}
