package org.periplus.figure.map;

import java.util.List;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Shape;

/** The legend at the foot of the sheet: signs with their words, row by row. */
final class SheetLegend {

    private static final double ROW = 24;
    private static final double BESIDE = 7;
    private static final double APART = 24;
    private static final double WIDEST = 260;

    private SheetLegend() {}

    /** Draws the signs and returns the lower edge of the last row. */
    static double draw(Pen pen, List<LegendSign> signs, double x, double top, double room) {
        double left = x;
        double y = top;
        for (LegendSign sign : signs) {
            double words = Math.min(WIDEST, pen.width(sign.words(), Lettering.SMALL));
            double width = sign.width() + BESIDE + words;
            if (left > x && left + width > x + room) {
                left = x;
                y += ROW;
            }
            double signTop = y + (ROW - sign.height()) / 2;
            pen.add(Shape.Group.at("msign", left, signTop, sign.shapes()));
            pen.place(new Placed("sign", left, signTop, sign.width(), sign.height(), ""));
            double textTop = y + (ROW - Lettering.SMALL.lineHeight()) / 2;
            pen.text(sign.words(), Lettering.SMALL, left + sign.width() + BESIDE, textTop, words + 0.5, 1);
            left += width + APART;
        }
        return signs.isEmpty() ? y : y + ROW;
    }
}
