package org.periplus.figure.engine;

import org.periplus.figure.engine.LabelPlacer.Leader;
import org.periplus.figure.engine.LabelPlacer.Mark;

/** Whether marks, boxes and lines meet. Stateless; safe for use by several threads. */
final class Crossings {

    private Crossings() {}

    /** Tells whether a mark comes nearer than {@code apart} to a box. */
    static boolean meets(Mark mark, Placed box, double apart) {
        double x = within(mark.x(), box.x(), box.x() + box.width());
        double y = within(mark.y(), box.y(), box.y() + box.height());
        return StrictMath.hypot(mark.x() - x, mark.y() - y) < mark.radius() + apart;
    }

    /** Tells whether a line comes nearer than {@code apart} to the edge of a mark; negative lets it touch. */
    static boolean meets(Leader line, Mark mark, double apart) {
        double dx = line.toX() - line.fromX();
        double dy = line.toY() - line.fromY();
        double length = dx * dx + dy * dy;
        double along = length == 0
                ? 0
                : within(((mark.x() - line.fromX()) * dx + (mark.y() - line.fromY()) * dy) / length, 0, 1);
        double away = StrictMath.hypot(line.fromX() + along * dx - mark.x(), line.fromY() + along * dy - mark.y());
        return away < mark.radius() + apart;
    }

    /** Tells whether a line comes nearer than {@code apart} to a box, by cutting it at the four edges (Liang and Barsky). */
    static boolean meets(Leader line, Placed box, double apart) {
        double dx = line.toX() - line.fromX();
        double dy = line.toY() - line.fromY();
        double[] directions = {-dx, dx, -dy, dy};
        double[] rooms = {
            line.fromX() - box.x() + apart,
            box.x() + box.width() + apart - line.fromX(),
            line.fromY() - box.y() + apart,
            box.y() + box.height() + apart - line.fromY()
        };
        double enters = 0;
        double leaves = 1;
        for (int edge = 0; edge < directions.length; edge++) {
            if (directions[edge] == 0 && rooms[edge] <= 0) {
                return false;
            }
            if (directions[edge] < 0) {
                enters = Math.max(enters, rooms[edge] / directions[edge]);
            } else if (directions[edge] > 0) {
                leaves = Math.min(leaves, rooms[edge] / directions[edge]);
            }
        }
        return enters < leaves;
    }

    /** Tells whether two lines cross. */
    static boolean meets(Leader one, Leader other) {
        return side(one, other.fromX(), other.fromY()) * side(one, other.toX(), other.toY()) < 0
                && side(other, one.fromX(), one.fromY()) * side(other, one.toX(), one.toY()) < 0;
    }

    private static double side(Leader line, double x, double y) {
        return (line.toX() - line.fromX()) * (y - line.fromY()) - (line.toY() - line.fromY()) * (x - line.fromX());
    }

    private static double within(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }
}
