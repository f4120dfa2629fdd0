package org.periplus.figure.portfolio;

import java.util.List;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Shape;

/** The foot of a figure, which says what its marks mean. Stateless; safe for use by several threads. */
final class Legend {

    private static final double LINE = 24;
    private static final double GAP = 8;
    private static final double BETWEEN = 26;
    private static final double MIDDLE = 12;

    /**
     * A mark and its meaning.
     *
     * @param width of the mark, in pixels
     * @param mark drawn from x 0 to {@code width} about y 0
     */
    record Entry(double width, List<Shape> mark, String words) {
        /** Takes a copy of the shapes. */
        Entry {
            mark = List.copyOf(mark);
        }
    }

    private Legend() {}

    /** Draws the entries in lines between {@code left} and {@code right} and returns the lower edge. */
    static double draw(Pen pen, List<Entry> entries, double left, double top, double right) {
        double x = left;
        double y = top;
        for (Entry entry : entries) {
            double words = pen.width(entry.words(), Lettering.LIST);
            double end = x + entry.width() + GAP + words;
            if (end > right && x > left) {
                x = left;
                y += LINE;
            }
            pen.add(Shape.Group.at("", x, y + MIDDLE, entry.mark()));
            double textTop = y + MIDDLE - Lettering.LIST.lineHeight() / 2;
            pen.text(entry.words(), Lettering.LIST, x + entry.width() + GAP, textTop, words + 1, 1);
            x += entry.width() + GAP + words + BETWEEN;
        }
        return y + LINE;
    }
}
