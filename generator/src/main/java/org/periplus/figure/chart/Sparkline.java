package org.periplus.figure.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.periplus.analysis.KpiAnalysis;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Scene;
import org.periplus.figure.engine.Shape;
import org.periplus.model.Kpi;
import org.periplus.model.Reading;
import org.periplus.model.Target;
import org.periplus.wording.Wording;

/** The last readings of a KPI as a small line with its target dashed; 84 by 27 pixels. Stateless; safe for use by several threads. */
public final class Sparkline {

    /** Its width in pixels. */
    public static final double WIDTH = 84;

    /** Its height in pixels. */
    public static final double HEIGHT = 27;

    private static final int MOST = 13;
    private static final double EDGE = 3;
    private static final double DOT = 2.4;

    private Sparkline() {}

    /** Returns the drawing, named in words; empty when the KPI has no reading for all customers. */
    public static Optional<Scene> scene(KpiAnalysis analysis, Wording words) {
        List<Shape> shapes = shapes(analysis);
        return shapes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Scene(
                        WIDTH, HEIGHT, "spark", Scene.Role.IMAGE, label(analysis, words), Optional.empty(), shapes));
    }

    /** Returns the drawing for a larger one, its left upper corner at {@code x}, {@code y}; empty as above. */
    public static Optional<Shape.Group> shape(KpiAnalysis analysis, double x, double y) {
        List<Shape> shapes = shapes(analysis);
        return shapes.isEmpty() ? Optional.empty() : Optional.of(Shape.Group.at("", x, y, shapes));
    }

    private static String label(KpiAnalysis analysis, Wording words) {
        Kpi kpi = analysis.kpi();
        String now = analysis.latest()
                .map(reading -> words.numerals().withUnit(reading.value(), kpi.unit()))
                .map(value -> words.say("sparkline.now", "kpi", kpi.name(), "value", value))
                .orElse(kpi.name());
        return analysis.target()
                .map(aim -> words.numerals().withUnit(aim.value(), kpi.unit()))
                .map(aim -> words.commas(List.of(now, words.say("kpi-chart.target", "value", aim))))
                .orElse(now);
    }

    private static List<Shape> shapes(KpiAnalysis analysis) {
        return shapes(analysis, WIDTH, HEIGHT);
    }

    /** Returns what is drawn in a box of that size; empty when the KPI has no reading for all customers. */
    static List<Shape> shapes(KpiAnalysis analysis, double width, double height) {
        return latest(analysis)
                .map(series -> shapes(
                        series,
                        analysis.target().map(Target::value).filter(KpiSeries::drawable),
                        new Box(width, height)))
                .orElse(List.of());
    }

    /** Returns the readings of the line, if there are any. */
    static Optional<KpiSeries> latest(KpiAnalysis analysis) {
        return KpiSeries.main(analysis).map(series -> {
            List<Reading> all = series.readings();
            List<Reading> last = all.subList(Math.max(0, all.size() - MOST), all.size());
            return new KpiSeries(series.name(), series.hue(), series.period(), last);
        });
    }

    private static List<Shape> shapes(KpiSeries series, Optional<Double> target, Box box) {
        DoubleStream values = series.readings().stream().mapToDouble(Reading::value);
        var extent = DoubleStream.concat(values, target.stream().mapToDouble(Double::doubleValue))
                .summaryStatistics();
        double low = extent.getMin();
        double span = extent.getMax() - low;
        List<Shape> shapes = new ArrayList<>();
        target.map(value -> box.y(value, low, span))
                .ifPresent(y -> shapes.add(new Shape.Path("tgt", PathData.segment(0, y, box.width(), y))));
        for (List<Reading> run : series.runs()) {
            PathData line = new PathData();
            for (Reading reading : run) {
                double x = box.x(reading, series);
                double y = box.y(reading.value(), low, span);
                line = reading == run.get(0) ? line.move(x, y) : line.line(x, y);
                if (run.size() == 1 || reading == series.last()) {
                    shapes.add(new Shape.Circle("spd", x, y, reading == series.last() ? DOT : 1));
                }
            }
            if (run.size() > 1) {
                shapes.add(new Shape.Path("spk", line.toString()));
            }
        }
        return shapes;
    }

    /** Where readings lie in a box of that size. */
    private record Box(double width, double height) {

        double x(Reading reading, KpiSeries series) {
            double first = series.first().date().toEpochDay();
            double days = series.last().date().toEpochDay() - first;
            return days == 0
                    ? width / 2
                    : EDGE + (width - 2 * EDGE) * (reading.date().toEpochDay() - first) / days;
        }

        double y(double value, double low, double span) {
            return span == 0 ? height / 2 : height - EDGE - (height - 2 * EDGE) * (value - low) / span;
        }
    }
}
