package org.periplus.figure.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.figure.engine.Lettering;

/** What travellers do, in the team's words. Drawn only where a site chooses it. */
final class ActionLane implements MapLane {

    private static final double LEAST = 76;
    private static final double TOP = 13;
    private static final double BELOW = 12;
    private static final double LEAST_CELL = 150;

    @Override
    public Optional<DrawnLane> draw(MapContext context) {
        LanePen pen = new LanePen(context);
        return CellFlow.columns(pen, column -> cells(context, column), LEAST_CELL, TOP)
                .map(bottom -> pen.lane("actions", context.say("map.actions-hint"), Math.max(LEAST, bottom + BELOW)));
    }

    private static List<WordCell> cells(MapContext context, MapGrid.Column column) {
        List<WordCell> cells = new ArrayList<>();
        for (MapGrid.Slot slot : column.slots()) {
            slot.touchpoint()
                    .action()
                    .map(String::strip)
                    .filter(action -> !action.isEmpty())
                    .ifPresent(action ->
                            cells.add(new WordCell(action, Lettering.LIST, WordCell.at(context, column, slot))));
        }
        return cells;
    }
}
