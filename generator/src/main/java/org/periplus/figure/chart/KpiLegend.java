package org.periplus.figure.chart;

import java.util.ArrayList;
import java.util.List;
import org.periplus.analysis.KpiSample;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.TextBlock;
import org.periplus.wording.Wording;

/** What the marks of a chart mean, one beside the other below it; only those that are drawn. Stateless; safe for use by several threads. */
final class KpiLegend {

    private static final double SWATCH = 22;
    private static final double TEXT = SWATCH + 8;
    private static final double APART = 28;
    private static final double MIDDLE = 7.5;

    private record Item(List<Shape> swatch, String text) {}

    private KpiLegend() {}

    /** Draws the legend from {@code top} on and returns its lower edge; {@code top} where there is nothing to say. */
    static double draw(ChartSheet sheet, double top) {
        Pen pen = sheet.pen();
        double left = sheet.plot().left();
        double right = sheet.size().width();
        double x = left;
        double y = top;
        double foot = top;
        for (Item item : items(sheet)) {
            TextBlock text = pen.wrap(item.text(), ChartType.TEXT, right - left - TEXT, 2);
            if (x > left && x + TEXT + text.width() > right) {
                x = left;
                y = foot + 4;
            }
            pen.add(Shape.Group.at("", x, y, item.swatch()));
            foot = Math.max(foot, pen.text(text, x + TEXT, y, item.text()));
            x += TEXT + text.width() + APART;
        }
        return foot;
    }

    private static List<Item> items(ChartSheet sheet) {
        Wording words = sheet.words();
        KpiFacts facts = sheet.facts();
        List<Item> items = new ArrayList<>();
        if (IntervalLayer.seen(sheet) == IntervalLayer.Seen.DRAWN) {
            items.add(new Item(List.of(new Shape.Rect("kint", 0, 2, SWATCH, 11, 0)), words.say("kpi-chart.interval")));
        }
        TrendLayer.drawn(sheet)
                .ifPresent(trend -> items.add(new Item(
                        List.of(new Shape.Path("ktrd", PathData.segment(0, MIDDLE, SWATCH, MIDDLE))),
                        words.say(
                                "kpi-says.legend.trend",
                                "n",
                                trend.n(),
                                "trend",
                                facts.sayings().briefly(trend)))));
        if (!UnusualLayer.seen(facts).isEmpty()) {
            items.add(new Item(
                    List.of(UnusualLayer.wedge(SWATCH / 2, MIDDLE + 4, -1)), words.say("kpi-says.legend.unusual")));
        }
        if (facts.drawn().stream().anyMatch(line -> line.few() > 0)) {
            items.add(new Item(
                    List.of(new Shape.Circle("pt kfew", SWATCH / 2, MIDDLE, LineLayer.FEW)),
                    words.say("kpi-says.legend.few", "least", KpiSample.LEAST)));
        }
        return items;
    }
}
