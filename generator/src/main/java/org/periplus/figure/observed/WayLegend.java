package org.periplus.figure.observed;

import java.util.List;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Shape;

/** The foot of the figure, which says what its marks mean. */
final class WayLegend {

    private static final double LINE = 24;
    private static final double MARK = 30;
    private static final double BETWEEN = 24;

    private final Pen pen;
    private final WayWords words;

    WayLegend(Pen pen, WayWords words) {
        this.pen = pen;
        this.words = words;
    }

    private record Entry(List<Shape> mark, String words) {}

    /** Draws the entries in lines and returns the lower edge. */
    double draw(double top) {
        List<Entry> entries = List.of(
                new Entry(List.of(new Shape.Rect("ob-flow", 2, -6, 26, 12, 0)), words.say("observed.legend.flow")),
                new Entry(
                        List.of(
                                new Shape.Rect("ob-dev", 2, -5, 26, 10, 0),
                                new Shape.Path("ob-sign", WayBands.sign(15, 0))),
                        words.say("observed.legend.deviation")),
                new Entry(
                        List.of(new Shape.Path("ob-unused", PathData.segment(2, 0, 28, 0))),
                        words.say("observed.legend.unused")),
                new Entry(
                        List.of(new Shape.Rect("ob-chip ob-beyond", 4, -8, 16, 16, 0)),
                        words.say("observed.legend.beyond")));
        double x = WayGrid.EDGE;
        double y = top;
        for (Entry entry : entries) {
            double width = pen.width(entry.words(), Lettering.LIST);
            if (x + MARK + 8 + width > WayGrid.WIDTH - WayGrid.EDGE && x > WayGrid.EDGE) {
                x = WayGrid.EDGE;
                y += LINE;
            }
            pen.add(Shape.Group.at("", x, y + LINE / 2, entry.mark()));
            double room = WayGrid.WIDTH - WayGrid.EDGE - x - MARK - 8;
            pen.text(entry.words(), Lettering.LIST, x + MARK + 8, y + LINE / 2 - 7.5, room, 1);
            x += MARK + 8 + width + BETWEEN;
        }
        return y + LINE;
    }
}
