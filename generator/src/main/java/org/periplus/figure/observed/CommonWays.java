package org.periplus.figure.observed;

import java.util.List;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Shape;
import org.periplus.model.ObservedPath;

/** The commonest ways as rows of small steps, with their share and how long they take. */
final class CommonWays {

    private static final int SHOWN = 10;
    private static final double SHARE = 44;
    private static final double BAR = 76;
    private static final double BAR_WIDTH = 110;
    private static final double TIME = 200;
    private static final double TIME_WIDTH = 130;
    private static final double CHAIN = 350;
    private static final double STEP = 31;
    private static final double CHIP = 10.5;
    private static final double LINE = 34;
    private static final int IN_LINE = (int) ((WayGrid.WIDTH - WayGrid.EDGE - CHAIN) / STEP);
    private static final int MOST_LINES = 2;

    private final Pen pen;
    private final WayWords words;

    CommonWays(Pen pen, WayWords words) {
        this.pen = pen;
        this.words = words;
    }

    /** Draws the rows and returns the lower edge. */
    double draw(double top) {
        List<ObservedPath> paths = words.ways().observed().paths();
        if (paths.isEmpty()) {
            return top;
        }
        pen.add(new Shape.Path("sb hd", PathData.segment(WayGrid.EDGE, top, WayGrid.WIDTH - WayGrid.EDGE, top)));
        pen.text(words.say("observed.ways"), Lettering.STAGE_NAME, WayGrid.EDGE, top + 10, 600, 1);
        double y = top + 44;
        long told = 0;
        List<ObservedPath> shown =
                paths.stream().filter(path -> !path.isOther()).limit(SHOWN).toList();
        double most = shown.isEmpty() ? 1 : words.ways().percent(shown.get(0).cases());
        for (ObservedPath path : shown) {
            y = row(path, y, most);
            told += path.cases();
        }
        long rest = words.ways().observed().cases() - told;
        if (rest > 0) {
            String share = words.percent(rest);
            pen.text(words.say("observed.rest", "share", share), Lettering.LIST, WayGrid.EDGE, y + 2, 900, 1);
            y += 28;
        }
        return y;
    }

    private double row(ObservedPath path, double top, double most) {
        double middle = top + LINE / 2;
        pen.textEnding(
                words.percent(path.cases()), Lettering.POINT_VALUE, WayGrid.EDGE + SHARE, middle - 8, SHARE);
        double width = Math.max(1, words.ways().percent(path.cases()) / most * BAR_WIDTH);
        pen.add(new Shape.Rect("ob-flow", BAR, middle - 5, width, 10, 0));
        path.median()
                .ifPresent(time -> pen.text(
                        words.say("observed.takes", "median", words.time(time)),
                        Lettering.SMALL,
                        TIME,
                        middle - 7,
                        TIME_WIDTH,
                        1));
        return chain(WayPlaces.of(words.ways(), path), top);
    }

    private double chain(List<Integer> steps, double top) {
        int most = IN_LINE * MOST_LINES;
        int shown = steps.size() > most ? most - 4 : steps.size();
        for (int i = 0; i < shown; i++) {
            double x = CHAIN + CHIP + i % IN_LINE * STEP;
            double y = top + LINE / 2 + (double) (i / IN_LINE) * LINE;
            if (i > 0) {
                link(steps.get(i - 1), steps.get(i), x, y);
            }
            chip(steps.get(i), x, y);
        }
        if (shown < steps.size()) {
            double x = CHAIN + shown % IN_LINE * STEP;
            double y = top + LINE / 2 + (double) (shown / IN_LINE) * LINE;
            pen.text(words.say("figure.more", "n", steps.size() - shown), Lettering.SMALL, x, y - 7, 110, 1);
        }
        int lines = Math.max(1, (Math.min(steps.size(), most) + IN_LINE - 1) / IN_LINE);
        return top + lines * LINE;
    }

    private void chip(int step, double x, double y) {
        boolean mapped = step >= 0 && step < words.ways().map().ids().size();
        if (mapped) {
            pen.add(new Shape.Circle("ob-chip", x, y, CHIP));
        } else {
            pen.add(new Shape.Rect("ob-chip ob-beyond", x - CHIP, y - CHIP, 2 * CHIP, 2 * CHIP, 0));
        }
        pen.place(new Placed("chip", x - CHIP, y - CHIP, 2 * CHIP, 2 * CHIP, ""));
        String number = step < 0 ? "?" : Integer.toString(step + 1);
        pen.add(Shape.Text.anchored("ob-no", Shape.Anchor.MIDDLE, x, y + 4, number));
    }

    private void link(int from, int to, double x, double y) {
        double start = x - STEP + CHIP;
        double end = x - CHIP;
        if (x - CHIP <= CHAIN) {
            start = end - (STEP - 2 * CHIP);
        }
        boolean mapped = from >= 0 && to >= 0 && words.ways().map().has(from, to);
        pen.add(new Shape.Path(mapped ? "ob-step" : "ob-step ob-off", PathData.segment(start, y, end, y)));
        if (!mapped) {
            pen.add(new Shape.Path("ob-sign", WayBands.sign((start + end) / 2, y)));
        }
    }
}
