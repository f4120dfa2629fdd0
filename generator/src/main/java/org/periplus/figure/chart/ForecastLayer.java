package org.periplus.figure.chart;

import java.util.ArrayList;
import java.util.List;
import org.periplus.analysis.ForecastValue;
import org.periplus.analysis.KpiForecast;
import org.periplus.figure.engine.MonotoneCubic.Point;
import org.periplus.model.Reading;
import org.periplus.wording.Wording;

/** A forecast: a dashed line from the last reading on in cones of 50 and 80 per cent. Stateless; safe for use by several threads. */
final class ForecastLayer {

    private ForecastLayer() {}

    /** Draws the cones, behind what is measured. */
    static void cones(ChartSheet sheet) {
        sheet.facts().forecast().ifPresent(forecast -> {
            List<ForecastValue> values = values(sheet.facts(), forecast);
            sheet.area("kc80", values, v -> sheet.plot().x(v.date()), ForecastValue::low80, ForecastValue::high80);
            sheet.area("kc50", values, v -> sheet.plot().x(v.date()), ForecastValue::low50, ForecastValue::high50);
            sheet.keepOff(points(sheet, values, true));
            sheet.keepOff(points(sheet, values, false));
        });
    }

    /** Draws the line and hands its label to the right edge. */
    static void line(ChartSheet sheet) {
        sheet.facts().forecast().ifPresent(forecast -> {
            List<ForecastValue> values = values(sheet.facts(), forecast);
            List<Point> points = values.stream()
                    .map(v -> new Point(sheet.plot().x(v.date()), sheet.plot().y(v.point())))
                    .toList();
            sheet.line("kfc", points);
            ForecastValue last = values.get(values.size() - 1);
            String text = sheet.words().say("kpi-chart.forecast", "value", said(sheet.facts(), last.point()));
            String ranges = sheet.words().say("kpi-chart.forecast-ranges");
            double width = sheet.size().labels();
            sheet.ends()
                    .add(new EndWords.Label(
                            sheet.plot().y(last.point()),
                            "",
                            List.of(
                                    new EndWords.Part(sheet.pen().wrap(text, ChartType.BOLD, width, 2), text),
                                    new EndWords.Part(sheet.pen().wrap(ranges, ChartType.TEXT, width, 2), ranges))));
        });
    }

    /** Returns the forecast with the last reading, from which it goes, before it. */
    private static List<ForecastValue> values(KpiFacts facts, KpiForecast forecast) {
        Reading last = facts.main().last();
        double now = last.value();
        List<ForecastValue> values = new ArrayList<>();
        values.add(new ForecastValue(last.date(), now, now, now, now, now, now, now));
        values.addAll(forecast.values());
        return values;
    }

    private static List<Point> points(ChartSheet sheet, List<ForecastValue> values, boolean low) {
        return values.stream()
                .map(v -> new Point(sheet.plot().x(v.date()), sheet.plot().y(low ? v.low80() : v.high80())))
                .toList();
    }

    /** Returns a forecast number as precisely as the readings are written. */
    static String said(KpiFacts facts, double value) {
        Wording words = facts.words();
        return words.numerals()
                .withUnit(value, facts.main().decimals(words), facts.kpi().unit());
    }

    /** Tells whether a range reaches beyond the value axis. */
    static boolean isCut(ChartSheet sheet) {
        return sheet.facts().forecast().stream()
                .flatMap(forecast -> forecast.values().stream())
                .anyMatch(v -> !sheet.plot().holds(v.low80()) || !sheet.plot().holds(v.high80()));
    }
}
