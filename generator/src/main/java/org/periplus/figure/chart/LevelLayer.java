package org.periplus.figure.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.figure.engine.MonotoneCubic.Point;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.TextBlock;
import org.periplus.model.Benchmark;
import org.periplus.model.Target;
import org.periplus.wording.Wording;

/** What readings are held against: targets as a dashed line in steps, benchmarks dash-dotted. Stateless; safe for use by several threads. */
final class LevelLayer {

    private static final int WHO_LINES = 2;

    private LevelLayer() {}

    /** Draws the lines and hands their labels to the right edge. */
    static void lines(ChartSheet sheet) {
        sheet.facts().drawnBenchmarks().forEach(benchmark -> benchmark(sheet, benchmark));
        List<TargetSteps.Step> steps = steps(sheet);
        if (steps.isEmpty()) {
            return;
        }
        KpiPlot plot = sheet.plot();
        List<Point> points = new ArrayList<>();
        for (TargetSteps.Step step : steps) {
            double y = plot.y(step.target().value());
            points.add(new Point(plot.x(step.from()), y));
            points.add(new Point(plot.x(step.to()), y));
        }
        sheet.line("tgt", points);
        Target last = steps.get(steps.size() - 1).target();
        List<EndWords.Part> parts = new ArrayList<>();
        parts.add(part(sheet, sheet.words().say("kpi-chart.target", "value", sheet.said(last.value())), true));
        last.by().ifPresent(by -> parts.add(part(sheet, by(sheet.words(), by), false)));
        sheet.ends().add(new EndWords.Label(plot.y(last.value()), "", parts));
    }

    private static List<TargetSteps.Step> steps(ChartSheet sheet) {
        TimeAxis time = sheet.plot().time();
        return TargetSteps.of(sheet.facts().targets(), time.from(), time.to());
    }

    private static EndWords.Part part(ChartSheet sheet, String text, boolean target) {
        TextBlock block = sheet.pen()
                .wrap(
                        text,
                        target ? ChartType.TARGET : ChartType.TEXT,
                        sheet.size().labels(),
                        WHO_LINES);
        return new EndWords.Part(block, text);
    }

    private static void benchmark(ChartSheet sheet, Benchmark benchmark) {
        double y = sheet.plot().y(benchmark.value());
        sheet.line(
                "bench",
                List.of(
                        new Point(sheet.plot().left(), y),
                        new Point(sheet.plot().right(), y)));
        List<EndWords.Part> parts = new ArrayList<>();
        parts.add(part(sheet, sheet.words().say("kpi-chart.benchmark", "value", sheet.said(benchmark.value())), false));
        benchmark.who().ifPresent(who -> {
            String when = benchmark
                    .asOf()
                    .map(day -> sheet.words().commas(List.of(who, Integer.toString(day.getYear()))))
                    .orElse(who);
            parts.add(part(sheet, when, false));
        });
        sheet.ends().add(new EndWords.Label(y, "", parts));
    }

    private static String by(Wording words, LocalDate by) {
        return words.say("kpi-chart.by", "month", words.dates().together().shortMonth(by));
    }

    /** Letters earlier targets on their steps, above or below the line, where they meet nothing; else the table has them. */
    static void steps(ChartSheet sheet, Pen pen) {
        List<TargetSteps.Step> steps = steps(sheet);
        for (TargetSteps.Step step : steps.subList(0, Math.max(0, steps.size() - 1))) {
            String value = sheet.said(step.target().value());
            String text = step.target()
                    .by()
                    .map(by -> sheet.words().dates().together().shortMonth(by))
                    .map(month -> sheet.words().say("kpi-chart.change-by", "change", value, "month", month))
                    .orElse(value);
            TextBlock block = pen.wrap(text, ChartType.TARGET, sheet.size().labels(), 1);
            double x = sheet.plot().x(step.from()) + 6;
            double y = sheet.plot().y(step.target().value());
            Optional<Placed> box = x + block.width() > sheet.plot().x(step.to())
                    ? Optional.empty()
                    : sheet.place(List.of(box(block, x, y - 19, text), box(block, x, y + 4, text)), false);
            box.ifPresent(at -> {
                pen.text(block, at.x(), at.y(), text);
                sheet.room().add(at);
            });
        }
    }

    private static Placed box(TextBlock block, double x, double y, String text) {
        return new Placed("text", x, y, block.width(), block.height(), text);
    }
}
