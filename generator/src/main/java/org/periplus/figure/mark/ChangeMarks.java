package org.periplus.figure.mark;

import java.util.List;
import org.periplus.analysis.Change;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.ScaledPath;
import org.periplus.figure.engine.Shape;

/**
 * Marks that say what became of something: solid square with a plus (added), dashed square with a minus (removed), circle with an
 * unequal sign (changed), arrow in a dashed ring (moved away), arrow in a solid ring (moved here), ring with an equal sign (the same). The
 * word stands beside the mark. Stateless; safe for use by several threads.
 */
public final class ChangeMarks {

    /** The side of the square on which marks are drawn. */
    public static final double GRID = 18;

    private static final double SHORTEST_ARROW = 24;
    private static final String SQUARE = "M4 2H14A2 2 0 0 1 16 4V14A2 2 0 0 1 14 16H4A2 2 0 0 1 2 14V4A2 2 0 0 1 4 2Z";
    private static final String RING = "M2 9A7 7 0 0 1 16 9A7 7 0 0 1 2 9Z";

    private ChangeMarks() {}

    /** Returns the class of the change, such as {@code chg-add}. */
    public static String css(Change change) {
        return switch (change) {
            case SAME -> "chg-same";
            case CHANGED -> "chg-diff";
            case ADDED -> "chg-add";
            case REMOVED -> "chg-rem";
            case MOVED_AWAY -> "chg-away";
            case MOVED_HERE -> "chg-diff";
        };
    }

    /** Returns the mark with that side in pixels, its upper left corner at {@code x}, {@code y}; class {@code cmk}. */
    public static Shape.Group shape(Change change, double x, double y, double size) {
        double scale = size / GRID;
        return Shape.Group.at(
                "cmk " + css(change),
                x,
                y,
                List.of(
                        new Shape.Path("frame", ScaledPath.of(frame(change), scale)),
                        new Shape.Path("sign", ScaledPath.of(sign(change), scale))));
    }

    /**
     * Returns an arrow down a curve, from the ghost of an old value to the face of the new one; nothing where they are too near.
     *
     * @param from where the old value is, in pixels from the top
     * @param to where the new value is
     * @param ghost the radius of the ghost
     * @param face the radius of the face
     */
    public static List<Shape> arrow(double x, double from, double to, double ghost, double face) {
        if (Math.abs(to - from) < SHORTEST_ARROW) {
            return List.of();
        }
        double down = Math.signum(to - from);
        double tip = to - down * (face + 3);
        PathData head = new PathData().move(x - 4, tip - down * 5).line(x, tip).line(x + 4, tip - down * 5);
        return List.of(
                new Shape.Path("cmp-arrow", PathData.segment(x, from + down * (ghost + 1), x, tip)),
                new Shape.Path("cmp-arrow", head.toString()));
    }

    private static String frame(Change change) {
        return change == Change.ADDED || change == Change.REMOVED ? SQUARE : RING;
    }

    private static String sign(Change change) {
        return switch (change) {
            case SAME -> "M5.5 7.5H12.5M5.5 10.5H12.5";
            case CHANGED -> "M5.5 7.5H12.5M5.5 10.5H12.5M11 5L7 13";
            case ADDED -> "M9 5.5V12.5M5.5 9H12.5";
            case REMOVED -> "M5.5 9H12.5";
            case MOVED_AWAY, MOVED_HERE -> "M5.5 9H12.5M9.8 6.2L12.5 9L9.8 11.8";
        };
    }
}
