package org.periplus.figure.compare;

import java.util.List;
import org.periplus.model.Stage;

/**
 * The columns of a table of stages: all of one width, behind a rail for the personas.
 *
 * @param column the width of a column, in pixels
 * @param stages how many there are
 */
record StageGrid(double column, int stages) {

    /** The width of the rail. */
    static final double RAIL = 176;

    private static final double LEAST = 140;
    private static final double MOST = 212;
    private static final double ROOM = 1288 - RAIL;
    private static final double NARROWEST = 560;

    static StageGrid of(List<Stage> stages) {
        double even = ROOM / Math.max(1, stages.size());
        return new StageGrid(Math.max(LEAST, Math.min(MOST, even)), stages.size());
    }

    /** Returns the left edge of a column. */
    double x(int stage) {
        return RAIL + stage * column;
    }

    /** Returns the width of the drawing. */
    double width() {
        return Math.max(NARROWEST, x(stages) + 1);
    }
}
