package org.periplus.figure.observed;

import org.periplus.figure.engine.PathData;

/**
 * A band that leaves a line to one side and comes back to it.
 *
 * @param x of the line
 * @param side 1 to the right, -1 to the left
 * @param from where it leaves
 * @param to where it comes back
 * @param bulge how far its control points stand out
 * @param width of the band
 */
record Arc(double x, double side, double from, double to, double bulge, double width) {

    /** A cubic curve with both control points at one distance reaches three quarters of it. */
    static final double REACH = 0.75;

    private static final double TIP = 8;

    /** Returns how far out it reaches. */
    double outermost() {
        return x + side * bulge * REACH;
    }

    double middle() {
        return (from + to) / 2;
    }

    /** Returns its outline. */
    String band() {
        double down = to >= from ? 1 : -1;
        double half = width / 2;
        double swell = width / 2 / REACH;
        double outer = x + side * (bulge + swell);
        double inner = x + side * (bulge - swell);
        return new PathData()
                .move(x, from - down * half)
                .curve(outer, from - down * half, outer, to + down * half, x, to + down * half)
                .line(x, to - down * half)
                .curve(inner, to - down * half, inner, from + down * half, x, from + down * half)
                .close()
                .toString();
    }

    /** Returns its middle as a line. */
    String line() {
        double out = x + side * bulge;
        return new PathData().move(x, from).curve(out, from, out, to, x, to).toString();
    }

    /** Returns the head of an arrow at its end. */
    String tip() {
        double half = Math.max(4, width / 2 + 2.5);
        return new PathData()
                .move(x, to)
                .line(x + side * TIP, to - half)
                .line(x + side * TIP, to + half)
                .close()
                .toString();
    }
}
