package org.periplus.figure.map;

import java.util.List;
import java.util.Optional;
import org.periplus.analysis.KpiAnalysis;
import org.periplus.figure.chart.Sparkline;
import org.periplus.figure.engine.Joined;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Sentences;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.mark.StatusMarks;
import org.periplus.model.Kpi;
import org.periplus.model.Target;
import org.periplus.wording.Wording;

/** A KPI of a stage: name, latest value, sparkline, and how it stands to its target. */
record MeasureCell(KpiAnalysis analysis, Optional<String> href) implements Cell {

    private static final double GAP = 8;
    private static final double MARK = 18;
    private static final int NAME_LINES = 3;
    private static final int VALUE_LINES = 2;

    @Override
    public double draw(LanePen pen, double x, double top, double width) {
        LanePen link = pen.inside();
        Kpi kpi = analysis.kpi();
        double foot = link.text(kpi.name(), Lettering.LIST_BOLD, x, top, width, NAME_LINES) + 4;
        foot = value(link, x, foot, width) + 4;
        double middle = foot + Lettering.SMALL.lineHeight() / 2;
        link.add(StatusMarks.shape(analysis.status(), x + 8, middle));
        foot = link.text(standing(pen.context().words()), Lettering.SMALL, x + MARK + 2, foot, width - MARK - 2, 2);
        pen.addLinked("", href, sentence(pen.context().words()), link);
        return foot;
    }

    private double value(LanePen link, double x, double top, double width) {
        double beside = width - Sparkline.WIDTH - GAP;
        String joined = latest(link.context().words()).orElse("");
        boolean fits = link.width(joined, Lettering.VALUE) <= beside;
        String value = link.width(joined, Lettering.VALUE) <= width ? joined : joined.replace('\u00a0', ' ');
        double foot = link.text(value, Lettering.VALUE, x, top, fits ? beside : width, VALUE_LINES);
        double sparkTop = fits ? top : foot + 2;
        double sparkLeft = fits ? x + width - Sparkline.WIDTH : x;
        Optional<Shape.Group> spark = Sparkline.shape(analysis, sparkLeft, sparkTop);
        if (spark.isEmpty()) {
            return foot;
        }
        link.add(spark.get());
        link.place(new Placed("spark", sparkLeft, sparkTop, Sparkline.WIDTH, Sparkline.HEIGHT, ""));
        return Math.max(foot, sparkTop + Sparkline.HEIGHT);
    }

    private Optional<String> latest(Wording words) {
        return analysis.latest()
                .map(reading -> words.numerals()
                        .withUnit(reading.value(), analysis.kpi().unit()));
    }

    private Optional<String> target(Wording words) {
        return analysis.target()
                .map(Target::value)
                .map(value -> words.numerals().withUnit(value, analysis.kpi().unit()));
    }

    private String standing(Wording words) {
        String word = StatusMarks.word(analysis.status(), words);
        return target(words).map(target -> words.commas(List.of(word, target))).orElse(word);
    }

    /** Returns the whole sentence for assistive technology. */
    String sentence(Wording words) {
        String name = analysis.kpi().name();
        return Sentences.of(
                latest(words).map(value -> Joined.named(words, name, value)).orElse(name),
                target(words)
                        .map(target -> words.say("map.target", "target", target))
                        .orElse(""),
                StatusMarks.word(analysis.status(), words));
    }
}
