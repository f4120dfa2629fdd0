package org.periplus.figure.service;

import java.util.List;
import org.periplus.figure.engine.MonotoneCubic.Point;
import org.periplus.figure.engine.PathData;

/** A curve between two touchpoints: a cubic with its two control points. */
record Bend(Point from, Point first, Point second, Point to) {

    private static final double BOW = 42;

    /** How near a way beside the path may come to the middle of a touchpoint it does not lead to. */
    private static final double CLEAR = 24;

    private static final int SAMPLES = 24;

    /** Where along the way the control points may stand, as shares of its length. */
    private static final List<Shares> SHAPES =
            List.of(new Shares(0.5, 0.5), new Shares(0.3, 0), new Shares(1, 0.7), new Shares(0.1, -0.1));

    private record Shares(double first, double second) {}

    /** Returns the curve of a path: an S with both control points at half the distance, flat within a lane. */
    static Bend path(Point from, Point to) {
        double half = (from.x() + to.x()) / 2;
        return new Bend(from, new Point(half, from.y()), new Point(half, to.y()), to);
    }

    /**
     * Returns the curve of a way beside the path: bent below the touchpoints within a lane and on the way back, else an S that keeps
     * clear of the touchpoints it passes.
     */
    static Bend beside(Point from, Point to, List<Point> passed) {
        if (from.y() == to.y() || from.x() >= to.x()) {
            double low = Math.max(from.y(), to.y()) + BOW;
            return new Bend(from, new Point(from.x(), low), new Point(to.x(), low), to);
        }
        Bend best = path(from, to);
        for (Shares shares : SHAPES) {
            double length = to.x() - from.x();
            Bend bend = new Bend(
                    from,
                    new Point(from.x() + shares.first() * length, from.y()),
                    new Point(from.x() + shares.second() * length, to.y()),
                    to);
            if (best.distance(passed) < CLEAR && bend.distance(passed) > best.distance(passed)) {
                best = bend;
            }
        }
        return best;
    }

    private double distance(List<Point> points) {
        double nearest = Double.MAX_VALUE;
        for (int step = 1; step < SAMPLES; step++) {
            Point at = at((double) step / SAMPLES);
            for (Point point : points) {
                nearest = Math.min(nearest, Math.hypot(at.x() - point.x(), at.y() - point.y()));
            }
        }
        return nearest;
    }

    /** Tells whether it reaches its end from below. */
    boolean fromBelow() {
        return second.x() == to.x();
    }

    /** Returns the path data of the curve. */
    String data() {
        return new PathData()
                .move(from.x(), from.y())
                .curve(first.x(), first.y(), second.x(), second.y(), to.x(), to.y())
                .toString();
    }

    /** Returns its point at {@code t} from 0 to 1. */
    Point at(double t) {
        return new Point(
                mixed(t, from.x(), first.x(), second.x(), to.x()), mixed(t, from.y(), first.y(), second.y(), to.y()));
    }

    private static double mixed(double t, double a, double b, double c, double d) {
        double s = 1 - t;
        return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
    }
}
