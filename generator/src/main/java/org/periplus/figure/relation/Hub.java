package org.periplus.figure.relation;

import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.TextBlock;
import org.periplus.figure.mark.Avatar;
import org.periplus.model.Entity;
import org.periplus.model.Kind;

/**
 * The entry drawn, in the middle of its relations: icon or portrait, the kind's word, the name.
 *
 * @param entry which one
 * @param name its name, wrapped
 */
record Hub(Entity entry, TextBlock name) {

    /** The width of its card. */
    static final double WIDTH = 220;

    private static final double PAD = 18;
    private static final double ICON = 26;
    private static final double FACE = 72;
    private static final double WORD = 20;

    static Hub of(Pen pen, Entity entry) {
        return new Hub(entry, pen.wrap(entry.name(), Lettering.STAGE_NAME, WIDTH - 2 * PAD, 5));
    }

    private double mark() {
        return entry.kind() == Kind.PERSONA ? FACE : ICON;
    }

    double height() {
        return PAD + mark() + 8 + WORD + name.height() + PAD;
    }

    /** Draws it about a middle. */
    void draw(Pen pen, FigureContext context, double x, double middle) {
        double top = middle - height() / 2;
        pen.add(new Shape.Rect("pf-card", x + 0.5, top + 0.5, WIDTH - 1, height() - 1, 0));
        pen.add(new Shape.Rect("pf-neat", x + 4.5, top + 4.5, WIDTH - 9, height() - 9, 0));
        pen.place(new Placed("hub", x, top, WIDTH, height(), ""));
        double centre = x + WIDTH / 2;
        double left = centre - mark() / 2;
        if (entry.kind() == Kind.PERSONA) {
            pen.add(Avatar.shape(entry.id(), context.hues().of(entry.id()), left, top + PAD, FACE));
        } else {
            pen.add(KindMarks.icon(entry.kind(), left, top + PAD, ICON));
        }
        double y = top + PAD + mark() + 8;
        pen.textAbout(KindMarks.name(context.words(), entry.kind()), Lettering.SMALL, centre, y, WIDTH - 2 * PAD);
        y += WORD;
        pen.textAbout(name, centre, y, entry.name());
    }
}
