package org.periplus.export;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the outline of a line from straight pieces alone. Java 17 and 25 bend the outlines of curves a little differently; those of
 * straight pieces are the same, and so are the pixels. Immutable and safe for use by several threads.
 *
 * @param stroke the width, the ends, the corners and the dashes
 */
record SteadyStroke(BasicStroke stroke) implements Stroke {

    /** How far a piece may lie from the curve, in pixels at scale 1. */
    private static final double AWAY = 0.01;

    private static final int DEEPEST = 12;

    /** To which part of a pixel corners are rounded, so that the last digits of a machine's arithmetic do not matter. */
    private static final double GRID = 1024;

    @Override
    public Shape createStrokedShape(Shape shape) {
        return rounded(stroke.createStrokedShape(rounded(shape)));
    }

    private static Shape rounded(Shape shape) {
        Path2D straight = new Path2D.Double(shape.getPathIterator(null).getWindingRule());
        List<Point2D> corners = new ArrayList<>();
        Point2D start = new Point2D.Double();
        double[] at = new double[6];
        PathIterator pieces = new FlatteningPathIterator(shape.getPathIterator(null), AWAY, DEEPEST);
        for (; !pieces.isDone(); pieces.next()) {
            int kind = pieces.currentSegment(at);
            Point2D corner = new Point2D.Double(rounded(at[0]), rounded(at[1]));
            if (kind == PathIterator.SEG_CLOSE) {
                append(straight, corners, true);
                corners.clear();
            } else if (kind == PathIterator.SEG_MOVETO) {
                append(straight, corners, false);
                corners.clear();
                corners.add(corner);
                start = corner;
            } else {
                if (corners.isEmpty()) {
                    corners.add(start);
                }
                corners.add(corner);
            }
        }
        append(straight, corners, false);
        return straight;
    }

    /** Adds a line without its pieces of no length, whose ends differ; a line of no length at all is a dot and stays one. */
    private static void append(Path2D straight, List<Point2D> corners, boolean closed) {
        if (corners.isEmpty()) {
            return;
        }
        Point2D first = corners.get(0);
        straight.moveTo(first.getX(), first.getY());
        int pieces = 0;
        for (int n = 1; n < corners.size(); n++) {
            Point2D corner = corners.get(n);
            boolean back = closed && n == corners.size() - 1 && corner.equals(first) && pieces > 0;
            if (!corner.equals(corners.get(n - 1)) && !back) {
                straight.lineTo(corner.getX(), corner.getY());
                pieces++;
            }
        }
        if (pieces == 0 && corners.size() > 1) {
            straight.lineTo(first.getX(), first.getY());
        }
        if (closed) {
            straight.closePath();
        }
    }

    private static double rounded(double length) {
        return Math.rint(length * GRID) / GRID;
    }
}
