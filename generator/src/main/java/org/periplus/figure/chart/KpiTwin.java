package org.periplus.figure.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.periplus.analysis.ForecastValue;
import org.periplus.analysis.Interval;
import org.periplus.analysis.KpiAnomaly;
import org.periplus.analysis.KpiSample;
import org.periplus.analysis.KpiTrend;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.TextTwin;
import org.periplus.figure.engine.TextTwin.Cell;
import org.periplus.model.Expectation;
import org.periplus.model.PeriodUnit;
import org.periplus.model.Reading;
import org.periplus.model.Target;
import org.periplus.wording.Wording;

/** The facts of a KPI's chart as a table; columns in which nothing stands are left out. For one table; not safe for use by several threads. */
final class KpiTwin {

    private static final int ALWAYS = 2;

    private final KpiFacts facts;
    private final Wording words;
    private final List<String> columns;
    private final PeriodUnit period;
    private final Set<Reading> unusual;
    private final List<List<Cell>> rows = new ArrayList<>();

    private KpiTwin(KpiFacts facts) {
        this.facts = facts;
        this.words = facts.words();
        this.columns = List.of(
                words.say("kpi-chart.twin.what"),
                words.say("kpi-chart.twin.value"),
                words.say("kpi-chart.twin.count"),
                words.say("kpi-chart.twin.range"),
                words.say("kpi-chart.twin.for"),
                words.say("kpi-chart.twin.remark"));
        this.period = facts.main().period();
        this.unusual =
                facts.insight().unusual().stream().map(KpiAnomaly::reading).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the table: readings line by line by date, then trend, forecast, targets, benchmarks, initiatives. */
    static TextTwin of(KpiFacts facts, FigureContext context) {
        KpiTwin twin = new KpiTwin(facts);
        for (KpiSeries line : facts.series()) {
            int decimals = line.decimals(facts.words());
            line.readings().forEach(reading -> twin.reading(line, reading, decimals));
        }
        facts.insight().trend().ifPresent(twin::trend);
        facts.forecast().ifPresent(forecast -> forecast.values().forEach(twin::forecast));
        twin.levels();
        facts.marks().forEach(mark -> twin.initiative(mark, context));
        return twin.table();
    }

    private void reading(KpiSeries line, Reading reading, int decimals) {
        String range = facts.interval(reading)
                .map(interval -> said(interval, decimals + 1))
                .orElse("");
        String n = reading.n()
                .map(count -> words.numerals().plain(count.doubleValue(), 0))
                .orElse("");
        row(
                PeriodDates.of(words, reading.date(), line.period()),
                said(reading.value(), decimals),
                n,
                range,
                line.name(),
                remark(reading));
    }

    /** Returns the note, behind what is to be known of the reading itself. */
    private String remark(Reading reading) {
        List<String> said = new ArrayList<>();
        if (KpiSample.isTooSmall(reading)) {
            said.add(words.say("kpi-says.few"));
        }
        if (unusual.contains(reading)) {
            said.add(words.say("kpi-says.unusual.word"));
        }
        reading.note().filter(note -> !note.isBlank()).ifPresent(said::add);
        return words.commas(said);
    }

    private void trend(KpiTrend trend) {
        row(
                words.say(
                        "kpi-says.trend.row",
                        "from",
                        PeriodDates.of(words, trend.from(), period),
                        "to",
                        PeriodDates.of(words, trend.to(), period)),
                facts.sayings().briefly(trend),
                words.numerals().count(trend.n()),
                trend.isCertain() ? facts.sayings().range(trend) : "",
                "",
                "");
    }

    private String said(Interval interval, int decimals) {
        int kept = Math.min(2, decimals);
        return words.say(
                "kpi-chart.twin.interval",
                "low",
                words.numerals().plain(interval.low(), kept),
                "high",
                said(interval.high(), kept));
    }

    private String said(double value, int decimals) {
        return words.numerals().withUnit(value, decimals, facts.kpi().unit());
    }

    private void forecast(ForecastValue value) {
        int decimals = facts.main().decimals(words);
        String range = words.say(
                "kpi-chart.twin.ranges",
                "low50",
                words.numerals().plain(value.low50(), decimals),
                "high50",
                said(value.high50(), decimals),
                "low80",
                words.numerals().plain(value.low80(), decimals),
                "high80",
                said(value.high80(), decimals));
        String date = PeriodDates.of(words, value.date(), period);
        row(words.say("kpi-chart.twin.forecast", "date", date), said(value.point(), decimals), "", range, "", "");
    }

    private void levels() {
        facts.targets()
                .forEach(target -> row(
                        target(words, target),
                        words.numerals().withUnit(target.value(), facts.kpi().unit()),
                        "",
                        "",
                        "",
                        ""));
        facts.benchmarks()
                .forEach(benchmark -> row(
                        benchmark
                                .asOf()
                                .map(day -> words.dates().together().day(day))
                                .map(day -> words.say("kpi-chart.twin.benchmark-of", "date", day))
                                .orElseGet(() -> words.say("kpi-chart.twin.benchmark")),
                        words.numerals().withUnit(benchmark.value(), facts.kpi().unit()),
                        "",
                        "",
                        benchmark.who().orElse(""),
                        ""));
    }

    /** Returns what a target is called in a table, with the day it is due. */
    static String target(Wording words, Target target) {
        return target.by()
                .map(day -> words.dates().together().day(day))
                .map(day -> words.say("kpi-chart.twin.target-by", "date", day))
                .orElseGet(() -> words.say("kpi-chart.twin.target"));
    }

    private void initiative(InitiativeMark mark, FigureContext context) {
        Cell name = new Cell(mark.name(), MarkLayer.href(context, mark).orElse(""));
        String change = mark.initiative().expects().stream()
                .filter(expected -> expected.kpi().id().equals(facts.kpi().id()))
                .findFirst()
                .flatMap(Expectation::change)
                .map(by -> words.say(
                        "kpi-chart.twin.expected", "change", words.numerals().signed(by)))
                .orElse("");
        rows.add(List.of(name, Cell.of(change), Cell.of(""), Cell.of(""), Cell.of(""), Cell.of(mark.words())));
    }

    private void row(String... texts) {
        rows.add(Stream.of(texts).map(Cell::of).toList());
    }

    private TextTwin table() {
        List<Integer> kept = IntStream.range(0, columns.size())
                .filter(i -> i < ALWAYS
                        || rows.stream().anyMatch(row -> !row.get(i).text().isBlank()))
                .boxed()
                .toList();
        return new TextTwin(
                kept.stream().map(columns::get).toList(),
                rows.stream().map(row -> kept.stream().map(row::get).toList()).toList());
    }
}
