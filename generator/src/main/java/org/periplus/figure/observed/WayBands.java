package org.periplus.figure.observed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.periplus.analysis.ObservedTurn;
import org.periplus.analysis.ObservedTurn.Sort;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Shape;

/** The moves as bands between the steps: down the spine from one to the next, in arcs at the right ahead and at the left back. */
final class WayBands {

    private static final double SPINE_WIDEST = 44;
    private static final double ARC_WIDEST = 20;
    private static final double THINNEST = 1.4;
    private static final double OUT = 7;
    private static final double LOOP = 46;
    private static final double LEAST_BULGE = 52;
    private static final int DRAWN = 40;
    private static final int LABELLED = 14;
    private static final double FAINT = 0.5;
    private static final double SIGN = 4.5;
    private static final double[] TRIES = {0, 15, -15, 30, -30, 45, -45, 60, -60};

    private final Pen pen;
    private final WayWords words;
    private final WayGrid grid;
    private final int farthest;
    private final List<Placed> signs = new ArrayList<>();

    WayBands(Pen pen, WayWords words, WayGrid grid) {
        this.pen = pen;
        this.words = words;
        this.grid = grid;
        this.farthest = Math.max(
                2,
                words.ways().moves().stream()
                        .mapToInt(turn -> Math.abs(turn.to() - turn.from()))
                        .max()
                        .orElse(2));
    }

    /** Draws the bands, the broadest at the back, then the words that find room. */
    void draw() {
        for (List<Integer> way : words.ways().unused()) {
            unused(way.get(0), way.get(1));
        }
        List<ObservedTurn> drawn = words.ways().moves().stream()
                .filter(turn -> grid.has(turn.from()) && grid.has(turn.to()))
                .filter(turn -> words.ways().percent(turn.counted().cases()) >= FAINT)
                .limit(DRAWN + grid.centres().size())
                .toList();
        drawn.forEach(this::band);
        drawn.stream().filter(turn -> turn.sort() != Sort.MAPPED).forEach(this::sign);
        drawn.stream().filter(this::isSpine).forEach(this::spineLabel);
        drawn.stream().filter(turn -> !isSpine(turn)).limit(LABELLED).forEach(this::arcLabel);
    }

    private boolean isSpine(ObservedTurn turn) {
        return turn.sort() == Sort.MAPPED && turn.to() == turn.from() + 1;
    }

    private double share(ObservedTurn turn) {
        return Math.min(1, words.ways().percent(turn.counted().cases()) / 100);
    }

    private void band(ObservedTurn turn) {
        if (isSpine(turn)) {
            double width = Math.max(THINNEST, share(turn) * SPINE_WIDEST);
            double top = grid.y(turn.from()) + WayGrid.NODE / 2;
            double foot = grid.y(turn.to()) - WayGrid.NODE / 2;
            pen.add(new Shape.Rect("ob-flow", WayGrid.SPINE - width / 2, top, width, foot - top, 0));
            return;
        }
        Arc arc = arc(turn.from(), turn.to(), Math.max(THINNEST, share(turn) * ARC_WIDEST));
        String css = turn.sort() == Sort.MAPPED ? "ob-flow" : "ob-dev";
        pen.add(new Shape.Path(css, arc.band()));
        pen.add(new Shape.Path(css + " ob-tip", arc.tip()));
    }

    /** Marks a move that the map does not have; no label covers the mark. */
    private void sign(ObservedTurn turn) {
        Arc arc = arc(turn.from(), turn.to(), 0);
        pen.add(new Shape.Path("ob-sign", sign(arc.outermost(), arc.middle())));
        signs.add(new Placed("sign", arc.outermost() - SIGN, arc.middle() - SIGN, 2 * SIGN, 2 * SIGN, ""));
    }

    private void unused(int from, int to) {
        if (!grid.has(from) || !grid.has(to)) {
            return;
        }
        if (to == from + 1) {
            double top = grid.y(from) + WayGrid.NODE / 2;
            double foot = grid.y(to) - WayGrid.NODE / 2;
            pen.add(new Shape.Path("ob-unused", PathData.segment(WayGrid.SPINE, top, WayGrid.SPINE, foot)));
        } else {
            pen.add(new Shape.Path("ob-unused", arc(from, to, 0).line()));
        }
    }

    private Arc arc(int from, int to, double width) {
        double side = to > from ? 1 : -1;
        double room = (side > 0 ? WayGrid.RIGHT_ROOM : WayGrid.LEFT_ROOM) / Arc.REACH;
        int far = Math.abs(to - from);
        double bulge = far == 0
                ? LOOP
                : LEAST_BULGE + (room - LEAST_BULGE) * Math.sqrt((far - 1.0) / Math.max(1, farthest - 1));
        double out = far == 0 ? -OUT : side * OUT;
        return new Arc(
                WayGrid.SPINE + side * WayGrid.HALF,
                side,
                grid.y(from) + out,
                grid.y(to) - out,
                bulge,
                far == 0 ? Math.min(width, OUT) : width);
    }

    private void spineLabel(ObservedTurn turn) {
        double width = Math.max(THINNEST, share(turn) * SPINE_WIDEST);
        double middle = (grid.y(turn.from()) + grid.y(turn.to())) / 2;
        place(words.percent(turn.counted().cases()), WayGrid.SPINE + width / 2 + 5, middle, 1, 0);
    }

    private void arcLabel(ObservedTurn turn) {
        Arc arc = arc(turn.from(), turn.to(), Math.max(THINNEST, share(turn) * ARC_WIDEST));
        String text = words.say(
                "observed.label", "share", words.percent(turn.counted().cases()), "sort", words.sort(turn));
        double x = arc.outermost() + arc.side() * (arc.width() / 2 + 8);
        for (double shift : TRIES) {
            if (place(text, x, arc.middle(), arc.side(), shift)) {
                return;
            }
        }
    }

    /** Writes a label beside a point if it finds room there; tells whether it did. */
    private boolean place(String text, double x, double middle, double side, double shift) {
        Lettering lettering = Lettering.POINT_VALUE;
        double room = side > 0 ? WayGrid.LABELS_RIGHT - x : x - WayGrid.LABELS_LEFT;
        double width = pen.width(text, lettering);
        if (width > room) {
            return false;
        }
        double top = middle + shift - lettering.lineHeight() / 2;
        Placed box = new Placed("text", side > 0 ? x : x - width, top, width, lettering.lineHeight(), text);
        if (Stream.concat(pen.placed().stream(), signs.stream()).anyMatch(other -> other.meets(box, 1))) {
            return false;
        }
        pen.add(new Shape.Rect("ob-bare", box.x() - 2, top, width + 4, lettering.lineHeight(), 2));
        if (side > 0) {
            pen.text(text, lettering, x, top, width + 1, 1);
        } else {
            pen.textEnding(text, lettering, x, top, width + 1);
        }
        return true;
    }

    static String sign(double x, double y) {
        return new PathData()
                .move(x, y - SIGN)
                .line(x + SIGN, y)
                .line(x, y + SIGN)
                .line(x - SIGN, y)
                .close()
                .toString();
    }
}
