package org.periplus.figure.service;

import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.TextBlock;

/** The names of touchpoints below the lanes, about the middle of their slots. */
final class SwimNames {

    private static final double AIR = 7;
    private static final double GAP = 8;
    private static final double NARROW = 80;
    private static final int LINES = 4;

    private SwimNames() {}

    /** Returns how much room the names need. */
    static double height(Pen pen, Columns columns) {
        return 2 * AIR
                + columns.slots().stream()
                        .mapToDouble(slot -> block(pen, columns, slot).height())
                        .max()
                        .orElse(0);
    }

    /** Writes the name of a touchpoint below the lanes. */
    static void draw(Pen pen, Columns columns, Columns.Slot slot, double top) {
        TextBlock block = block(pen, columns, slot);
        Middle.write(pen, block, slot.centre(), top + AIR, slot.touchpoint().name());
    }

    private static TextBlock block(Pen pen, Columns columns, Columns.Slot slot) {
        Lettering lettering = columns.slot() < NARROW ? Lettering.SMALL : Lettering.CARD_NAME;
        return pen.wrap(slot.touchpoint().name(), lettering, columns.slot() - GAP, LINES);
    }
}
