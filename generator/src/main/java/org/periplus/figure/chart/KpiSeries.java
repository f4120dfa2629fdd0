package org.periplus.figure.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.periplus.analysis.KpiAnalysis;
import org.periplus.analysis.KpiRhythm;
import org.periplus.analysis.KpiSample;
import org.periplus.analysis.Periods;
import org.periplus.figure.engine.FigureContext;
import org.periplus.model.PeriodUnit;
import org.periplus.model.Reading;
import org.periplus.model.Ref;
import org.periplus.wording.Wording;

/**
 * Readings that make one line of a chart.
 *
 * @param name for whom they are; empty for all customers
 * @param hue class of the line's hue; empty for the main line, which is ink
 * @param period what a reading stands for, written or inferred
 * @param readings by date, at least one, finite
 */
record KpiSeries(String name, String hue, PeriodUnit period, List<Reading> readings) {

    private static final double LARGEST = 1e15;

    /** Takes a copy of the readings. */
    KpiSeries {
        readings = List.copyOf(readings);
    }

    /**
     * Returns the lines of a KPI: first that for all customers if there is one, then those for segments and personas in order of first
     * reading. Readings later than the latest that counts are left out, and numbers beyond 10^15.
     */
    static List<KpiSeries> of(KpiAnalysis analysis, FigureContext context) {
        PeriodUnit period = KpiRhythm.of(analysis);
        Map<List<Ref>, List<Reading>> groups = new LinkedHashMap<>();
        groups.put(List.of(), new ArrayList<>());
        readings(analysis)
                .forEach(reading -> groups.computeIfAbsent(group(reading), key -> new ArrayList<>())
                        .add(reading));
        List<KpiSeries> series = new ArrayList<>();
        groups.forEach((refs, readings) -> {
            if (!readings.isEmpty()) {
                List<String> names = refs.stream().map(context.atlas()::nameOf).toList();
                String hue = refs.isEmpty() ? "" : "h" + (1 + series.size() % 6);
                series.add(new KpiSeries(context.words().commas(names), hue, period, readings));
            }
        });
        return series;
    }

    /** Tells whether this is the line for all customers. */
    boolean isMain() {
        return hue.isEmpty();
    }

    /** Returns the line for all customers, if it has readings. */
    static Optional<KpiSeries> main(KpiAnalysis analysis) {
        List<Reading> readings =
                readings(analysis).filter(r -> group(r).isEmpty()).toList();
        return readings.isEmpty()
                ? Optional.empty()
                : Optional.of(new KpiSeries("", "", KpiRhythm.of(analysis), readings));
    }

    private static Stream<Reading> readings(KpiAnalysis analysis) {
        LocalDate last = analysis.latest().map(Reading::date).orElse(LocalDate.MAX);
        return analysis.readings().stream()
                .filter(reading -> !reading.date().isAfter(last))
                .filter(reading -> drawable(reading.value()))
                .sorted(Comparator.comparing(Reading::date));
    }

    /** Tells whether a number is finite and small enough to be drawn. */
    static boolean drawable(double value) {
        return Math.abs(value) <= LARGEST;
    }

    private static List<Ref> group(Reading reading) {
        return Stream.concat(reading.segment().stream(), reading.persona().stream())
                .toList();
    }

    /** Returns the readings cut where a period or more is missing, and on both sides of one that rests on too few observations. */
    List<List<Reading>> runs() {
        List<List<Reading>> runs = new ArrayList<>();
        List<Reading> run = new ArrayList<>();
        for (Reading reading : readings) {
            if (!run.isEmpty() && apart(run.get(run.size() - 1), reading)) {
                runs.add(List.copyOf(run));
                run.clear();
            }
            run.add(reading);
        }
        runs.add(List.copyOf(run));
        return runs;
    }

    private boolean apart(Reading before, Reading after) {
        return gap(before.date(), after.date()) || KpiSample.isTooSmall(before) || KpiSample.isTooSmall(after);
    }

    /** Returns the readings behind which a period or more is missing, each with the next one. */
    List<List<Reading>> gaps() {
        return IntStream.range(1, readings.size())
                .mapToObj(i -> readings.subList(i - 1, i + 1))
                .filter(pair -> gap(pair.get(0).date(), pair.get(1).date()))
                .toList();
    }

    /** Returns how many readings rest on too few observations. */
    long few() {
        return readings.stream().filter(KpiSample::isTooSmall).count();
    }

    private boolean gap(LocalDate before, LocalDate after) {
        return Periods.between(before, after, period) > 1;
    }

    /** Returns how many periods between the first and the last reading have none. */
    long missing() {
        long missing = 0;
        for (int i = 1; i < readings.size(); i++) {
            long step =
                    Periods.between(readings.get(i - 1).date(), readings.get(i).date(), period);
            missing += Math.max(0, step - 1);
        }
        return missing;
    }

    /** Returns how many decimals the readings are written with. */
    int decimals(Wording words) {
        return KpiPrecision.of(words, readings);
    }

    /** Returns the first reading. */
    Reading first() {
        return readings.get(0);
    }

    /** Returns the last reading. */
    Reading last() {
        return readings.get(readings.size() - 1);
    }
}
