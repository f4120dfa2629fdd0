package org.periplus.compose.journey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.periplus.address.Anchors;
import org.periplus.address.StepPlace;
import org.periplus.compose.frame.Parts;
import org.periplus.compose.kit.Cells;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.Moods;
import org.periplus.compose.kit.PlaceFilters;
import org.periplus.compose.kit.Sheet;
import org.periplus.compose.kit.StepTable;
import org.periplus.model.Pain;
import org.periplus.model.Ref;
import org.periplus.page.Table;

/** The touchpoints of all journeys as a table, each row leading to its place in its journey. */
public final class PlaceTable {

    private final Sheet sheet;
    private final Parts parts;
    private final Moods moods;

    /** Takes the sheet that is written on. */
    public PlaceTable(Sheet sheet) {
        this.sheet = sheet;
        this.parts = new Parts(sheet);
        this.moods = new Moods(sheet);
    }

    /** Returns the table of touchpoints, in the order they are given. */
    public Table of(String caption, List<StepPlace> places) {
        boolean shared =
                places.stream().anyMatch(place -> place.touchpoint().use().isPresent());
        List<Table.Column> columns = new ArrayList<>(List.of(
                Cells.words(sheet.label(Label.TOUCHPOINT)),
                Cells.words(sheet.label(Label.JOURNEY)),
                Cells.words(sheet.label(Label.STAGE)),
                Cells.words(sheet.label(Label.CHANNEL)),
                Cells.number(sheet.label(Label.EMOTION)),
                Cells.words(sheet.label(Label.WORST_PAIN))));
        if (shared) {
            columns.add(Cells.words(sheet.say("lists.shared")));
        }
        return new Table(
                caption,
                columns,
                places.stream().map(place -> row(place, shared)).toList(),
                true);
    }

    private Table.Row row(StepPlace place, boolean shared) {
        Ref journey = place.journey().ref();
        Optional<Ref> channel = sheet.studio().crossings().channel(place.touchpoint());
        Optional<String> main = place.journey().personas().stream().findFirst().map(Ref::id);
        List<Table.Cell> cells = new ArrayList<>(List.of(
                Cells.links(List.of(PlaceFilters.link(sheet, place))),
                Cells.links(List.of(sheet.link(journey))),
                Cells.links(List.of(sheet.link(
                        journey,
                        Anchors.stage(place.stage().id()),
                        place.stage().name()))),
                Cells.mixed(
                        parts.icon(channel), channel.map(sheet::link).stream().toList()),
                Cells.mood(moods.of(Moods.feeling(place.touchpoint(), main), false)),
                pain(place)));
        if (shared) {
            cells.add(Cells.links(
                    place.touchpoint().use().map(sheet::link).stream().toList()));
        }
        return new Table.Row("", 0, cells);
    }

    private Table.Cell pain(StepPlace place) {
        return place.touchpoint().pains().stream()
                .max(Comparator.comparing((Pain pain) -> pain.severity().orElse(0)))
                .map(pain -> Cells.pain(
                        new StepTable(sheet).severity(pain),
                        sheet.link(place.journey().ref(), Anchors.pain(pain.id()), pain.text()),
                        pain.severity().map(String::valueOf).orElse("0")))
                .orElse(Cells.text(""));
    }
}
