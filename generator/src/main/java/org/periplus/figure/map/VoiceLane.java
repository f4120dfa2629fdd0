package org.periplus.figure.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.Spoken;

/** What goes through the traveller's mind, in their own words and in quotation marks. */
final class VoiceLane implements MapLane {

    private static final double TOP = 10;
    private static final double BELOW = 12;
    private static final double LEAST_CELL = 150;

    @Override
    public Optional<DrawnLane> draw(MapContext context) {
        LanePen pen = new LanePen(context);
        return CellFlow.columns(pen, column -> cells(context, column), LEAST_CELL, TOP)
                .map(bottom -> pen.lane("thoughts", context.say("map.thoughts-hint"), bottom + BELOW));
    }

    private static List<WordCell> cells(MapContext context, MapGrid.Column column) {
        List<WordCell> cells = new ArrayList<>();
        for (MapGrid.Slot slot : column.slots()) {
            slot.touchpoint()
                    .thought()
                    .filter(thought -> !thought.isBlank())
                    .ifPresent(thought -> cells.add(new WordCell(
                            Spoken.of(context.words(), thought), Lettering.VOICE, WordCell.at(context, column, slot))));
        }
        return cells;
    }
}
