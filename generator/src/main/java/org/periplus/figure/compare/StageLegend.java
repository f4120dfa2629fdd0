package org.periplus.figure.compare;

import java.util.ArrayList;
import java.util.List;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Shape;

/** What bands and lines of the comparison of personas mean. Stateless. */
final class StageLegend {

    private static final double SAMPLE = 39;
    private static final double APART = 26;
    private static final double ROW = 24;

    private StageLegend() {}

    /** A sample, drawn 31 pixels wide and 18 high, and its meaning. */
    private record Entry(List<Shape> sample, String words) {}

    /** Draws the legend in as many rows as it takes and returns its lower edge. */
    static double draw(Pen pen, StageTable table, double width, double top) {
        double x = 0;
        double y = top;
        for (Entry entry : entries(table)) {
            double room = SAMPLE + pen.width(entry.words(), Lettering.LIST);
            if (x > 0 && x + room > width) {
                x = 0;
                y += ROW;
            }
            pen.add(Shape.Group.at("h6", x, y, entry.sample()).asHidden());
            pen.text(entry.words(), Lettering.LIST, x + SAMPLE, y + 1.5, room, 1);
            x += room + APART;
        }
        return y + ROW;
    }

    private static List<Entry> entries(StageTable table) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(
                List.of(
                        new Shape.Rect("stg-range", 4, 1, 27, 16, 2),
                        new Shape.Path("stg-mean", PathData.segment(1, 11, 4 + StageRow.NOTCH, 11))),
                table.figure().say("stage-comparison.legend.band")));
        entries.add(new Entry(line("cv2"), table.figure().say("stage-comparison.legend.line")));
        if (StageWords.isAssumedSomewhere(table)) {
            entries.add(new Entry(line("cv2 as"), table.figure().say("comparison.assumed")));
        }
        return entries;
    }

    private static List<Shape> line(String css) {
        return List.of(new Shape.Path(css, PathData.segment(0, 9, 31, 9)));
    }
}
