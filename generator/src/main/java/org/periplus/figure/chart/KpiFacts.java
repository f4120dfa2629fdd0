package org.periplus.figure.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.analysis.Interval;
import org.periplus.analysis.KpiAnalysis;
import org.periplus.analysis.KpiForecast;
import org.periplus.analysis.KpiInsight;
import org.periplus.figure.engine.FigureContext;
import org.periplus.model.Benchmark;
import org.periplus.model.Kpi;
import org.periplus.model.Reading;
import org.periplus.model.Target;
import org.periplus.wording.Wording;

/**
 * What of a KPI can be drawn over time.
 *
 * @param analysis the KPI and where it stands
 * @param insight what its figures bear
 * @param series all lines; the first is the main one; not empty
 * @param intervals in which the true value lies, of the readings of which that can be told
 * @param targets those whose number can be drawn, as written
 * @param benchmarks likewise
 * @param marks initiatives that are expected to change the KPI, by day
 */
record KpiFacts(
        Wording words,
        KpiAnalysis analysis,
        KpiInsight insight,
        List<KpiSeries> series,
        Map<Reading, Interval> intervals,
        List<Target> targets,
        List<Benchmark> benchmarks,
        List<InitiativeMark> marks) {

    private static final int MOST_LINES = 4;
    private static final int MOST_BENCHMARKS = 3;

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
                context.analysis().insight(kpi),
                series,
                intervals(analysis),
                kpi.target().stream().filter(t -> KpiSeries.drawable(t.value())).toList(),
                kpi.benchmark().stream()
                        .filter(b -> KpiSeries.drawable(b.value()))
                        .toList(),
                InitiativeMark.of(kpi, context)));
    }

    private static Map<Reading, Interval> intervals(KpiAnalysis analysis) {
        Map<Reading, Interval> intervals = new HashMap<>();
        analysis.measured()
                .forEach(figure -> figure.interval().ifPresent(ends -> intervals.put(figure.reading(), ends)));
        return intervals;
    }

    /** Returns the 95 per cent interval of a reading, where it can be told. */
    Optional<Interval> interval(Reading reading) {
        return Optional.ofNullable(intervals.get(reading));
    }

    /** Returns the KPI. */
    Kpi kpi() {
        return analysis.kpi();
    }

    /** Returns the main line carried forward, where that is asked for and better than to say that all stays as it was. */
    Optional<KpiForecast> forecast() {
        return insight.outlook().drawn();
    }

    /** Returns what the figures bear in words. */
    KpiSayings sayings() {
        return new KpiSayings(words, analysis, insight);
    }

    /** Returns the name of the line a reading is of; empty for all customers. */
    String who(Reading reading) {
        return series.stream()
                .filter(line -> line.readings().contains(reading))
                .findFirst()
                .map(KpiSeries::name)
                .orElse("");
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
