package org.periplus.figure.service;

import java.util.List;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Placed;

/** The signs of a figure explained, in rows at its foot. */
final class Legend {

    private static final double ROW = 22;
    private static final double GAP = 18;
    private static final double BESIDE = 6;

    private Legend() {}

    /** Draws a sign. */
    interface Picture {
        /** Draws it from {@code x} on, about the middle line. */
        void draw(Pen pen, double x, double middle);
    }

    /**
     * A sign and what it means.
     *
     * @param width of the sign
     */
    record Sign(double width, String words, Picture picture) {}

    /** Draws the signs between {@code left} and {@code right} and returns their foot. */
    static double draw(Pen pen, List<Sign> signs, double left, double right, double top) {
        double x = left;
        double y = top;
        for (Sign sign : signs) {
            double room = right - left - sign.width() - BESIDE;
            double width = Math.min(room, pen.width(sign.words(), Lettering.SMALL));
            if (x > left && x + sign.width() + BESIDE + width > right) {
                x = left;
                y += ROW;
            }
            Pen part = pen.inside();
            sign.picture().draw(part, x, y + ROW / 2);
            part.shapes().forEach(pen::add);
            pen.place(new Placed("sign", x, y + 2, sign.width(), ROW - 4, ""));
            pen.text(sign.words(), Lettering.SMALL, x + sign.width() + BESIDE, y + 4, room + 0.1, 1);
            x += sign.width() + BESIDE + width + GAP;
        }
        return signs.isEmpty() ? top : y + ROW;
    }
}
