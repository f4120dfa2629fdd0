package org.periplus.figure.service;

import java.util.List;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.TextBlock;
import org.periplus.figure.mark.Light;

/** Measures and draws the boxes of a blueprint. */
final class BoxPen {

    private static final double GAP = 10;
    private static final double PAD_X = 7;
    private static final double PAD_Y = 6;
    private static final double PART_GAP = 2;

    private final Pen pen;
    private final Columns columns;
    private final List<Columns.Slot> slots;

    BoxPen(Pen pen, Columns columns) {
        this.pen = pen;
        this.columns = columns;
        this.slots = columns.slots();
    }

    /** Where a box stands. */
    record Box(Act act, double x, double y, double width, double height) {

        double foot() {
            return y + height;
        }
    }

    /** Returns the height a box needs. */
    double height(Act act) {
        double words = act.parts().stream()
                .mapToDouble(part -> block(act, part).height())
                .sum();
        return 2 * PAD_Y + words + PART_GAP * (act.parts().size() - 1);
    }

    /** Returns where a box stands whose upper edge is known. */
    Box box(Act act, double top, double height) {
        return new Box(act, left(act), top, width(act), height);
    }

    /** Draws a box, its words at the top or in the middle. */
    void draw(Box box, String css, boolean middle) {
        Act act = box.act();
        Pen part = pen.inside();
        part.add(new Shape.Rect("sv-box", box.x(), box.y(), box.width(), box.height(), 3));
        pen.place(new Placed("box", box.x(), box.y(), box.width(), box.height(), act.sentence()));
        double y = box.y() + PAD_Y + (middle ? (box.height() - height(act)) / 2 : 0);
        for (Act.Part words : act.parts()) {
            TextBlock block = block(act, words);
            double top = y;
            words.picture().ifPresent(picture -> picture.draw(part, box.x() + PAD_X, top + block.lineHeight() / 2));
            double x = box.x() + PAD_X + words.indent();
            y = (words.text().isBlank() ? top : part.text(block, x, top, words.text())) + PART_GAP;
        }
        if (act.truth()) {
            part.add(Light.shape(box.x() + box.width() - 19, box.y() + 10, 0.9));
        }
        pen.addLinked(css, act.href(), act.sentence(), part);
    }

    private TextBlock block(Act act, Act.Part part) {
        double room = width(act) - 2 * PAD_X - part.indent();
        return pen.wrap(part.text(), part.lettering(), room, part.lines());
    }

    private double left(Act act) {
        return slots.get(act.first()).centre() - (columns.slot() - GAP) / 2;
    }

    private double width(Act act) {
        return slots.get(act.last()).centre() + (columns.slot() - GAP) / 2 - left(act);
    }
}
