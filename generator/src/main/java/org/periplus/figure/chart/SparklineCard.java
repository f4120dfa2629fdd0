package org.periplus.figure.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.analysis.KpiAnalysis;
import org.periplus.figure.engine.Drawing;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.Numbers;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Scene;
import org.periplus.figure.engine.Sentences;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.TextTwin;
import org.periplus.figure.mark.StatusMarks;
import org.periplus.model.Kind;
import org.periplus.model.Kpi;
import org.periplus.model.PeriodUnit;
import org.periplus.model.Reading;
import org.periplus.model.Target;

/**
 * A KPI in one line: its name, the last value and its date, the last readings with the target dashed, how it stands in a word. Stateless;
 * safe for use by several threads.
 */
public final class SparklineCard implements Drawing {

    private static final double WIDTH = 480;
    private static final double EDGE = 16;
    private static final double VALUE_WIDTH = 126;
    private static final double SPARK_LEFT = 158;
    private static final double SPARK_WIDTH = 168;
    private static final double SPARK_HEIGHT = 40;
    private static final double WORDS_LEFT = 346;
    private static final double MARK = 20;
    private static final int NAME_LINES = 2;

    /** Draws the line; empty when the KPI has no reading for all customers. */
    @Override
    public Optional<Figure> draw(FigureContext context, FigureRequest request) {
        return request.of()
                .filter(ref -> ref.kind() == Kind.KPI)
                .flatMap(ref -> context.atlas().find(Kpi.class, ref))
                .map(kpi -> context.analysis().kpi(kpi.id()))
                .flatMap(analysis -> Sparkline.latest(analysis).map(line -> figure(context, analysis, line)));
    }

    private static Figure figure(FigureContext context, KpiAnalysis analysis, KpiSeries line) {
        Pen pen = new Pen(context.measure());
        Kpi kpi = analysis.kpi();
        double top = pen.text(kpi.name(), ChartType.BOLD, EDGE, 12, WIDTH - 2 * EDGE, NAME_LINES) + 4;
        double foot = value(pen, kpi, line, top);
        pen.add(Shape.Group.at("", SPARK_LEFT, top + 2, Sparkline.shapes(analysis, SPARK_WIDTH, SPARK_HEIGHT)));
        pen.place(new Placed("spark", SPARK_LEFT, top + 2, SPARK_WIDTH, SPARK_HEIGHT, ""));
        foot = Math.max(foot, Math.max(standing(pen, analysis, top + 4), top + 2 + SPARK_HEIGHT));
        Scene scene = Scene.image(
                WIDTH, Math.ceil(foot + 12), "fig sparkline", kpi.name(), sentence(analysis, line), pen.shapes());
        return new Figure(
                FigureType.SPARKLINE, kpi.name() + ", last readings", scene, twin(analysis, line), pen.placed());
    }

    private static double value(Pen pen, Kpi kpi, KpiSeries line, double top) {
        String full = said(kpi, line, line.last().value());
        String plain = Numbers.plain(line.last().value(), line.decimals());
        boolean withUnit = pen.width(full, Lettering.VALUE) <= VALUE_WIDTH;
        String text = withUnit ? full : plain;
        boolean large = pen.width(text, Lettering.VALUE) <= VALUE_WIDTH;
        double foot = pen.text(text, large ? Lettering.VALUE : ChartType.BOLD, EDGE, top, VALUE_WIDTH, 1);
        String date = Numbers.date(line.last().date(), line.period());
        return pen.text(date, ChartType.TEXT, EDGE, foot, VALUE_WIDTH, 2);
    }

    private static double standing(Pen pen, KpiAnalysis analysis, double top) {
        pen.add(StatusMarks.shape(analysis.status(), WORDS_LEFT + 7, top + 7));
        pen.place(new Placed("status", WORDS_LEFT, top, 14, 14, ""));
        double width = WIDTH - EDGE - WORDS_LEFT - MARK;
        String word = StatusMarks.word(analysis.status());
        double foot = pen.text(word, ChartType.BOLD, WORDS_LEFT + MARK, top, width, 1);
        return pen.text(target(analysis), ChartType.TEXT, WORDS_LEFT + MARK, foot + 2, width, 2);
    }

    private static String target(KpiAnalysis analysis) {
        return analysis.target()
                .map(Target::value)
                .map(value -> "target " + Numbers.withUnit(value, analysis.kpi().unit()))
                .orElse("");
    }

    private static String said(Kpi kpi, KpiSeries line, double value) {
        return Numbers.withUnit(value, line.decimals(), kpi.unit());
    }

    private static String sentence(KpiAnalysis analysis, KpiSeries line) {
        Kpi kpi = analysis.kpi();
        return Sentences.of(
                KpiFinding.way(line, kpi.unit()),
                analysis.target()
                        .map(target -> KpiFinding.target(analysis, line, target))
                        .orElse(""),
                StatusMarks.word(analysis.status()),
                KpiFinding.better(kpi.direction()));
    }

    private static TextTwin twin(KpiAnalysis analysis, KpiSeries line) {
        Kpi kpi = analysis.kpi();
        List<List<TextTwin.Cell>> rows = new ArrayList<>();
        for (Reading reading : line.readings()) {
            rows.add(TextTwin.row(Numbers.date(reading.date(), line.period()), said(kpi, line, reading.value())));
        }
        analysis.target()
                .ifPresent(target -> rows.add(TextTwin.row(
                        "Target"
                                + target.by()
                                        .map(day -> ", by " + Numbers.date(day, PeriodUnit.DAY))
                                        .orElse(""),
                        Numbers.withUnit(target.value(), kpi.unit()))));
        rows.add(TextTwin.row("Standing", StatusMarks.word(analysis.status())));
        return new TextTwin(List.of("What", "Value"), rows);
    }
}
