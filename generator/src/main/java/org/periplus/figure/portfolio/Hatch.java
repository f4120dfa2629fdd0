package org.periplus.figure.portfolio;

import org.periplus.figure.engine.PathData;

/** Slanting lines that fill a box, as charts hatch what nobody surveyed. Stateless; safe for use by several threads. */
final class Hatch {

    private static final double APART = 9;

    private Hatch() {}

    /** Returns the lines of a box as path data, each cut at its edges. */
    static String of(double x, double y, double width, double height) {
        PathData path = new PathData();
        for (double at = APART; at < width + height; at += APART) {
            path.move(x + Math.min(at, width), y + Math.max(0, at - width))
                    .line(x + Math.max(0, at - height), y + Math.min(at, height));
        }
        return path.toString();
    }
}
