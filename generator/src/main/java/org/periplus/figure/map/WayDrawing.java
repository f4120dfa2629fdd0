package org.periplus.figure.map;

import java.util.ArrayList;
import java.util.List;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Shape;

/**
 * Draws ways between cards: a run with rounded corners, an arrow head where it arrives, its words on the far side of it, and a mark
 * where something is lost. Counted ways are solid, others dashed.
 */
final class WayDrawing {

    private static final double CORNER = 6;
    private static final double HEAD = 7;
    private static final double HALF_HEAD = 3.6;
    private static final double MARK = 5.5;
    private static final double MARK_FROM_END = 17;
    private static final double MARK_IN_CARD = 22;

    private final LanePen pen;
    private final WayBand band;
    private final double edge;
    private final boolean up;
    private final List<Placed> words = new ArrayList<>();

    /**
     * Takes the ways of one side.
     *
     * @param edge y of the edge of the cards the ways leave from
     * @param up whether that is their upper edge
     */
    WayDrawing(LanePen pen, WayBand band, double edge, boolean up) {
        this.pen = pen;
        this.band = band;
        this.edge = edge;
        this.up = up;
    }

    /** Draws the ways and returns the boxes of their words. */
    List<Placed> draw() {
        band.runs().forEach(this::run);
        return List.copyOf(words);
    }

    private double away(double distance) {
        return up ? edge - distance : edge + distance;
    }

    private void run(WayRun run) {
        List<Shape> shapes = new ArrayList<>();
        double line = band.line(run.row());
        if (run.way().kind() == Way.Kind.HANDOVER) {
            double mark = away(-MARK_IN_CARD);
            shapes.add(new Shape.Path("wayl", PathData.segment(run.start(), mark, run.start(), away(line))));
            shapes.add(mark(run.start(), mark));
        } else {
            shapes.add(new Shape.Path(run.way().counted() ? "way" : "way un", path(run, away(line))));
            shapes.add(new Shape.Circle("wayd", run.start(), away(0), 2.2));
            shapes.add(new Shape.Path("wayh", head(run.end())));
            run.way().lost().ifPresent(lost -> shapes.add(mark(markAt(run), away(line))));
        }
        run.label().ifPresent(label -> shapes.addAll(label(label, line)));
        String css = run.way().kind() == Way.Kind.LOOP ? "wayg loop" : "wayg";
        pen.add(Shape.Group.of(css, shapes));
    }

    private List<Shape> label(WayLabel label, double line) {
        double top = up ? away(line + WayBand.GAP) - label.height() : away(line + WayBand.GAP);
        Placed box = new Placed(
                "text", label.centre() - label.width() / 2, top, label.width(), label.height(), label.text());
        pen.place(box);
        words.add(box);
        return label.shapes(top);
    }

    private static double markAt(WayRun run) {
        double back = Math.min(MARK_FROM_END, run.length() / 2);
        return run.end() > run.start() ? run.end() - back : run.end() + back;
    }

    private String path(WayRun run, double line) {
        double side = run.end() >= run.start() ? 1 : -1;
        double corner = Math.min(CORNER, run.length() / 2);
        double turn = up ? corner : -corner;
        double first = run.start() + side * corner;
        double last = run.end() - side * corner;
        return new PathData()
                .move(run.start(), away(0))
                .line(run.start(), line + turn)
                .curve(run.start(), line + turn / 2, run.start() + side * corner / 2, line, first, line)
                .line(last, line)
                .curve(run.end() - side * corner / 2, line, run.end(), line + turn / 2, run.end(), line + turn)
                .line(run.end(), away(HEAD - 1))
                .toString();
    }

    private String head(double x) {
        return new PathData()
                .move(x, away(0.5))
                .line(x - HALF_HEAD, away(HEAD))
                .line(x + HALF_HEAD, away(HEAD))
                .close()
                .toString();
    }

    /** Returns the mark of a loss: a ring with two strokes across, as a line that is broken. */
    static Shape mark(double x, double y) {
        String strokes = PathData.segment(-2.8, 2.6, 0, -2.6) + PathData.segment(0, 2.6, 2.8, -2.6);
        return Shape.Group.at("wl", x, y, List.of(new Shape.Circle("", 0, 0, MARK), new Shape.Path("", strokes)));
    }
}
