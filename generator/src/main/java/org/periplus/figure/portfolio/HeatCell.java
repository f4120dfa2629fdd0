package org.periplus.figure.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.analysis.StageAnalysis;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Sentences;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.mark.Bars;
import org.periplus.figure.mark.Faces;

/** A stage in the heat map: its name, its mean emotion, its worst pain; hatched where no emotion is known. Stateless. */
final class HeatCell {

    static final double HEIGHT = 66;

    private static final double PAD = 8;
    private static final int LEVELS = 5;
    private static final int LEAST_SHOWN = 2;

    private HeatCell() {}

    /** Returns the class of the step of a stage's mean emotion; {@code pf-unknown} where there is none. */
    static String css(StageAnalysis stage) {
        return stage.meanEmotion().map(Faces::step).orElse("pf-unknown");
    }

    static void draw(Pen pen, FigureContext context, StageAnalysis stage, double x, double top, double width) {
        pen.add(new Shape.Rect("pf-heat", x, top, width, HEIGHT, 2));
        if (stage.meanEmotion().isEmpty()) {
            pen.add(new Shape.Path("pf-hatch", Hatch.of(x, top, width, HEIGHT)));
        }
        pen.place(new Placed("cell", x, top, width, HEIGHT, ""));
        pen.text(stage.stage().name(), Lettering.SMALL, x + PAD, top + 6, width - 2 * PAD, 2);
        double line = top + HEIGHT - 24;
        boolean empty = stage.stage().touchpoints().isEmpty();
        String value = stage.meanEmotion()
                .map(mean -> HeatFacts.mean(context, stage))
                .orElseGet(() -> context.say(empty ? "heat-map.no-touchpoint" : "heat-map.not-known"));
        Lettering lettering = stage.meanEmotion().isPresent() ? Lettering.CARD_NAME : Lettering.SMALL;
        pen.text(value, lettering, x + PAD, line, width - 2 * PAD, 1);
        shownPain(stage).ifPresent(pain -> {
            double barsX = x + width - PAD - Bars.width(LEVELS);
            pen.add(Bars.shape(pain, LEVELS, "sev", barsX, line + 1));
            pen.place(new Placed("bars", barsX, line + 1, Bars.width(LEVELS), Bars.HEIGHT, ""));
        });
    }

    private static Optional<Integer> shownPain(StageAnalysis stage) {
        return stage.worstPain().filter(pain -> pain >= LEAST_SHOWN);
    }

    static String sentence(FigureContext context, StageAnalysis stage) {
        String emotion = stage.meanEmotion()
                .map(mean -> context.say("heat-map.mean", "mean", HeatFacts.mean(context, stage)))
                .orElseGet(() -> context.say(
                        stage.stage().touchpoints().isEmpty() ? "heat-map.no-touchpoint-yet" : "heat-map.unknown"));
        String pain = stage.worstPain()
                .map(worst -> context.say("heat-map.worst", "severity", worst))
                .orElse("");
        return Sentences.of(stage.stage().name(), emotion, pain);
    }

    static List<Legend.Entry> legend(FigureContext context) {
        List<Legend.Entry> entries = new ArrayList<>();
        for (int step = -2; step <= 2; step++) {
            Shape box = new Shape.Rect("pf-heat", 0, -7, 26, 14, 2);
            Shape mark = Shape.Group.of("pf-cell pf-key " + Faces.step(step), List.of(box));
            entries.add(new Legend.Entry(26, List.of(mark), level(context, step)));
        }
        Shape bars = Bars.shape(4, LEVELS, "sev", 0, -Bars.HEIGHT / 2);
        entries.add(new Legend.Entry(Bars.width(LEVELS), List.of(bars), context.say("heat-map.legend.worst")));
        Shape box = new Shape.Rect("pf-heat", 0, -7, 26, 14, 2);
        Shape hatch = new Shape.Path("pf-hatch", Hatch.of(0, -7, 26, 14));
        entries.add(new Legend.Entry(
                26,
                List.of(Shape.Group.of("pf-cell pf-key pf-unknown", List.of(box, hatch))),
                context.say("heat-map.legend.unknown")));
        return entries;
    }

    private static String level(FigureContext context, int step) {
        return context.say(
                "heat-map.level",
                "emotion",
                context.words().numerals().signed(step),
                "word",
                context.say("emotion-curve.word." + (step + 2)));
    }
}
