package org.periplus.figure.chart;

import java.util.List;
import org.periplus.analysis.KpiAnomaly;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Shape;
import org.periplus.model.Reading;

/**
 * Wedges at readings that stand out, pointing at them: from above where the value jumped up, from below where it fell. Stateless; safe
 * for use by several threads.
 */
final class UnusualLayer {

    private static final double OFF = 8;
    private static final double HEIGHT = 8;
    private static final double HALF = 5;

    private UnusualLayer() {}

    /** Returns what stands out on the lines that are drawn. */
    static List<KpiAnomaly> seen(KpiFacts facts) {
        List<Reading> drawn =
                facts.drawn().stream().flatMap(line -> line.readings().stream()).toList();
        return facts.insight().unusual().stream()
                .filter(anomaly -> drawn.contains(anomaly.reading()))
                .toList();
    }

    static void draw(ChartSheet sheet) {
        for (KpiAnomaly anomaly : seen(sheet.facts())) {
            double x = sheet.plot().x(anomaly.reading().date());
            double y = sheet.plot().y(anomaly.reading().value());
            double way = anomaly.change() > 0 ? -1 : 1;
            sheet.pen().add(wedge(x, y + way * OFF, way));
            double top = Math.min(y + way * OFF, y + way * (OFF + HEIGHT));
            sheet.room().add(new Placed("mark", x - HALF, top, 2 * HALF, HEIGHT, ""));
        }
    }

    /** Returns a wedge whose tip is at a point; {@code way} is -1 where it stands above, 1 where it hangs below. */
    static Shape wedge(double x, double tip, double way) {
        double base = tip + way * HEIGHT;
        return new Shape.Path(
                "kodd",
                new PathData()
                        .move(x, tip)
                        .line(x + HALF, base)
                        .line(x - HALF, base)
                        .close()
                        .toString());
    }
}
