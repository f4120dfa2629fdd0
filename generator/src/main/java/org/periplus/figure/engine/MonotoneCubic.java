package org.periplus.figure.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * A smooth curve that passes through every point and never overshoots: piecewise cubic Hermite interpolation with the tangents of
 * F. N. Fritsch and R. E. Carlson, Monotone Piecewise Cubic Interpolation, SIAM J. Numer. Anal. 17 (1980). Stateless; safe for
 * use by several threads.
 */
public final class MonotoneCubic {

    /** A point in pixels. */
    public record Point(double x, double y) {}

    /**
     * The way from one point to the next as a cubic Bézier curve.
     *
     * @param first its first control point
     * @param second its second control point
     */
    public record Segment(Point from, Point first, Point second, Point to) {}

    private MonotoneCubic() {}

    /**
     * Returns the ways between the points, one fewer than points.
     *
     * @param points from left to right, each x greater than the one before
     */
    public static List<Segment> through(List<Point> points) {
        double[] tangents = tangents(points);
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i + 1 < points.size(); i++) {
            Point from = points.get(i);
            Point to = points.get(i + 1);
            double third = (to.x() - from.x()) / 3;
            segments.add(new Segment(
                    from,
                    new Point(from.x() + third, from.y() + tangents[i] * third),
                    new Point(to.x() - third, to.y() - tangents[i + 1] * third),
                    to));
        }
        return segments;
    }

    private static double[] tangents(List<Point> points) {
        int last = points.size() - 1;
        double[] tangents = new double[points.size()];
        if (last < 1) {
            return tangents;
        }
        tangents[0] = slope(points, 0);
        tangents[last] = slope(points, last - 1);
        for (int i = 1; i < last; i++) {
            double before = slope(points, i - 1);
            double after = slope(points, i);
            tangents[i] = before * after <= 0 ? 0 : (before + after) / 2;
        }
        for (int i = 0; i < last; i++) {
            limit(tangents, i, slope(points, i));
        }
        return tangents;
    }

    /** Keeps the two tangents of a way inside the circle of radius 3 within which it is monotone. */
    private static void limit(double[] tangents, int i, double slope) {
        if (slope == 0) {
            tangents[i] = 0;
            tangents[i + 1] = 0;
            return;
        }
        double length = Math.hypot(tangents[i] / slope, tangents[i + 1] / slope);
        if (length > 3) {
            tangents[i] *= 3 / length;
            tangents[i + 1] *= 3 / length;
        }
    }

    private static double slope(List<Point> points, int i) {
        return (points.get(i + 1).y() - points.get(i).y())
                / (points.get(i + 1).x() - points.get(i).x());
    }
}
