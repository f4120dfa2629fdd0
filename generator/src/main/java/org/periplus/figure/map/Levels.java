package org.periplus.figure.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Shape;
import org.periplus.model.Touchpoint;

/**
 * How much a touchpoint matters to customers, as a row of squares, and how engaged they are, as a row of discs: as many filled as
 * the level is high.
 */
final class Levels {

    private static final int MOST = 5;
    private static final double STEP = 5;
    private static final double ROW = 6;
    private static final double HALF = 1.7;

    private Levels() {}

    /** Draws the levels that are known, ending at {@code right}: importance above intensity. */
    static void draw(LanePen pen, Touchpoint touchpoint, double right, double top) {
        double y = top + HALF;
        Optional<Integer> importance = touchpoint.importance();
        if (importance.isPresent()) {
            pen.add(row(importance.get(), true, right - width() + HALF, y));
            y += ROW;
        }
        if (touchpoint.intensity().isPresent()) {
            pen.add(row(touchpoint.intensity().get(), false, right - width() + HALF, y));
        }
    }

    /** Returns the width of a row. */
    static List<String> said(MapContext context, Touchpoint touchpoint) {
        List<String> said = new ArrayList<>();
        touchpoint.importance().ifPresent(level -> said.add(context.say("map.level.importance", "level", level)));
        touchpoint.intensity().ifPresent(level -> said.add(context.say("map.level.intensity", "level", level)));
        return said;
    }

    /** Returns the width of a row. */
    static double width() {
        return (MOST - 1) * STEP + 2 * HALF;
    }

    /** Returns a row of marks, the first about {@code x}, {@code y}. */
    static Shape row(int level, boolean squares, double x, double y) {
        int filled = Math.max(0, Math.min(MOST, level));
        PathData full = new PathData();
        PathData empty = new PathData();
        for (int i = 0; i < MOST; i++) {
            PathData path = i < filled ? full : empty;
            if (squares) {
                square(path, x + i * STEP, y);
            } else {
                disc(path, x + i * STEP, y);
            }
        }
        List<Shape> shapes = filled == MOST
                ? List.of(new Shape.Path("lvf", full.toString()))
                : List.of(new Shape.Path("lvf", full.toString()), new Shape.Path("lve", empty.toString()));
        return Shape.Group.of("lvl", shapes);
    }

    private static void square(PathData path, double x, double y) {
        path.move(x - HALF, y - HALF)
                .line(x + HALF, y - HALF)
                .line(x + HALF, y + HALF)
                .line(x - HALF, y + HALF)
                .close();
    }

    private static void disc(PathData path, double x, double y) {
        double k = HALF * 0.55;
        path.move(x - HALF, y)
                .curve(x - HALF, y - k, x - k, y - HALF, x, y - HALF)
                .curve(x + k, y - HALF, x + HALF, y - k, x + HALF, y)
                .curve(x + HALF, y + k, x + k, y + HALF, x, y + HALF)
                .curve(x - k, y + HALF, x - HALF, y + k, x - HALF, y)
                .close();
    }
}
