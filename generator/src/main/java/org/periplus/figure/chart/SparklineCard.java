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
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Scene;
import org.periplus.figure.engine.Sentences;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.TextTwin;
import org.periplus.figure.mark.StatusMarks;
import org.periplus.model.Kind;
import org.periplus.model.Kpi;
import org.periplus.model.Reading;
import org.periplus.model.Target;
import org.periplus.wording.Wording;

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
        Wording words = context.words();
        double foot = value(pen, words, kpi, line, top);
        pen.add(Shape.Group.at("", SPARK_LEFT, top + 2, Sparkline.shapes(analysis, SPARK_WIDTH, SPARK_HEIGHT)));
        pen.place(new Placed("spark", SPARK_LEFT, top + 2, SPARK_WIDTH, SPARK_HEIGHT, ""));
        foot = Math.max(foot, Math.max(standing(pen, words, analysis, top + 4), top + 2 + SPARK_HEIGHT));
        Scene scene = Scene.image(
                WIDTH,
                Math.ceil(foot + 12),
                "fig sparkline",
                kpi.name(),
                sentence(words, analysis, line),
                pen.shapes());
        return new Figure(
                FigureType.SPARKLINE,
                words.say("sparkline.title", "kpi", kpi.name()),
                scene,
                twin(words, analysis, line),
                pen.placed());
    }

    private static double value(Pen pen, Wording words, Kpi kpi, KpiSeries line, double top) {
        String full = said(words, kpi, line, line.last().value());
        String plain = words.numerals().plain(line.last().value(), line.decimals(words));
        boolean withUnit = pen.width(full, Lettering.VALUE) <= VALUE_WIDTH;
        String text = withUnit ? full : plain;
        boolean large = pen.width(text, Lettering.VALUE) <= VALUE_WIDTH;
        double foot = pen.text(text, large ? Lettering.VALUE : ChartType.BOLD, EDGE, top, VALUE_WIDTH, 1);
        String date = PeriodDates.of(words, line.last().date(), line.period());
        return pen.text(date, ChartType.TEXT, EDGE, foot, VALUE_WIDTH, 2);
    }

    private static double standing(Pen pen, Wording words, KpiAnalysis analysis, double top) {
        pen.add(StatusMarks.shape(analysis.status(), WORDS_LEFT + 7, top + 7));
        pen.place(new Placed("status", WORDS_LEFT, top, 14, 14, ""));
        double width = WIDTH - EDGE - WORDS_LEFT - MARK;
        String word = StatusMarks.word(analysis.status(), words);
        double foot = pen.text(word, ChartType.BOLD, WORDS_LEFT + MARK, top, width, 1);
        return pen.text(target(words, analysis), ChartType.TEXT, WORDS_LEFT + MARK, foot + 2, width, 2);
    }

    private static String target(Wording words, KpiAnalysis analysis) {
        return analysis.target()
                .map(Target::value)
                .map(value -> words.numerals().withUnit(value, analysis.kpi().unit()))
                .map(value -> words.say("kpi-chart.target", "value", value))
                .orElse("");
    }

    private static String said(Wording words, Kpi kpi, KpiSeries line, double value) {
        return words.numerals().withUnit(value, line.decimals(words), kpi.unit());
    }

    private static String sentence(Wording words, KpiAnalysis analysis, KpiSeries line) {
        Kpi kpi = analysis.kpi();
        return Sentences.of(
                KpiFinding.way(words, line, kpi.unit()),
                analysis.target()
                        .map(target -> KpiFinding.target(words, analysis, line, target))
                        .orElse(""),
                StatusMarks.word(analysis.status(), words),
                words.capital(KpiFinding.better(words, kpi.direction())));
    }

    private static TextTwin twin(Wording words, KpiAnalysis analysis, KpiSeries line) {
        Kpi kpi = analysis.kpi();
        List<List<TextTwin.Cell>> rows = new ArrayList<>();
        for (Reading reading : line.readings()) {
            rows.add(TextTwin.row(
                    PeriodDates.of(words, reading.date(), line.period()), said(words, kpi, line, reading.value())));
        }
        analysis.target()
                .ifPresent(target -> rows.add(TextTwin.row(
                        KpiTwin.target(words, target), words.numerals().withUnit(target.value(), kpi.unit()))));
        rows.add(TextTwin.row(words.say("sparkline.standing"), StatusMarks.word(analysis.status(), words)));
        return new TextTwin(List.of(words.say("kpi-chart.twin.what"), words.say("kpi-chart.twin.value")), rows);
    }
}
