package org.periplus.figure.chart;

import java.util.List;
import java.util.Optional;
import org.periplus.analysis.KpiTrend;
import org.periplus.figure.engine.MonotoneCubic.Point;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Shape;
import org.periplus.model.PeriodUnit;

/** The trend of the main line where it is certain: a thin line under the readings it is of. Stateless; safe for use by several threads. */
final class TrendLayer {

    private TrendLayer() {}

    /** Returns the trend that is drawn, if there is one. */
    static Optional<KpiTrend> drawn(ChartSheet sheet) {
        return sheet.facts().insight().trend().filter(KpiTrend::isCertain);
    }

    static void draw(ChartSheet sheet) {
        drawn(sheet).ifPresent(trend -> {
            PeriodUnit period = sheet.facts().insight().period();
            Point from = new Point(sheet.plot().x(trend.from()), sheet.plot().y(trend.at(trend.from(), period)));
            Point to = new Point(sheet.plot().x(trend.to()), sheet.plot().y(trend.at(trend.to(), period)));
            sheet.pen().add(new Shape.Path("ktrd", PathData.segment(from.x(), from.y(), to.x(), to.y())));
            sheet.keepOff(List.of(from, to));
        });
    }
}
