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
        return sheet.link(
                expectation.kpi(),
                change.isEmpty() ? name : sheet.say("initiative.expects", "measure", name, "change", change));
    }

    /** Returns what an expectation has come to: the change since it shipped beside the one expected, as far as known. */
    String effect(Initiative initiative, Expectation expectation) {
        String name = sheet.atlas().nameOf(expectation.kpi());
        String expected = expected(expectation);
        Optional<String> since = new Reached(initiative, expectation).change();
        if (since.isEmpty()) {
            return expected.isEmpty()
                    ? name
                    : sheet.say("initiative.effect-expected", "measure", name, "expected", expected);
        }
        return expected.isEmpty()
                ? sheet.say("initiative.effect", "measure", name, "change", since.get())
                : sheet.say("initiative.effect-both", "measure", name, "change", since.get(), "expected", expected);
    }

    private String expected(Expectation expectation) {
        return expectation
                .change()
                .map(change -> sheet.atlas()
                        .find(Kpi.class, expectation.kpi())
                        .map(kpi -> new KpiWords(sheet.words(), sheet.analysis().kpi(kpi.id())).change(change))
                        .orElse(sheet.words().numerals().signed(change)))
                .orElse("");
    }

    private Table.Row row(Initiative initiative, Expectation expectation) {
        Reached reached = new Reached(initiative, expectation);
        return Cells.row(
                0,
                Cells.links(List.of(sheet.link(expectation.kpi()))),
                Cells.text(expected(expectation)),
                Cells.text(expectation.by().map(sheet.words().dates()::day)),
                reading(reached.figures, reached.since.flatMap(now -> reached.before)),
                reading(reached.figures, reached.latest),
                Cells.text(reached.change()));
    }

    /** What the readings say of an expectation. */
    private final class Reached {

        private final Optional<KpiAnalysis> figures;
        private final Optional<Reading> latest;
        private final Optional<Reading> before;
        private final Optional<Reading> since;

        Reached(Initiative initiative, Expectation expectation) {
            this.figures = sheet.atlas()
                    .find(Kpi.class, expectation.kpi())
                    .map(kpi -> sheet.analysis().kpi(kpi.id()));
            this.latest = figures.flatMap(KpiAnalysis::latest);
            this.before = initiative.shipped().flatMap(day -> figures.flatMap(each -> each.before(whole(each, day))));
            this.since = latest.filter(reading -> initiative
                    .shipped()
                    .filter(day -> !reading.date().isBefore(day))
                    .isPresent());
        }

        Optional<String> change() {
            return since.flatMap(
                    now -> before.flatMap(then -> figures.map(each -> ChangeTable.this.change(each, then, now))));
        }
    }

    /** The period in which it shipped belongs to neither side: only a reading whose period was over counts as before. */
    private static LocalDate whole(KpiAnalysis figures, LocalDate shipped) {
        return shipped.minus(KpiWords.length(figures)).plusDays(1);
    }

    private Table.Cell reading(Optional<KpiAnalysis> figures, Optional<Reading> reading) {
        return figures.flatMap(each -> reading.map(found -> Cells.marked(
                        SafeHtml.EMPTY,
                        NamedLink.plain(new KpiWords(sheet.words(), each).value(found.value())),
                        new KpiWords(sheet.words(), each).period(found.date()))))
                .orElse(Cells.text(""));
    }

    /** Subtracts the decimals as people write them. */
    private String change(KpiAnalysis figures, Reading before, Reading now) {
        double change = BigDecimal.valueOf(now.value())
                .subtract(BigDecimal.valueOf(before.value()))
                .doubleValue();
        return new KpiWords(sheet.words(), figures).change(change);
    }
}
