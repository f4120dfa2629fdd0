package org.periplus.figure.observed;

import java.util.ArrayList;
import java.util.List;
import org.periplus.analysis.ObservedWays;
import org.periplus.model.Journey;
import org.periplus.model.Stage;

/**
 * Where the rows of the steps stand. Lengths are CSS pixels.
 *
 * @param centres the middle of each drawn step's row, in order
 * @param headings the stages and where their names stand; the last may be that of steps beside the map
 * @param row height of a row
 * @param foot below the last row
 */
record WayGrid(List<Double> centres, List<Heading> headings, double row, double foot) {

    static final double WIDTH = 1040;
    static final double EDGE = 24;
    static final double NAME = 54;
    static final double NAME_WIDTH = 232;
    static final double SPINE = 492;
    static final double HALF = 30;
    static final double NODE = 26;
    static final double LEFT_ROOM = 84;
    static final double RIGHT_ROOM = 112;
    static final double LABELS_LEFT = 296;
    static final double LABELS_RIGHT = 744;
    static final double SAID = 756;
    static final double SAID_WIDTH = WIDTH - EDGE - SAID;

    private static final double HEAD = 40;
    private static final double ROW = 62;
    private static final double SMALL_ROW = 46;
    private static final int MANY = 24;
    private static final int MOST_BEYOND = 12;

    /** The name of a stage and the upper edge of its line. */
    record Heading(String id, String name, double top) {}

    WayGrid {
        centres = List.copyOf(centres);
        headings = List.copyOf(headings);
    }

    static WayGrid of(Journey journey, ObservedWays ways, String beyond, double top) {
        int touchpoints = ways.map().ids().size();
        double row = ways.steps().size() > MANY ? SMALL_ROW : ROW;
        List<Double> centres = new ArrayList<>();
        List<Heading> headings = new ArrayList<>();
        double y = top;
        for (Stage stage : journey.stages()) {
            headings.add(new Heading("stage-" + stage.id(), stage.name(), y));
            y += HEAD;
            for (int i = 0; i < stage.touchpoints().size() && centres.size() < touchpoints; i++) {
                centres.add(y + row / 2);
                y += row;
            }
        }
        int more = Math.min(MOST_BEYOND, ways.steps().size() - touchpoints);
        if (more > 0) {
            headings.add(new Heading("", beyond, y));
            y += HEAD;
            for (int i = 0; i < more; i++) {
                centres.add(y + row / 2);
                y += row;
            }
        }
        return new WayGrid(centres, headings, row, y);
    }

    /** Tells whether a step has a row. */
    boolean has(int step) {
        return step < centres.size();
    }

    double y(int step) {
        return centres.get(step);
    }

    /** Tells whether the rows are small, because there are many. */
    boolean isSmall() {
        return row < ROW;
    }
}
