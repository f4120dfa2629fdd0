package org.periplus.figure.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.analysis.Interval;
import org.periplus.analysis.KpiAnalysis;
import org.periplus.analysis.KpiForecast;
import org.periplus.figure.engine.FigureContext;
import org.periplus.model.Benchmark;
import org.periplus.model.Forecast;
import org.periplus.model.ForecastMethod;
import org.periplus.model.Kpi;
import org.periplus.model.KpiType;
import org.periplus.model.Reading;
import org.periplus.model.Target;
import org.periplus.wording.Wording;

/**
 * What of a KPI can be drawn over time.
 *
 * @param analysis the KPI and where it stands
 * @param series all lines; the first is the main one; not empty
 * @param intervals in which the true value lies, of the readings of which that can be told
 * @param targets those whose number can be drawn, as written
 * @param benchmarks likewise
 * @param forecast the main line carried forward, where that is asked for and there are readings enough
 * @param marks initiatives that are expected to change the KPI, by day
 */
record KpiFacts(
        Wording words,
        KpiAnalysis analysis,
        List<KpiSeries> series,
        Map<Reading, Interval> intervals,
        List<Target> targets,
        List<Benchmark> benchmarks,
        Optional<KpiForecast> forecast,
        List<InitiativeMark> marks) {

    private static final int MOST_LINES = 4;
    private static final int MOST_BENCHMARKS = 3;
    private static final double WHOLE = 100;

    /** Takes copies of the lists and the map. */
    KpiFacts {
        series = List.copyOf(series);
        intervals = Map.copyOf(intervals);
        targets = List.copyOf(targets);
        benchmarks = List.copyOf(benchmarks);
        marks = List.copyOf(marks);
    }

    /** Returns the facts of a KPI of the context's atlas; empty when it has no reading. */
    static Optional<KpiFacts> of(FigureContext context, Kpi kpi) {
        KpiAnalysis analysis = context.analysis().kpi(kpi.id());
        List<KpiSeries> series = KpiSeries.of(analysis, context);
        if (series.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new KpiFacts(
                context.words(),
                analysis,
                series,
                intervals(analysis),
                kpi.target().stream().filter(t -> KpiSeries.drawable(t.value())).toList(),
                kpi.benchmark().stream()
                        .filter(b -> KpiSeries.drawable(b.value()))
                        .toList(),
                forecast(kpi, series.get(0)),
                InitiativeMark.of(kpi, context)));
    }

    private static Map<Reading, Interval> intervals(KpiAnalysis analysis) {
        Map<Reading, Interval> intervals = new HashMap<>();
        analysis.measured()
                .forEach(figure -> figure.interval().ifPresent(ends -> intervals.put(figure.reading(), ends)));
        return intervals;
    }

    private static Optional<KpiForecast> forecast(Kpi kpi, KpiSeries main) {
        if (!main.isMain()) {
            return Optional.empty();
        }
        boolean bounded = isShare(kpi) && main.readings().stream().allMatch(r -> r.value() >= 0 && r.value() <= WHOLE);
        return kpi.forecast()
                .flatMap(wanted -> KpiForecast.of(wanted, main.readings(), main.period()))
                .map(ahead -> bounded ? ahead.within(0, WHOLE) : ahead);
    }

    /** Tells whether readings are shares of a whole. */
    private static boolean isShare(Kpi kpi) {
        return kpi.type() != KpiType.NPS
                && kpi.unit().filter(unit -> unit.strip().equals("%")).isPresent();
    }

    /** Returns the 95 per cent interval of a reading, where it can be told. */
    Optional<Interval> interval(Reading reading) {
        return Optional.ofNullable(intervals.get(reading));
    }

    /** Returns the KPI. */
    Kpi kpi() {
        return analysis.kpi();
    }

    /** Returns the main line. */
    KpiSeries main() {
        return series.get(0);
    }

    /** Returns the lines that are drawn: the main one and the first of the others. */
    List<KpiSeries> drawn() {
        return series.subList(0, Math.min(series.size(), MOST_LINES));
    }

    /** Returns the benchmarks that are drawn. */
    List<Benchmark> drawnBenchmarks() {
        return benchmarks.subList(0, Math.min(benchmarks.size(), MOST_BENCHMARKS));
    }

    /** Tells whether a forecast is asked for. */
    boolean asksForForecast() {
        return kpi().forecast()
                .map(Forecast::method)
                .filter(m -> m != ForecastMethod.OFF)
                .isPresent();
    }

    /** Returns how many readings stand at the end of the main line without a gap. */
    int even() {
        return KpiForecast.even(main().readings(), main().period()).size();
    }

    /** Returns the values of targets and drawn benchmarks. */
    Stream<Double> levels() {
        return Stream.concat(
                targets.stream().map(Target::value), drawnBenchmarks().stream().map(Benchmark::value));
    }
}
