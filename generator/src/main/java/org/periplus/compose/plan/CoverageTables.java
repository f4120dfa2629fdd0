package org.periplus.compose.plan;

import java.util.List;
import org.periplus.analysis.PainCoverage;
import org.periplus.compose.kit.Cells;
import org.periplus.compose.kit.Sheet;
import org.periplus.html.SafeHtml;
import org.periplus.model.Kind;
import org.periplus.page.Section;
import org.periplus.page.Table;

/** Which pains somebody does something about, and which nobody does. */
final class CoverageTables {

    private static final int MOST = 12;

    private final Sheet sheet;
    private final PainCoverage coverage;

    CoverageTables(Sheet sheet) {
        this.sheet = sheet;
        this.coverage = PainCoverage.of(sheet.atlas(), sheet.analysis().ranking());
    }

    /** Returns the parts: by journey, the pains left open, the opportunities left lying. */
    List<Section> sections() {
        return List.of(
                noted("coverage", sheet.say("coverage.title"), sheet.say("coverage.note"), journeys()),
                noted(
                        "open-pains",
                        sheet.say("coverage.open"),
                        heaviest(coverage.open().size()),
                        open()),
                noted("idle", sheet.say("coverage.idle"), more(coverage.idle().size()), idle()));
    }

    private static Section noted(String id, String title, String note, Table table) {
        List<Table> tables = table.isEmpty() ? List.of() : List.of(table);
        return new Section(id, title, note, List.of(), tables, List.of(), List.of(), SafeHtml.EMPTY);
    }

    private String more(int all) {
        return all > MOST ? sheet.say("coverage.first", "n", MOST, "all", all) : sheet.say("coverage.all", "n", all);
    }

    private String heaviest(int all) {
        return all > MOST
                ? sheet.say("coverage.open-first", "n", MOST, "all", all)
                : sheet.say("coverage.open-all", "n", all);
    }

    private Table journeys() {
        List<Table.Row> rows = coverage.journeys().stream()
                .map(one -> Cells.row(
                        0,
                        Cells.links(List.of(sheet.link(one.journey().ref()))),
                        Cells.text(sheet.words().numerals().of(one.covered(), one.pains())),
                        Cells.text(number(one.weight())),
                        share(one.addressed(), one.weight()),
                        share(one.takenUp(), one.weight()),
                        Cells.text(one.left() == 0 ? "" : number(one.left()))))
                .toList();
        return new Table(
                sheet.say("coverage.title"),
                List.of(
                        Cells.words(sheet.words().kind(Kind.JOURNEY)),
                        Cells.number(sheet.say("coverage.pains")),
                        Cells.number(sheet.say("coverage.weight")),
                        Cells.number(sheet.say("coverage.addressed")),
                        Cells.number(sheet.say("coverage.taken-up")),
                        Cells.number(sheet.say("coverage.left"))),
                rows);
    }

    private String number(double value) {
        return sheet.words().numerals().plain(value, 1);
    }

    private Table.Cell share(double part, double whole) {
        return whole > 0
                ? Cells.text(sheet.words().numerals().percent(Math.round(100 * part / whole)))
                : Cells.text("");
    }

    private Table open() {
        return new PainTable(sheet)
                .of(
                        sheet.say("coverage.open"),
                        coverage.open().stream().limit(MOST).toList());
    }

    private Table idle() {
        OpportunityTable each = new OpportunityTable(sheet);
        return each.withObjectives(
                sheet.say("coverage.idle"), coverage.idle().stream().limit(MOST).toList());
    }
}
