package org.periplus.figure.service;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.mark.Bars;
import org.periplus.figure.mark.Faces;
import org.periplus.figure.mark.Light;

/** Draws the cells of a matrix: the count large at the left, emotion above and worst pain below at the right, light between. */
final class CellDrawing {

    private static final double INSET = 4;
    private static final double PAD = 11;
    private static final int LEVELS = 5;
    private static final double FACE = 8;

    private CellDrawing() {}

    /** Where a cell is. */
    record Box(double x, double y, double width, double height) {

        double right() {
            return x + width;
        }

        double middle() {
            return y + height / 2;
        }
    }

    /** Draws a cell: tinted by its mean emotion, dotted when it is empty. */
    static void cell(Pen pen, Subject subject, MatrixCell cell, Box box) {
        Pen part = pen.inside();
        String frame = cell.count() == 0 ? "sv-void" : "sv-tint";
        part.add(new Shape.Rect(
                frame, box.x() + INSET, box.y() + INSET, box.width() - 2 * INSET, box.height() - 2 * INSET, 2));
        pen.place(new Placed(
                "cell",
                box.x() + INSET,
                box.y() + INSET,
                box.width() - 2 * INSET,
                box.height() - 2 * INSET,
                cell.brief(subject)));
        if (cell.count() > 0) {
            Box inner = new Box(box.x() + PAD, box.y(), box.width() - 2 * PAD, box.height());
            count(part, cell, inner);
            String mean = mean(subject, cell);
            double top = cell.worst() > 0 ? inner.y() + 9 : inner.middle() - 8;
            part.textEnding(mean, Lettering.POINT_VALUE, inner.right(), top, inner.width() / 2);
            bars(part, cell, inner.right(), inner.middle() + 5);
            light(part, cell, inner.x() + inner.width() / 2 - 3, inner.middle() - 4);
        }
        String step = cell.mean().map(Faces::step).orElse("none");
        pen.add(Shape.Group.of(cell.count() == 0 ? "" : "sv-" + step, part.shapes()));
    }

    /** Draws a sum: the same without tint, with a face. */
    static void sum(Pen pen, Subject subject, MatrixCell cell, Box box) {
        Box inner = new Box(box.x() + PAD, box.y(), box.width() - 2 * PAD, box.height());
        count(pen, cell, inner);
        if (cell.count() == 0) {
            return;
        }
        double top = cell.worst() > 0 ? inner.y() + 9 : inner.middle() - 8;
        String mean = mean(subject, cell);
        double left = pen.textEnding(mean, Lettering.POINT_VALUE, inner.right(), top, inner.width() / 2);
        cell.mean().ifPresent(value -> pen.add(Faces.shape(value, left - FACE - 4, top + 7.5, FACE)));
        bars(pen, cell, inner.right(), inner.middle() + 5);
    }

    private static String mean(Subject subject, MatrixCell cell) {
        return cell.mean().map(subject.figure().words().numerals()::mean).orElse("\u2013");
    }

    private static void count(Pen pen, MatrixCell cell, Box inner) {
        pen.text(Integer.toString(cell.count()), Lettering.VALUE, inner.x(), inner.middle() - 14, inner.width() / 2, 1);
    }

    private static void bars(Pen pen, MatrixCell cell, double right, double top) {
        if (cell.worst() > 0) {
            double left = right - Bars.width(LEVELS);
            pen.add(Bars.shape(cell.worst(), LEVELS, "sev", left, top));
            pen.place(new Placed("bars", left, top, Bars.width(LEVELS), Bars.HEIGHT, ""));
        }
    }

    private static void light(Pen pen, MatrixCell cell, double x, double y) {
        if (cell.truths() > 0) {
            pen.add(Light.shape(x, y, 1));
            pen.place(new Placed("light", x - 6, y - 6, 19, 19, ""));
        }
    }

    /** Returns the signs the matrix uses. */
    static List<Legend.Sign> legend(MatrixTable table) {
        List<Legend.Sign> signs = new ArrayList<>();
        FigureContext figure = table.subject().figure();
        signs.add(new Legend.Sign(
                14,
                figure.say("channel-matrix.legend.touchpoints"),
                (pen, x, middle) -> pen.add(Shape.Text.at("tot", x + 1, middle + 7, "2"))));
        MatrixCell all = table.all();
        if (all.mean().isPresent()) {
            signs.add(new Legend.Sign(
                    5 * 22,
                    figure.say(
                            "channel-matrix.legend.mean",
                            "persona",
                            table.subject().traveller()),
                    CellDrawing::steps));
        }
        if (all.worst() > 0) {
            signs.add(new Legend.Sign(
                    Bars.width(LEVELS),
                    figure.say("channel-matrix.legend.pain"),
                    (pen, x, middle) -> pen.add(Bars.shape(4, LEVELS, "sev", x, middle - 6.5))));
        }
        if (all.truths() > 0) {
            signs.add(new Legend.Sign(
                    18,
                    figure.say("service.moment-of-truth"),
                    (pen, x, middle) -> pen.add(Light.shape(x + 6, middle - 3, 0.95))));
        }
        boolean unknown = table.cells().stream()
                .flatMap(List::stream)
                .anyMatch(cell -> cell.count() > 0 && cell.mean().isEmpty());
        if (unknown) {
            signs.add(new Legend.Sign(
                    8,
                    figure.say("service.no-emotion"),
                    (pen, x, middle) -> pen.add(Shape.Text.at("val", x, middle + 4, "\u2013"))));
        }
        if (table.cells().stream().flatMap(List::stream).anyMatch(cell -> cell.count() == 0)) {
            signs.add(new Legend.Sign(
                    24,
                    figure.say("channel-matrix.legend.unused"),
                    (pen, x, middle) -> pen.add(new Shape.Rect("sv-void", x, middle - 7, 24, 14, 2))));
        }
        return signs;
    }

    private static void steps(Pen pen, double x, double middle) {
        IntStream.rangeClosed(-2, 2).forEach(step -> {
            double left = x + (step + 2) * 22;
            Shape tint = new Shape.Rect("sv-tint", left, middle - 7, 20, 14, 2);
            pen.add(Shape.Group.of("sv-" + Faces.step(step), List.of(tint)));
        });
    }
}
