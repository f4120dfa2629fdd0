package org.periplus.figure.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.periplus.analysis.KpiAnalysis;
import org.periplus.figure.engine.EndLabels;
import org.periplus.figure.engine.Numbers;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Scene;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.SvgWriter;
import org.periplus.html.SafeHtml;
import org.periplus.model.Atlas;
import org.periplus.model.Benchmark;
import org.periplus.model.Direction;
import org.periplus.model.Kpi;
import org.periplus.model.Reading;
import org.periplus.model.Target;

/**
 * The line chart of a KPI: readings with points, gaps as gaps, targets dashed in steps, benchmarks dash-dotted, a neatline of time,
 * labels at the line ends. Made for one drawing; not safe for use by several threads.
 */
public final class KpiChart {

    private static final double WIDTH = 1392;
    private static final double HEIGHT = 404;
    private static final double RIGHT = KpiPlot.RIGHT;
    private static final double BOTTOM = KpiPlot.BOTTOM;
    private static final double LADDER = 6;
    private static final double VALUE_SIZE = 22.0 / 12;
    private static final double POINT = 2.6;
    private static final double LAST_POINT = 4.6;
    private static final double ROOM_FOR_POINTS = 7;

    private final KpiAnalysis analysis;
    private final Kpi kpi;
    private final List<KpiSeries> series;
    private final KpiPlot plot;
    private final TimeAxis time;
    private final List<Shape> shapes = new ArrayList<>();
    private final List<EndLabels.Label> labels = new ArrayList<>();

    private KpiChart(KpiAnalysis analysis, List<KpiSeries> series) {
        this.analysis = analysis;
        this.kpi = analysis.kpi();
        this.series = series;
        this.plot = KpiPlot.of(kpi, series);
        this.time = plot.time();
    }

    /** Returns the chart for a page; nothing when the KPI has no reading. */
    public static SafeHtml html(KpiAnalysis analysis, Atlas atlas) {
        return scene(analysis, atlas).map(SvgWriter::write).orElse(SafeHtml.EMPTY);
    }

    /** Returns the chart as a drawing; empty when the KPI has no reading. */
    public static Optional<Scene> scene(KpiAnalysis analysis, Atlas atlas) {
        List<KpiSeries> series = KpiSeries.of(analysis, atlas);
        return series.isEmpty() ? Optional.empty() : Optional.of(new KpiChart(analysis, series).draw());
    }

    private Scene draw() {
        grid();
        neatline();
        plot.benchmarks().forEach(this::benchmark);
        targets();
        for (int i = series.size() - 1; i >= 0; i--) {
            line(series.get(i));
        }
        series.forEach(this::lastValue);
        shapes.addAll(EndLabels.place(labels, RIGHT + 12, 8, BOTTOM + 20));
        KpiSeries first = series.get(0);
        return Scene.image(
                WIDTH,
                HEIGHT,
                "fig chart",
                KpiFinding.title(analysis, first),
                KpiFinding.sentences(analysis, first),
                shapes);
    }

    private void grid() {
        for (double level : plot.scale().levels()) {
            shapes.add(new Shape.Path("iso", PathData.segment(time.left(), plot.y(level), RIGHT, plot.y(level))));
            shapes.add(
                    Shape.Text.anchored("", Shape.Anchor.END, time.left() - 10, plot.y(level) + 4, plot.label(level)));
        }
        String unit =
                Numbers.isSign(kpi.unit()) ? "" : kpi.unit().map(String::strip).orElse("");
        String better = kpi.direction() == Direction.LOWER ? "lower is better" : "higher is better";
        String caption = unit.isEmpty() ? better : ChartText.cut(unit, 300) + ", " + better;
        shapes.add(Shape.Text.at("", time.left(), 16, Character.toUpperCase(caption.charAt(0)) + caption.substring(1)));
    }

    private void neatline() {
        for (TimeAxis.Rung rung : time.rungs()) {
            if (rung.filled() && rung.end() > rung.start()) {
                shapes.add(new Shape.Rect("lad", rung.start(), BOTTOM, rung.end() - rung.start(), LADDER, 0));
            }
            if (!rung.label().isEmpty()) {
                shapes.add(Shape.Text.anchored("", Shape.Anchor.MIDDLE, rung.start(), BOTTOM + 24, rung.label()));
            }
            if (!rung.year().isEmpty()) {
                shapes.add(new Shape.Path("ax", PathData.segment(rung.start(), BOTTOM, rung.start(), BOTTOM + 10)));
                shapes.add(Shape.Text.anchored("cur", Shape.Anchor.MIDDLE, rung.start(), BOTTOM + 42, rung.year()));
            }
        }
        shapes.add(new Shape.Rect("ladf", time.left(), BOTTOM, RIGHT - time.left(), LADDER, 0));
    }

    private void benchmark(Benchmark benchmark) {
        double y = plot.y(benchmark.value());
        shapes.add(new Shape.Path("bench", PathData.segment(time.left(), y, RIGHT, y)));
        List<EndLabels.Words> lines = new ArrayList<>();
        lines.add(new EndLabels.Words("", "benchmark " + Numbers.withUnit(benchmark.value(), kpi.unit()), 15));
        String when =
                benchmark.asOf().map(day -> Integer.toString(day.getYear())).orElse("");
        benchmark
                .who()
                .ifPresent(who -> ChartText.wrap(who + (when.isEmpty() ? "" : ", " + when), WIDTH - RIGHT - 12, 2)
                        .forEach(text -> lines.add(new EndLabels.Words("", text, 15))));
        labels.add(new EndLabels.Label(y, lines));
    }

