package org.periplus.figure.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.figure.engine.Face;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.LabelPlacer;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.MonotoneCubic.Point;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.TextBlock;

/**
 * A field of five by five steps with numbered dots and names beside them. Its rows are as high as the fullest place needs. Used once;
 * not safe for use by several threads.
 */
final class Matrix {

    /** The radius of a dot. */
    static final double RADIUS = 14;

    /** The left edge of the field, right of the numbers of its rows. */
    static final double LEFT = 56;

    /** The upper edge of the field, below the name of its rows. */
    static final double TOP = 46;

    /** The width of the whole figure. */
    static final double WIDTH = 1344;

    /** The air at the sides of the figure. */
    static final double EDGE = 24;

    /** How many steps there are both ways. */
    static final int STEPS = 5;

    private static final Lettering CORNER = new Lettering(Face.ITALIC_400, 14, 18, "it pf-corner");

    private static final double LEAST_ROW = 112;
    private static final double ROOM_IN_ROW = 18;
    private static final double NAME_WIDTH = 182;
    private static final int NAME_LINES = 3;
    private static final double DOT_BOX = RADIUS + 1;
    private static final double MOST_IN_STACK = 8;
    private static final double UNDER_FIELD = 54;
    private static final double UNDER_LEGEND = 16;
    private static final double UNDER_LISTS = 8;

    private final Pen pen;
    private final List<Dot> dots;
    private final double row;
    private final List<Placed> kept = new ArrayList<>();

    /**
     * Begins a field.
     *
     * @param dots those that matter most first
     * @param sideBySide how many of one place may stand side by side before its row grows
     */
    Matrix(Pen pen, List<Dot> dots, double sideBySide) {
        this.pen = pen;
        this.dots = List.copyOf(dots);
        this.row = rowHeight(dots, sideBySide);
    }

    /** Returns the height of a row: room for the largest number of dots at one place, so many side by side. */
    private static double rowHeight(List<Dot> dots, double sideBySide) {
        long most = dots.stream()
                .mapToLong(dot -> dots.stream()
                        .filter(other -> other.row() == dot.row() && other.column() == dot.column())
                        .count())
                .max()
                .orElse(0);
        double high = Math.max(Math.min(most, 3), Math.ceil(most / sideBySide));
        return Math.max(LEAST_ROW, Math.min(high, MOST_IN_STACK * 2) * Stacks.PITCH + ROOM_IN_ROW);
    }

    double cell() {
        return (right() - LEFT) / STEPS;
    }

    double row() {
        return row;
    }

    double right() {
        return WIDTH - EDGE;
    }

    double bottom() {
        return TOP + STEPS * row;
    }

    double x(double column) {
        return LEFT + (column - 0.5) * cell();
    }

    double y(double step) {
        return bottom() - (step - 0.5) * row;
    }

    /** Draws the lines between the steps, the numbers of the rows and the frame. */
    void grid(String rows, String columns) {
        for (int step = 1; step < STEPS; step++) {
            double x = LEFT + step * cell();
            double y = TOP + step * row;
            pen.add(new Shape.Path("iso", PathData.segment(x, TOP, x, bottom())));
            pen.add(new Shape.Path("iso", PathData.segment(LEFT, y, right(), y)));
        }
        for (int step = 1; step <= STEPS; step++) {
            pen.textEnding(Integer.toString(step), Lettering.LIST, LEFT - 12, y(step) - 7.5, 20);
        }
        pen.add(new Shape.Rect("pf-frame", LEFT, TOP, right() - LEFT, STEPS * row, 0));
        pen.text(rows, Lettering.LIST_BOLD, LEFT, TOP - 26, 500, 1);
        pen.textEnding(columns, Lettering.LIST_BOLD, right(), bottom() + 30, 500);
    }

    /** Writes words into the corners of the field, which names keep off. */
    void corners(String topLeft, String topRight, String footLeft, String footRight) {
        corner(topLeft, true, true);
        corner(topRight, false, true);
        corner(footLeft, true, false);
        corner(footRight, false, false);
    }

    private void corner(String words, boolean left, boolean top) {
        double width = pen.width(words, CORNER);
        double x = left ? LEFT + 12 : right() - 12 - width;
        double y = top ? TOP + 8 : bottom() - 8 - CORNER.lineHeight();
        pen.text(words, CORNER, x, y, width + 1, 1);
        kept.add(new Placed("label", x, y, width, CORNER.lineHeight(), words));
    }

