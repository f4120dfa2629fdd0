package org.periplus.figure.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.figure.engine.Lettering;

/** What goes through the traveller's mind, in their own words and in quotation marks. */
final class VoiceLane implements MapLane {

    private static final String OPENING = "\u201c\u201e\u00ab\u2018\"'\u300c";
    private static final double TOP = 10;
    private static final double BELOW = 12;
    private static final double LEAST_CELL = 150;

    @Override
    public Optional<DrawnLane> draw(MapContext context) {
        LanePen pen = new LanePen(context);
        return CellFlow.columns(pen, VoiceLane::cells, LEAST_CELL, TOP)
                .map(bottom -> pen.lane("thoughts", "Thoughts", "in their words", "Thoughts", bottom + BELOW));
    }

    private static List<WordCell> cells(MapGrid.Column column) {
        List<WordCell> cells = new ArrayList<>();
        for (MapGrid.Slot slot : column.slots()) {
            slot.touchpoint()
                    .thought()
                    .filter(thought -> !thought.isBlank())
                    .ifPresent(thought -> cells.add(
                            new WordCell(quoted(thought.strip()), Lettering.VOICE, WordCell.at(column, slot))));
        }
        return cells;
    }

    private static String quoted(String words) {
        return OPENING.indexOf(words.charAt(0)) >= 0 ? words : "\u201c" + words + "\u201d";
    }
}
