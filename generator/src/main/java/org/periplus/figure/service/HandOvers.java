package org.periplus.figure.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Shape;
import org.periplus.model.Ref;

/**
 * Where one team hands the customer to another: neighbouring touchpoints for which different teams answer.
 *
 * @param after the indexes of the touchpoints after which it happens, from 0
 */
record HandOvers(List<Integer> after) {

    private static final double RADIUS = 7.5;

    HandOvers {
        after = List.copyOf(after);
    }

    static HandOvers of(List<Columns.Slot> slots) {
        List<Integer> after = new ArrayList<>();
        for (int i = 1; i < slots.size(); i++) {
            Optional<Ref> giver = owner(slots.get(i - 1));
            Optional<Ref> taker = owner(slots.get(i));
            if (giver.isPresent() && taker.isPresent() && !giver.equals(taker)) {
                after.add(i - 1);
            }
        }
        return new HandOvers(after);
    }

    private static Optional<Ref> owner(Columns.Slot slot) {
        return Subject.owner(slot.stage(), slot.touchpoint());
    }

    /** Draws a mark between the touchpoints of each, about the middle line. */
    void draw(Pen pen, Columns columns, double middle) {
        List<Columns.Slot> slots = columns.slots();
        for (int index : after) {
            double x = (slots.get(index).centre() + slots.get(index + 1).centre()) / 2;
            mark(pen, x, middle);
            pen.place(new Placed("hand-over", x - RADIUS, middle - RADIUS, 2 * RADIUS, 2 * RADIUS, ""));
        }
    }

    /** Draws the mark: a ring with an arrow to the right. */
    static void mark(Pen pen, double x, double middle) {
        pen.add(new Shape.Circle("sv-over-ring", x, middle, RADIUS));
        pen.add(new Shape.Path(
                "sv-over-arrow",
                new PathData()
                        .move(x - 3.5, middle)
                        .line(x + 3.5, middle)
                        .move(x + 0.5, middle - 3)
                        .line(x + 3.5, middle)
                        .line(x + 0.5, middle + 3)
                        .toString()));
    }
}
