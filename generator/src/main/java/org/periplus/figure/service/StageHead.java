package org.periplus.figure.service;

import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Sentences;
import org.periplus.figure.engine.Shape;
import org.periplus.model.Stage;

/** The head of a figure: number, name and duration of each stage, and below them the scale of touchpoints. */
final class StageHead {

    private static final double PAD = 10;
    private static final double TOP = 10;
    private static final double NUMBER_BOX = 24;
    private static final double SCALE = 10;
    private static final double RUNG = 5.5;
    private static final int NAME_LINES = 3;

    private StageHead() {}

    /** Draws the head at the top of the figure and returns its foot; without slots there is no scale. */
    static double draw(Pen pen, Subject subject, Columns columns) {
        double foot = 56;
        for (Columns.Column column : columns.columns()) {
            Pen part = pen.inside();
            foot = Math.max(foot, words(part, column) + 8);
            pen.addLinked("shead", subject.anchor("stage-" + column.stage().id()), sentence(subject, column), part);
        }
        if (columns.slots().isEmpty()) {
            pen.add(new Shape.Path("ladf", PathData.segment(0, foot, columns.right(), foot)));
            return foot;
        }
        scale(pen, columns, foot);
        return foot + SCALE;
    }

    /** Draws the lines between stages, from the foot of the head to the foot of the lanes. */
    static void lines(Pen pen, Columns columns, double head, double foot) {
        columns.columns().stream().skip(1).forEach(column -> {
            pen.add(new Shape.Path("sb hd", PathData.segment(column.x(), 0, column.x(), head - SCALE)));
            pen.add(new Shape.Path("sb", PathData.segment(column.x(), head, column.x(), foot)));
        });
    }

    /** Draws the frame around rail and lanes. */
    static void frame(Pen pen, Columns columns, double foot) {
        pen.add(new Shape.Rect("sv-frame", 0.5, 0.5, columns.right() - 1, foot - 1, 0));
        pen.add(new Shape.Path("sv-frame", PathData.segment(columns.left(), 0, columns.left(), foot)));
    }

    private static double words(Pen part, Columns.Column column) {
        Stage stage = column.stage();
        String number = Integer.toString(column.number());
        double left = column.x() + PAD;
        double numberWidth = part.width(number, Lettering.STAGE_NUMBER);
        part.add(Shape.Text.at(Lettering.STAGE_NUMBER.css(), left, TOP + 20, number));
        part.place(new Placed("text", left, TOP, numberWidth, NUMBER_BOX, number));
        double nameLeft = left + numberWidth + 6;
        double room = column.end() - 6 - nameLeft;
        double foot = part.text(stage.name(), Lettering.STAGE_NAME, nameLeft, TOP + 2, room, NAME_LINES);
        String duration = stage.duration().map(span -> span.text()).orElse("");
        double top = Math.max(foot, TOP + NUMBER_BOX) + 2;
        return part.text(duration, Lettering.SMALL, left, top, column.width() - PAD - 6, 1);
    }

    private static String sentence(Subject subject, Columns.Column column) {
        Stage stage = column.stage();
        return Sentences.of(
                subject.say("service.stage", "number", column.number(), "stage", stage.name()),
                stage.duration()
                        .map(span -> subject.say("service.takes", "duration", span.text()))
                        .orElse(""));
    }

    private static void scale(Pen pen, Columns columns, double top) {
        pen.add(new Shape.Path("ladf", PathData.segment(0, top, columns.right(), top)));
        pen.add(new Shape.Path("ladf", PathData.segment(0, top + SCALE, columns.right(), top + SCALE)));
        columns.slots().stream()
                .filter(slot -> slot.index() % 2 == 0)
                .forEach(slot -> pen.add(
                        new Shape.Rect("lad", slot.centre() - columns.slot() / 2, top + 2.3, columns.slot(), RUNG, 0)));
    }
}
