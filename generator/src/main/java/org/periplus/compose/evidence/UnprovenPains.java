package org.periplus.compose.evidence;

import java.util.Comparator;
import java.util.List;
import org.periplus.address.Anchors;
import org.periplus.compose.kit.Cells;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.Sheet;
import org.periplus.compose.kit.StepTable;
import org.periplus.model.Journey;
import org.periplus.model.Pain;
import org.periplus.page.Table;

/** The pains that hurt and that nothing proves, as a table. */
final class UnprovenPains {

    private static final int SEVERE = 3;

    private final Sheet sheet;

    UnprovenPains(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Returns the table, the most severe first. */
    Table table() {
        StepTable steps = new StepTable(sheet);
        List<Table.Row> rows = sheet.atlas().journeys().stream()
                .flatMap(journey -> journey.touchpoints().stream()
                        .flatMap(touchpoint -> touchpoint.pains().stream()
                                .filter(pain -> pain.severity().orElse(0) >= SEVERE)
                                .filter(pain -> pain.details().evidence().isEmpty()
                                        && touchpoint.details().evidence().isEmpty())
                                .map(pain -> new Open(journey, touchpoint.name(), touchpoint.id(), pain))))
                .sorted(Comparator.comparing(
                        (Open open) -> -open.pain.severity().orElse(0)))
                .map(open -> Cells.row(
                        0,
                        Cells.marked(
                                steps.severity(open.pain),
                                sheet.link(open.journey.ref(), Anchors.pain(open.pain.id()), open.pain.text()),
                                ""),
                        Cells.text(open.pain.severity().map(sheet.words().numerals()::count)),
                        Cells.links(
                                List.of(sheet.link(open.journey.ref(), Anchors.touchpoint(open.id), open.touchpoint))),
                        Cells.links(List.of(sheet.link(open.journey.ref())))))
                .toList();
        return new Table(
                sheet.say("evidence.open"),
                List.of(
                        Cells.words(sheet.label(Label.PAIN)),
                        Cells.number(sheet.label(Label.SEVERITY)),
                        Cells.words(sheet.label(Label.TOUCHPOINT)),
                        Cells.words(sheet.label(Label.JOURNEY))),
                rows);
    }

    private record Open(Journey journey, String touchpoint, String id, Pain pain) {}
}
