package org.periplus.figure.chart;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.periplus.analysis.FeedbackThemes.Month;
import org.periplus.analysis.Tone;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.Mirror;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Reading;
import org.periplus.figure.engine.Scene;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.TextMeasure;
import org.periplus.figure.engine.TextTwin;
import org.periplus.wording.Wording;

/**
 * How feedback sounds month by month: a point with its interval for each month in which enough was said, a ring where too little was; a
 * line joins months that follow one another, a month without statements is a gap. Immutable; safe for use by several threads.
 */
public final class ToneDrawing {

    private static final int MOST = 24;
    private static final double LEFT = 40;
    private static final double TOP = 14;
    private static final double PLOT = 120;
    private static final double STEP = 56;
    private static final double LEAST_WIDTH = 420;
    private static final double DOT = 4;
    private static final double CAP = 4;
    private static final double SCALE = 2;

    private final TextMeasure measure;
    private final Wording words;

    /** Takes what measures texts and the words of the theme; the drawing is turned around where their language is read from the right. */
    public ToneDrawing(TextMeasure measure, Wording words) {
        this.measure = measure;
        this.words = words;
    }

    /** Draws the last two years of months in order; empty if fewer than two are known. */
    public Optional<Figure> draw(List<Month> months) {
        if (months.size() < 2) {
            return Optional.empty();
        }
        Month last = months.get(months.size() - 1);
        List<Month> shown = months.stream()
                .filter(one -> between(one, last) < MOST)
                .toList();
        Figure figure = figure(shown);
        return Optional.of(Reading.ofLanguage(Optional.of(words.language())).isMirrored() ? Mirror.of(figure) : figure);
    }

    private static long between(Month first, Month last) {
        return ChronoUnit.MONTHS.between(first.month(), last.month());
    }

    private Figure figure(List<Month> months) {
        Month first = months.get(0);
        double width = Math.max(LEAST_WIDTH, LEFT + STEP * (between(first, months.get(months.size() - 1)) + 1) + 8);
        Pen pen = new Pen(measure);
        for (int level = -2; level <= 2; level++) {
            pen.add(new Shape.Path(level == 0 ? "datum" : "iso", PathData.segment(LEFT, y(level), width - 8, y(level))));
            pen.textEnding(words.numerals().signed(level), Lettering.CAPTION, LEFT - 6, y(level) - 7, LEFT - 6);
        }
        lines(pen, months);
        months.forEach(month -> point(pen, month, x(first, month)));
        String title = words.say("themes.chart");
        Scene scene = Scene.image(width, TOP + PLOT + 44, "fig tone", title, finding(months), pen.shapes());
        return new Figure(FigureType.KPI_CHART, title, scene, twin(months), pen.placed());
    }

    private void lines(Pen pen, List<Month> months) {
        for (int i = 1; i < months.size(); i++) {
            Month before = months.get(i - 1);
            Month here = months.get(i);
            if (between(before, here) == 1 && before.tone().isEnough() && here.tone().isEnough()) {
                pen.add(new Shape.Path(
                        "past-line",
                        PathData.segment(
                                x(months.get(0), before),
                                y(before.tone().mean()),
                                x(months.get(0), here),
                                y(here.tone().mean()))));
            }
        }
    }

    private void point(Pen pen, Month month, double x) {
        Tone tone = month.tone();
        double y = y(tone.mean());
        if (tone.isEnough()) {
            double low = y(tone.low());
            double high = y(tone.high());
            PathData whisker = new PathData().move(x, low).line(x, high);
            whisker.move(x - CAP, low).line(x + CAP, low).move(x - CAP, high).line(x + CAP, high);
            pen.add(new Shape.Path("kwhi", whisker.toString()));
        }
        pen.add(new Shape.Circle(tone.isEnough() ? "past-last" : "past-then", x, y, DOT));
        pen.place(new Placed("point", x - DOT, y - DOT, 2 * DOT, 2 * DOT, ""));
        pen.textAbout(words.dates().shortMonth(month.month().atDay(1)), Lettering.CAPTION, x, TOP + PLOT + 8, STEP - 4);
        pen.textAbout(words.say("themes.n", "n", tone.n()), Lettering.CAPTION, x, TOP + PLOT + 24, STEP - 4);
    }

    private static double x(Month first, Month month) {
        return LEFT + STEP * (between(first, month) + 0.5);
    }

    private static double y(double tone) {
        return TOP + PLOT * (SCALE - Math.max(-SCALE, Math.min(SCALE, tone))) / (2 * SCALE);
    }

    private String finding(List<Month> months) {
        Month last = months.get(months.size() - 1);
        return words.say(
                "themes.finding",
                "month",
                words.dates().month(last.month().atDay(1)),
                "mean",
                words.numerals().mean(last.tone().mean()),
                "n",
                last.tone().n());
    }

    private TextTwin twin(List<Month> months) {
        return new TextTwin(
                List.of(
                        words.say("kpi.period"),
                        words.say("themes.mean"),
                        words.say("themes.interval"),
                        words.say("themes.said")),
                months.stream()
                        .map(one -> TextTwin.row(
                                words.dates().month(one.month().atDay(1)),
                                words.numerals().mean(one.tone().mean()),
                                one.tone().isEnough()
                                        ? words.say(
                                                "themes.ends",
                                                "low",
                                                words.numerals().mean(one.tone().low()),
                                                "high",
                                                words.numerals().mean(one.tone().high()))
                                        : words.say("themes.few", "n", one.tone().n()),
                                words.numerals().count(one.tone().n())))
                        .toList());
    }
}