    private void targets() {
        List<TargetSteps.Step> steps = TargetSteps.of(plot.targets(), time.from(), time.to());
        if (steps.isEmpty()) {
            return;
        }
        PathData path = new PathData();
        for (TargetSteps.Step step : steps) {
            double y = plot.y(step.target().value());
            double start = time.x(step.from());
            path = step == steps.get(0) ? path.move(start, y) : path.line(start, y);
            path.line(time.x(step.to()), y);
        }
        shapes.add(new Shape.Path("tgt", path.toString()));
        steps.subList(0, steps.size() - 1).forEach(this::stepLabel);
        Target last = steps.get(steps.size() - 1).target();
        List<EndLabels.Words> lines = new ArrayList<>();
        lines.add(new EndLabels.Words("tl", "target " + Numbers.withUnit(last.value(), kpi.unit()), 15));
        last.by().ifPresent(by -> lines.add(new EndLabels.Words("", by(by), 15)));
        labels.add(new EndLabels.Label(plot.y(last.value()), lines));
    }

    private static String by(LocalDate by) {
        return "by " + Numbers.shortMonth(by.getMonthValue()) + "\u00a0" + by.getYear();
    }

    /** Letters an earlier target on its step, above or below the line, where it meets no reading; else the description has it. */
    private void stepLabel(TargetSteps.Step step) {
        String text = Numbers.withUnit(step.target().value(), kpi.unit())
                + step.target().by().map(by -> " " + by(by)).orElse("");
        double start = time.x(step.from()) + 6;
        double end = start + ChartText.width(text);
        if (end > time.x(step.to())) {
            return;
        }
        double y = plot.y(step.target().value());
        DoubleStream.of(y - 6, y + 15)
                .filter(base -> free(start, end, base))
                .findFirst()
                .ifPresent(base -> shapes.add(Shape.Text.at("tl", start, base, text)));
    }

    /** Tells whether a text on that baseline meets no reading and no benchmark. */
    private boolean free(double start, double end, double base) {
        boolean readings = series.stream()
                .flatMap(line -> line.readings().stream())
                .filter(reading -> time.x(reading.date()) > start - 30 && time.x(reading.date()) < end + 30)
                .noneMatch(reading -> meets(plot.y(reading.value()), base));
        return readings && plot.benchmarks().stream().noneMatch(benchmark -> meets(plot.y(benchmark.value()), base));
    }

    private static boolean meets(double y, double base) {
        return y > base - 16 && y < base + 8;
    }

    private void line(KpiSeries line) {
        boolean main = line.hue().isEmpty();
        List<Shape> drawn = new ArrayList<>();
        for (List<Reading> run : line.runs()) {
            if (run.size() > 1) {
                String d = path(run);
                drawn.add(new Shape.Path("halo", d));
                drawn.add(new Shape.Path(main ? "cv" : "cv2", d));
            }
        }
        double spacing = (time.x(line.last().date()) - time.x(line.first().date()))
                / line.readings().size();
        for (List<Reading> run : line.runs()) {
            for (Reading reading : run) {
                boolean last = reading == line.last();
                if (last || run.size() == 1 || spacing >= ROOM_FOR_POINTS) {
                    double radius = last ? LAST_POINT : POINT;
                    drawn.add(new Shape.Circle(
                            main ? "pt" : "pt2", time.x(reading.date()), plot.y(reading.value()), radius));
                }
            }
        }
        shapes.add(Shape.Group.of(line.hue(), drawn));
    }

    private String path(List<Reading> run) {
        PathData path = new PathData();
        for (Reading reading : run) {
            double x = time.x(reading.date());
            double y = plot.y(reading.value());
            path = reading == run.get(0) ? path.move(x, y) : path.line(x, y);
        }
        return path.toString();
    }

    private void lastValue(KpiSeries line) {
        double x = time.x(line.last().date());
        double y = plot.y(line.last().value());
        String value = value(line);
        String date = Numbers.date(line.last().date(), line.period());
        if (!line.hue().isEmpty()) {
            List<EndLabels.Words> lines = new ArrayList<>();
            ChartText.wrap(line.name() + " " + value, WIDTH - RIGHT - 12, 2)
                    .forEach(text -> lines.add(new EndLabels.Words("cur", text, 15)));
            labels.add(new EndLabels.Label(y, lines));
        } else if (x > RIGHT - 1) {
            labels.add(new EndLabels.Label(
                    y, List.of(new EndLabels.Words("bigv", value, 24), new EndLabels.Words("", date, 15))));
        } else {
            valueInside(x, y, value, date);
        }
    }

    /** Returns the last value with its unit, or without where that is too wide: the caption has it too. */
    private String value(KpiSeries line) {
        String full = Numbers.withUnit(line.last().value(), KpiFinding.decimals(line), kpi.unit());
        boolean fits = ChartText.width(full) * VALUE_SIZE <= WIDTH - RIGHT - 12;
        return fits ? full : Numbers.plain(line.last().value(), KpiFinding.decimals(line));
    }

    /** Letters the last value right of its point, below it if a target or benchmark lies close above, else above. */
    private void valueInside(double x, double y, String value, String date) {
        boolean crowdedBelow = plot.lines().anyMatch(other -> other > y - 4 && other < y + 48);
        boolean crowdedAbove = plot.lines().anyMatch(other -> other < y + 4 && other > y - 48);
        boolean above = y + 48 > BOTTOM || (crowdedBelow && !crowdedAbove);
        boolean room = x + 12 + ChartText.width(date) < RIGHT;
        Shape.Anchor anchor = room ? Shape.Anchor.START : Shape.Anchor.END;
        double at = room ? x + 12 : x - 12;
        double base = above ? y - 26 : y + 22;
        shapes.add(Shape.Text.anchored("bigv", anchor, at, base, value));
        shapes.add(Shape.Text.anchored("", anchor, at, base + 16, date));
    }
}
