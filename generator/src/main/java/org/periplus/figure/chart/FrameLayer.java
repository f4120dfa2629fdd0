package org.periplus.figure.chart;

import java.util.List;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.TextBlock;
import org.periplus.model.Kpi;
import org.periplus.wording.Wording;

/** What a chart is read against: levels, the neatline of time, and which way is good. Stateless; safe for use by several threads. */
final class FrameLayer {

    /** How far the words of the neatline reach below the field, in pixels. */
    static final double DEPTH = 46;

    private static final double LADDER = 6;
    private static final double LABEL = 12.5;
    private static final double YEAR = 30.5;
    private static final double LONGEST_YEAR = 40;
    private static final double LONGEST_LABEL = 54;
    private static final double CAPTION_TOP = 4;

    private FrameLayer() {}

    static void draw(ChartSheet sheet) {
        KpiPlot plot = sheet.plot();
        Pen pen = sheet.pen();
        for (double level : plot.scale().levels()) {
            double y = plot.y(level);
            pen.add(new Shape.Path("iso", PathData.segment(plot.left(), y, plot.right(), y)));
            pen.textEnding(plot.label(level), ChartType.TEXT, plot.left() - 10, y - 7.5, plot.left() - 10);
        }
        String caption = caption(sheet.words(), sheet.facts().kpi());
        TextBlock block = pen.wrap(caption, ChartType.TEXT, sheet.size().width() - plot.left(), 1);
        pen.text(block, plot.left(), CAPTION_TOP, caption);
        plot.time().rungs(sheet.words(), pen.measure()).forEach(rung -> rung(pen, plot, rung));
        pen.add(new Shape.Rect("ladf", plot.left(), plot.bottom(), plot.right() - plot.left(), LADDER, 0));
    }

    private static String caption(Wording words, Kpi kpi) {
        String unit =
                Units.isSign(kpi.unit()) ? "" : kpi.unit().map(String::strip).orElse("");
        String better = KpiFinding.better(words, kpi.direction());
        return words.capital(unit.isEmpty() ? better : words.commas(List.of(unit, better)));
    }

    private static void rung(Pen pen, KpiPlot plot, TimeAxis.Rung rung) {
        if (rung.filled() && rung.end() > rung.start()) {
            pen.add(new Shape.Rect("lad", rung.start(), plot.bottom(), rung.end() - rung.start(), LADDER, 0));
        }
        if (!rung.label().isEmpty()) {
            pen.textAbout(rung.label(), ChartType.TEXT, rung.start(), plot.bottom() + LABEL, LONGEST_LABEL);
        }
        if (!rung.year().isEmpty()) {
            pen.add(new Shape.Path(
                    "ax", PathData.segment(rung.start(), plot.bottom(), rung.start(), plot.bottom() + 10)));
            pen.textAbout(rung.year(), ChartType.BOLD, rung.start(), plot.bottom() + YEAR, LONGEST_YEAR);
        }
    }
}
