package org.periplus.compose.plan;

import java.util.ArrayList;
import java.util.List;
import org.periplus.address.Anchors;
import org.periplus.address.Crossings;
import org.periplus.address.StepPlace;
import org.periplus.compose.kit.Cells;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.Sheet;
import org.periplus.compose.kit.StepTable;
import org.periplus.model.Pain;
import org.periplus.model.PainRef;
import org.periplus.model.Ref;
import org.periplus.model.Touchpoint;
import org.periplus.page.Table;

/** Pain points and where they hurt, as a table. */
public final class PainTable {

    private final Sheet sheet;

    /** Takes the sheet that is written on. */
    public PainTable(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Returns the pains that exist, in the order given. */
    public Table of(List<PainRef> pains) {
        return of(sheet.label(Label.ADDRESSES), pains);
    }

    /** Returns the pains that exist, in the order given, under a caption. */
    public Table of(String caption, List<PainRef> pains) {
        Crossings crossings = sheet.studio().crossings();
        List<Table.Row> rows = new ArrayList<>();
        for (PainRef ref : pains) {
            crossings.place(ref).ifPresent(place -> crossings.pain(ref).ifPresent(pain -> rows.add(row(place, pain))));
        }
        return new Table(
                caption,
                List.of(
                        Cells.words(sheet.label(Label.PAIN)),
                        Cells.number(sheet.label(Label.SEVERITY)),
                        Cells.words(sheet.label(Label.TOUCHPOINT)),
                        Cells.words(sheet.label(Label.JOURNEY))),
                rows);
    }

    private Table.Row row(StepPlace place, Pain pain) {
        Ref journey = place.journey().ref();
        Touchpoint touchpoint = place.touchpoint();
        return Cells.row(
                0,
                Cells.marked(
                        new StepTable(sheet).severity(pain),
                        sheet.link(journey, Anchors.pain(pain.id()), pain.text()),
                        ""),
                Cells.text(pain.severity().map(String::valueOf)),
                Cells.links(List.of(sheet.link(journey, Anchors.touchpoint(touchpoint.id()), touchpoint.name()))),
                Cells.links(List.of(sheet.link(journey))));
    }
}
