package org.periplus.figure.map;

import org.periplus.figure.engine.Lettering;

/**
 * Words of a lane with the number of the touchpoint they belong to.
 *
 * @param note small words below, such as {@code at 5}; may be empty
 */
record WordCell(String text, Lettering lettering, String note) implements Cell {

    private static final int LINES = 8;

    @Override
    public double draw(LanePen pen, double x, double top, double width) {
        double foot = pen.text(text, lettering, x, top, width, LINES);
        return pen.text(note, Lettering.ID, x, foot, width, 1);
    }

    /** Returns the note that says which touchpoint it is; empty where the stage has but one. */
    static String at(MapContext context, MapGrid.Column column, MapGrid.Slot slot) {
        return column.slots().size() > 1 ? context.say("map.at", "number", slot.number()) : "";
    }
}
