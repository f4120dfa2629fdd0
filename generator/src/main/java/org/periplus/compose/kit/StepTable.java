package org.periplus.compose.kit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.periplus.address.Anchors;
import org.periplus.address.StepPlace;
import org.periplus.html.SafeHtml;
import org.periplus.model.Pain;
import org.periplus.model.Ref;
import org.periplus.model.Touchpoint;
import org.periplus.page.Table;

/** Touchpoints of several journeys as a table. */
public final class StepTable {

    private static final int MOST = 5;

    private final Sheet sheet;
    private final Moods moods;

    /** Takes the sheet that is written on. */
    public StepTable(Sheet sheet) {
        this.sheet = sheet;
        this.moods = new Moods(sheet);
    }

    /** Returns the table of touchpoints, in the order they are given. */
    public Table of(String caption, List<StepPlace> places) {
        List<Table.Column> columns = List.of(
                Cells.words(sheet.label(Label.TOUCHPOINT)),
                Cells.words(sheet.label(Label.JOURNEY)),
                Cells.words(sheet.label(Label.STAGE)),
                Cells.words(sheet.label(Label.EMOTION)),
                Cells.words(sheet.label(Label.WORST_PAIN)));
        return new Table(caption, columns, places.stream().map(this::row).toList());
    }

    private Table.Row row(StepPlace place) {
        Ref journey = place.journey().ref();
        Touchpoint touchpoint = place.touchpoint();
        Optional<String> main = place.journey().personas().stream().findFirst().map(Ref::id);
        return Cells.row(
                0,
                Cells.links(List.of(sheet.link(journey, Anchors.touchpoint(touchpoint.id()), touchpoint.name()))),
                Cells.links(List.of(sheet.link(journey))),
                Cells.links(List.of(sheet.link(
                        journey,
                        Anchors.stage(place.stage().id()),
                        place.stage().name()))),
                Cells.mood(moods.of(Moods.feeling(touchpoint, main), false)),
                pain(journey, touchpoint));
    }

    private Table.Cell pain(Ref journey, Touchpoint touchpoint) {
        return touchpoint.pains().stream()
                .max(Comparator.comparing((Pain pain) -> pain.severity().orElse(0)))
                .map(pain ->
                        Cells.marked(severity(pain), sheet.link(journey, Anchors.pain(pain.id()), pain.text()), ""))
                .orElse(Cells.text(""));
    }

    /** Returns the bars of a pain's severity; nothing if it has none. */
    public SafeHtml severity(Pain pain) {
        return pain.severity()
                .map(value -> sheet.figures()
                        .bars(
                                value,
                                MOST,
                                "sev",
                                sheet.say(
                                        "journey.severity",
                                        "value",
                                        sheet.words().of(value, MOST))))
                .orElse(SafeHtml.EMPTY);
    }
}
