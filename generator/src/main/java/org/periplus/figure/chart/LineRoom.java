package org.periplus.figure.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.periplus.figure.engine.MonotoneCubic.Point;
import org.periplus.figure.engine.Placed;

/** The room lines take in a chart, kept in columns so that thousands of readings are asked quickly. Not safe for use by several threads. */
final class LineRoom {

    private static final double COLUMN = 12;
    private static final double APART = 2;
    private static final double STEP = 5;
    private static final int MOST_STEPS = 60;

    private final List<List<Point>> columns;

    /** Begins with a field without lines, so wide in pixels. */
    LineRoom(double width) {
        columns = IntStream.rangeClosed(0, column(width, Integer.MAX_VALUE))
                .<List<Point>>mapToObj(i -> new ArrayList<>())
                .toList();
    }

    private static int column(double x, int last) {
        return (int) Math.max(0, Math.min(last, Math.floor(x / COLUMN)));
    }

    /** Takes the line through points. */
    void add(List<Point> line) {
        for (int i = 0; i < line.size(); i++) {
            add(line.get(i));
            if (i > 0) {
                between(line.get(i - 1), line.get(i));
            }
        }
    }

    private void between(Point from, Point to) {
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        int steps = (int) Math.min(MOST_STEPS, Math.ceil(length / STEP));
        for (int step = 1; step < steps; step++) {
            double share = (double) step / steps;
            add(new Point(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y())));
        }
    }

    private void add(Point point) {
        columns.get(column(point.x(), columns.size() - 1)).add(point);
    }

    /** Tells whether a box meets no line. */
    boolean isFree(Placed box) {
        int last = columns.size() - 1;
        int end = column(box.x() + box.width() + APART, last);
        for (int i = column(box.x() - APART, last); i <= end; i++) {
            for (Point point : columns.get(i)) {
                if (meets(box, point)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean meets(Placed box, Point point) {
        return point.x() > box.x() - APART
                && point.x() < box.x() + box.width() + APART
                && point.y() > box.y() - APART
                && point.y() < box.y() + box.height() + APART;
    }
}
