package org.periplus.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.periplus.analysis.KpiAnalysis;
import org.periplus.html.SafeHtml;
import org.periplus.model.Expectation;
import org.periplus.model.Initiative;
import org.periplus.model.Kpi;
import org.periplus.model.Reading;

/** What an initiative is expected to change, beside what the readings say so far. */
final class ChangeTable {

    private final Sheet sheet;

    ChangeTable(Sheet sheet) {
        this.sheet = sheet;
    }

    Table of(Initiative initiative) {
        return new Table(
                sheet.label(Label.EXPECTS),
                List.of(
                        Cells.words(sheet.label(Label.MEASURE)),
                        Cells.number(sheet.label(Label.EXPECTED)),
                        Cells.words(sheet.label(Label.BY)),
                        Cells.number(sheet.label(Label.BEFORE)),
                        Cells.number(sheet.label(Label.NEWEST)),
                        Cells.number(sheet.label(Label.SINCE))),
                initiative.expects().stream().map(each -> row(initiative, each)).toList());
    }

    /** Returns an expectation as words that lead to its KPI: "Checkout completion, +6 percentage points". */
    NamedLink words(Expectation expectation) {
        String name = sheet.atlas().nameOf(expectation.kpi());
        String change = expected(expectation);
        return sheet.link(expectation.kpi(), change.isEmpty() ? name : name + " " + change);
    }

    private String expected(Expectation expectation) {
        return expectation
                .change()
                .map(change -> sheet.atlas()
                        .find(Kpi.class, expectation.kpi())
                        .map(kpi -> Numerals.change(kpi, change))
                        .orElse(Numerals.signed(change, 2)))
                .orElse("");
    }

    private Table.Row row(Initiative initiative, Expectation expectation) {
        Optional<KpiAnalysis> figures = sheet.atlas()
                .find(Kpi.class, expectation.kpi())
                .map(kpi -> sheet.analysis().kpi(kpi.id()));
        Optional<Reading> latest = figures.flatMap(KpiAnalysis::latest);
        Optional<Reading> before =
                initiative.shipped().flatMap(day -> figures.flatMap(each -> each.before(whole(each.kpi(), day))));
        Optional<Reading> since = latest.filter(reading -> initiative
                .shipped()
                .filter(day -> !reading.date().isBefore(day))
                .isPresent());
        return Cells.row(
                0,
                Cells.links(List.of(sheet.link(expectation.kpi()))),
                Cells.text(expected(expectation)),
                Cells.text(expectation.by().map(Days::day)),
                reading(figures, since.flatMap(now -> before)),
                reading(figures, latest),
                Cells.text(since.flatMap(now -> before.flatMap(then -> figures.map(each -> change(each, then, now))))));
    }

    /** The period in which it shipped belongs to neither side: only a reading whose period was over counts as before. */
    private static LocalDate whole(Kpi kpi, LocalDate shipped) {
        return shipped.minus(Days.length(kpi)).plusDays(1);
    }

    private static Table.Cell reading(Optional<KpiAnalysis> figures, Optional<Reading> reading) {
        return figures.flatMap(each -> reading.map(found -> Cells.marked(
                        SafeHtml.EMPTY,
                        NamedLink.plain(Numerals.value(each.kpi(), found.value())),
                        Days.period(found.date(), Days.unit(each.kpi())))))
                .orElse(Cells.text(""));
    }

    /** Subtracts the decimals as people write them. */
    private static String change(KpiAnalysis figures, Reading before, Reading now) {
        double change = BigDecimal.valueOf(now.value())
                .subtract(BigDecimal.valueOf(before.value()))
                .doubleValue();
        return Numerals.change(figures.kpi(), change);
    }
}