    /** Draws the lines through the middle of the field, which names keep off. */
    void middle() {
        double x = x((STEPS + 1) / 2.0);
        double y = y((STEPS + 1) / 2.0);
        pen.add(new Shape.Path("pf-middle", PathData.segment(x, TOP, x, bottom())));
        pen.add(new Shape.Path("pf-middle", PathData.segment(LEFT, y, right(), y)));
        kept.add(new Placed("line", x, TOP, 0, STEPS * row, ""));
        kept.add(new Placed("line", LEFT, y, right() - LEFT, 0, ""));
    }

    /**
     * Draws the dots and the names beside them.
     *
     * @param reachX how far a dot may move sideways to make room for another, in pixels
     * @return the dots whose name found no room
     */
    List<Dot> draw(double reachX) {
        List<Point> wanted = dots.stream()
                .map(dot -> new Point(x(dot.column()), y(dot.row())))
                .toList();
        List<Point> places = Stacks.apart(wanted, reachX, row / 2 - RADIUS);
        List<LabelPlacer.Mark> marks = places.stream()
                .map(place -> new LabelPlacer.Mark(place.x(), place.y(), DOT_BOX))
                .toList();
        for (int i = 0; i < places.size(); i++) {
            if (dots.get(i).lit()) {
                kept.add(
                        new Placed("light", places.get(i).x() + 5, places.get(i).y() - 15, 15, 16, ""));
            }
        }
        List<TextBlock> names = dots.stream()
                .map(dot -> pen.wrap(dot.name(), Lettering.CARD_NAME, NAME_WIDTH, NAME_LINES))
                .toList();
        List<LabelPlacer.Label> labels = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            labels.add(
                    new LabelPlacer.Label(i, names.get(i).width(), names.get(i).height()));
        }
        Placed field = new Placed("field", LEFT + 4, TOP + 4, right() - LEFT - 8, STEPS * row - 8, "");
        List<Optional<LabelPlacer.Spot>> spots = new LabelPlacer(field, kept).place(marks, labels);
        List<Dot> unnamed = new ArrayList<>();
        for (int i = 0; i < dots.size(); i++) {
            dot(dots.get(i), places.get(i), names.get(i), spots.get(i));
            if (spots.get(i).isEmpty()) {
                unnamed.add(dots.get(i));
            }
        }
        return unnamed;
    }

    private void dot(Dot dot, Point at, TextBlock name, Optional<LabelPlacer.Spot> spot) {
        Pen part = pen.inside();
        spot.flatMap(LabelPlacer.Spot::leader)
                .ifPresent(line -> part.add(
                        new Shape.Path("lead", PathData.segment(line.fromX(), line.fromY(), line.toX(), line.toY()))));
        part.add(Shape.Group.at("", at.x(), at.y(), dot.mark()));
        part.place(new Placed("dot", at.x() - RADIUS, at.y() - RADIUS, 2 * RADIUS, 2 * RADIUS, dot.number()));
        spot.map(LabelPlacer.Spot::box).ifPresent(box -> part.text(name, box.x(), box.y(), dot.name()));
        pen.addLinked("pf-dot", dot.href(), dot.sentence(), part);
    }

    /** Draws what stands under the field: the legend, names that found no room, what has no place; returns the lower edge. */
    double foot(FigureContext context, List<Legend.Entry> legend, List<Dot> unnamed, List<NameList.Item> missing) {
        List<NameList.Item> names = unnamed.stream()
                .map(dot -> new NameList.Item(named(context, dot), dot.href(), ""))
                .toList();
        double y = Legend.draw(pen, legend, LEFT, bottom() + UNDER_FIELD, right()) + UNDER_LEGEND;
        y = NameList.draw(pen, context.say("portfolio.unnamed"), names, new NameList.Area(LEFT, y, right()));
        return NameList.draw(pen, context.say("portfolio.unplaced"), missing, new NameList.Area(LEFT, y, right()))
                + UNDER_LISTS;
    }

    /** Returns a number for the middle of a dot. */
    private static String named(FigureContext context, Dot dot) {
        return dot.number().isEmpty()
                ? dot.name()
                : context.say("portfolio.numbered", "number", dot.number(), "name", dot.name());
    }

    static Shape number(String css, String text) {
        return Shape.Text.anchored("pf-no " + css, Shape.Anchor.MIDDLE, 0, 4, text);
    }
}
