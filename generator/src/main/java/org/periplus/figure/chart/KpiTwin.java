package org.periplus.figure.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.periplus.analysis.ForecastValue;
import org.periplus.analysis.Interval;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.Numbers;
import org.periplus.figure.engine.TextTwin;
import org.periplus.figure.engine.TextTwin.Cell;
import org.periplus.model.Expectation;
import org.periplus.model.PeriodUnit;
import org.periplus.model.Reading;

/** The facts of a KPI's chart as a table; columns in which nothing stands are left out. For one table; not safe for use by several threads. */
final class KpiTwin {

    private static final List<String> COLUMNS = List.of("What", "Value", "Count", "Range", "For", "Remark");
    private static final int ALWAYS = 2;

    private final KpiFacts facts;
    private final PeriodUnit period;
    private final List<List<Cell>> rows = new ArrayList<>();

    private KpiTwin(KpiFacts facts) {
        this.facts = facts;
        this.period = facts.main().period();
    }

    /** Returns the table: readings line by line by date, then forecast, targets, benchmarks, initiatives. */
    static TextTwin of(KpiFacts facts, FigureContext context) {
        KpiTwin twin = new KpiTwin(facts);
        facts.series().forEach(line -> line.readings().forEach(reading -> twin.reading(line, reading)));
        facts.forecast().ifPresent(forecast -> forecast.values().forEach(twin::forecast));
        twin.levels();
        facts.marks().forEach(mark -> twin.initiative(mark, context));
        return twin.table();
    }

    private void reading(KpiSeries line, Reading reading) {
        int decimals = line.decimals();
        String range = facts.interval(reading)
                .map(interval -> said(interval, decimals + 1))
                .orElse("");
        String n =
                reading.n().map(count -> Numbers.plain(count.doubleValue(), 0)).orElse("");
        row(
                Numbers.date(reading.date(), line.period()),
                said(reading.value(), decimals),
                n,
                range,
                line.name(),
                reading.note().orElse(""));
    }

    private String said(Interval interval, int decimals) {
        int kept = Math.min(2, decimals);
        return Numbers.plain(interval.low(), kept) + " to " + said(interval.high(), kept) + " (95%)";
    }

    private String said(double value, int decimals) {
        return Numbers.withUnit(value, decimals, facts.kpi().unit());
    }

    private void forecast(ForecastValue value) {
        int decimals = facts.main().decimals();
        String range = Numbers.plain(value.low50(), decimals) + " to " + said(value.high50(), decimals) + " (50%), "
                + Numbers.plain(value.low80(), decimals) + " to " + said(value.high80(), decimals) + " (80%)";
        row("Forecast, " + Numbers.date(value.date(), period), said(value.point(), decimals), "", range, "", "");
    }

    private void levels() {
        facts.targets()
                .forEach(target -> row(
                        "Target" + target.by().map(day -> ", by " + day(day)).orElse(""),
                        said(target.value(), Numbers.decimals(List.of(target.value()))),
                        "",
                        "",
                        "",
                        ""));
        facts.benchmarks()
                .forEach(benchmark -> row(
                        "Benchmark"
                                + benchmark.asOf().map(day -> ", " + day(day)).orElse(""),
                        said(benchmark.value(), Numbers.decimals(List.of(benchmark.value()))),
                        "",
                        "",
                        benchmark.who().orElse(""),
                        ""));
    }

    private static String day(LocalDate day) {
        return Numbers.date(day, PeriodUnit.DAY);
    }

    private void initiative(InitiativeMark mark, FigureContext context) {
        Cell name = new Cell(mark.name(), MarkLayer.href(context, mark).orElse(""));
        String change = mark.initiative().expects().stream()
                .filter(expected -> expected.kpi().id().equals(facts.kpi().id()))
                .findFirst()
                .flatMap(Expectation::change)
                .map(by -> Numbers.signed(by, Numbers.decimals(List.of(by))) + " expected")
                .orElse("");
        rows.add(List.of(name, Cell.of(change), Cell.of(""), Cell.of(""), Cell.of(""), Cell.of(mark.words())));
    }

    private void row(String... texts) {
        rows.add(Stream.of(texts).map(Cell::of).toList());
    }

    private TextTwin table() {
        List<Integer> kept = IntStream.range(0, COLUMNS.size())
                .filter(i -> i < ALWAYS
                        || rows.stream().anyMatch(row -> !row.get(i).text().isBlank()))
                .boxed()
                .toList();
        return new TextTwin(
                kept.stream().map(COLUMNS::get).toList(),
                rows.stream().map(row -> kept.stream().map(row::get).toList()).toList());
    }
}
