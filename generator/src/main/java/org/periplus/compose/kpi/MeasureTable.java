package org.periplus.compose.kpi;

import java.util.List;
import org.periplus.compose.kit.Cells;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.Sheet;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.page.Table;

/** Measures and where they stand, as a table. */
public final class MeasureTable {

    private final Sheet sheet;

    /** Takes the sheet that is written on. */
    public MeasureTable(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Returns the measures that exist, in the order given. */
    public Table of(String caption, List<Ref> kpis) {
        List<Table.Row> rows = new Measures(sheet)
                .lines(kpis).stream()
                        .map(line -> Cells.row(
                                0,
                                Cells.links(List.of(line.name())),
                                Cells.text(line.value()),
                                Cells.text(line.target()),
                                Cells.status(line.status())))
                        .toList();
        return new Table(
                caption,
                List.of(
                        Cells.words(sheet.words().kind(Kind.KPI)),
                        Cells.number(sheet.say("team.value")),
                        Cells.number(sheet.label(Label.TARGET)),
                        Cells.words(sheet.label(Label.STATUS))),
                rows);
    }
}
