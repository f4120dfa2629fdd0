package org.periplus.figure.service;

import java.util.List;
import org.periplus.figure.engine.MonotoneCubic.Point;

/**
 * Where a figure of swimlanes has its channels and touchpoints.
 *
 * @param columns the columns of stages and touchpoints
 * @param lanes the channels from top to bottom
 * @param head the upper edge of the first lane
 */
record SwimGrid(Columns columns, List<ChannelLane> lanes, double head) {

    /** The height of a lane. */
    static final double LANE = 76;

    /** How far above the middle of its lane the main path runs. */
    private static final double ABOVE = 5;

    /** How far below it the first path beside it runs, and how far apart the further ones. */
    private static final double BELOW = 15;

    private static final double APART = 7;

    SwimGrid {
        lanes = List.copyOf(lanes);
    }

    /** Returns the upper edge of a lane. */
    double top(int lane) {
        return head + lane * LANE;
    }

    /** Returns the foot of the last lane. */
    double foot() {
        return top(lanes.size());
    }

    /** Returns where the main path passes a touchpoint. */
    Point main(int touchpoint) {
        return new Point(columns.slots().get(touchpoint).centre(), middle(touchpoint) - ABOVE);
    }

    /** Returns where the path of that number, from 0, beside the main one passes a touchpoint. */
    Point beside(int touchpoint, int number) {
        double x = columns.slots().get(touchpoint).centre();
        return new Point(x, middle(touchpoint) + BELOW + number * APART);
    }

    private double middle(int touchpoint) {
        for (int lane = 0; lane < lanes.size(); lane++) {
            if (lanes.get(lane).touchpoints().contains(touchpoint)) {
                return top(lane) + LANE / 2;
            }
        }
        throw new IllegalArgumentException("no lane holds touchpoint " + touchpoint);
    }
}
