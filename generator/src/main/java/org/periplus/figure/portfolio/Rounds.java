package org.periplus.figure.portfolio;

import org.periplus.figure.engine.PathData;

/** Parts of circles and ellipses as path data. Stateless; safe for use by several threads. */
final class Rounds {

    private static final double QUARTER = Math.PI / 2;

    private Rounds() {}

    /**
     * Returns the part of a circle about the origin that begins at the top and runs clockwise.
     *
     * @param share of the whole round, from 0 to 1
     */
    static String fromTop(double radius, double share) {
        double end = 2 * Math.PI * Math.max(0, Math.min(1, share));
        PathData path = new PathData().move(0, -radius);
        for (double from = 0; from < end - 1e-9; from += QUARTER) {
            arc(path, radius, from, Math.min(end, from + QUARTER));
        }
        return path.toString();
    }

    /** Draws at most a quarter, by one cubic curve whose handles are 4/3 tan(angle/4) of the radius long. */
    private static void arc(PathData path, double radius, double from, double to) {
        double handle = 4.0 / 3 * StrictMath.tan((to - from) / 4);
        double sin1 = StrictMath.sin(from);
        double cos1 = StrictMath.cos(from);
        double sin2 = StrictMath.sin(to);
        double cos2 = StrictMath.cos(to);
        path.curve(
                radius * (sin1 + handle * cos1),
                radius * (-cos1 + handle * sin1),
                radius * (sin2 - handle * cos2),
                radius * (-cos2 - handle * sin2),
                radius * sin2,
                radius * -cos2);
    }

    /** Returns the quarter of an ellipse below and right of a corner, as an area. */
    static String quarter(double x, double y, double radiusX, double radiusY) {
        return edge(x, y, radiusX, radiusY).line(x, y).close().toString();
    }

    /** Returns the curved edge of that quarter alone. */
    static String quarterEdge(double x, double y, double radiusX, double radiusY) {
        return edge(x, y, radiusX, radiusY).toString();
    }

    private static PathData edge(double x, double y, double radiusX, double radiusY) {
        double handle = 4.0 / 3 * StrictMath.tan(Math.PI / 8);
        return new PathData()
                .move(x + radiusX, y)
                .curve(x + radiusX, y + handle * radiusY, x + handle * radiusX, y + radiusY, x, y + radiusY);
    }
}
