package org.periplus.figure.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.periplus.figure.engine.Lettering;

/** A lane of the team's own: what stages and touchpoints note under a key that begins with {@code x-}. */
final class OwnLane implements MapLane {

    static final String PREFIX = "x-";

    private static final double TOP = 13;
    private static final double BELOW = 12;
    private static final double LEAST_CELL = 150;

    private final String key;

    OwnLane(String key) {
        this.key = key;
    }

    @Override
    public Optional<DrawnLane> draw(MapContext context) {
        LanePen pen = new LanePen(context);
        return CellFlow.columns(pen, column -> cells(context, column), LEAST_CELL, TOP)
                .map(bottom -> pen.lane(key, title(), "", title(), bottom + BELOW));
    }

    private List<WordCell> cells(MapContext context, MapGrid.Column column) {
        List<WordCell> cells = new ArrayList<>();
        noted(column.stage().details().notes()).forEach(text -> cells.add(new WordCell(text, Lettering.LIST, "")));
        for (MapGrid.Slot slot : column.slots()) {
            noted(slot.touchpoint().details().notes())
                    .forEach(text -> cells.add(new WordCell(text, Lettering.LIST, WordCell.at(context, column, slot))));
        }
        return cells;
    }

    private List<String> noted(Map<String, List<String>> notes) {
        return notes.getOrDefault(key, List.of()).stream()
                .filter(text -> !text.isBlank())
                .toList();
    }

    private String title() {
        String words = key.startsWith(PREFIX) ? key.substring(PREFIX.length()) : key;
        String spaced = words.replace('-', ' ').strip();
        return spaced.isEmpty() ? key : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }
}
