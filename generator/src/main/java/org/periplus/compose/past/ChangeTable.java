package org.periplus.compose.past;

import java.util.List;
import org.periplus.compose.kit.Cells;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.Sheet;
import org.periplus.compose.kpi.KpiWords;
import org.periplus.html.SafeHtml;
import org.periplus.model.Expectation;
import org.periplus.model.Initiative;
import org.periplus.model.Kpi;
import org.periplus.page.NamedLink;
import org.periplus.page.Table;

/** What an initiative that has not reached customers is expected to change, beside the newest readings. */
public final class ChangeTable {

    private final Sheet sheet;

    /** Takes the sheet that is written on. */
    public ChangeTable(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Returns what an initiative is expected to change, one row for each expectation. */
    public Table of(Initiative initiative) {
        return new Table(
                sheet.label(Label.EXPECTS),
                List.of(
                        Cells.words(sheet.label(Label.MEASURE)),
                        Cells.number(sheet.label(Label.EXPECTED)),
                        Cells.words(sheet.label(Label.BY)),
                        Cells.number(sheet.label(Label.NEWEST))),
                initiative.expects().stream().map(this::row).toList());
    }

    /** Returns an expectation as words that lead to its KPI: "Checkout completion, +6 percentage points". */
    public NamedLink words(Expectation expectation) {
        String name = sheet.atlas().nameOf(expectation.kpi());
        String change = expected(expectation);
        return sheet.link(
                expectation.kpi(),
                change.isEmpty() ? name : sheet.say("initiative.expects", "measure", name, "change", change));
    }

    private String expected(Expectation expectation) {
        return expectation
                .change()
                .map(change -> sheet.atlas()
                        .find(Kpi.class, expectation.kpi())
                        .map(kpi -> KpiWords.of(sheet, kpi).change(change))
                        .orElse(sheet.words().numerals().signed(change)))
                .orElse("");
    }

    private Table.Row row(Expectation expectation) {
        return Cells.row(
                0,
                Cells.links(List.of(sheet.link(expectation.kpi()))),
                Cells.text(expected(expectation)),
                Cells.text(expectation.by().map(sheet.words().dates()::day)),
                newest(expectation));
    }

    private Table.Cell newest(Expectation expectation) {
        return sheet.atlas()
                .find(Kpi.class, expectation.kpi())
                .flatMap(kpi -> sheet.analysis().kpi(kpi.id()).latest().map(latest -> {
                    KpiWords words = KpiWords.of(sheet, kpi);
                    return Cells.marked(
                            SafeHtml.EMPTY, NamedLink.plain(words.value(latest.value())), words.period(latest.date()));
                }))
                .orElse(Cells.text(""));
    }
}
