package org.periplus.figure.compare;

import java.util.ArrayList;
import java.util.List;
import org.periplus.analysis.CurvePoint;
import org.periplus.analysis.JourneyAnalysis;
import org.periplus.figure.chart.EmotionProfile.Spot;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.Sentences;
import org.periplus.figure.engine.TextTwin;
import org.periplus.figure.engine.TextTwin.Cell;
import org.periplus.model.Journey;

/** An emotion curve in words: title, finding, every value as a table. Stateless. */
final class CurveWords {

    private CurveWords() {}

    /** Returns the title: the journey, and whose curve it is. */
    static String title(FigureContext context, Journey journey, CurveAlone curve) {
        return curve.persona()
                .map(persona -> context.say(
                        "emotion-curve.title-of",
                        "journey",
                        journey.name(),
                        "persona",
                        context.atlas().nameOf(persona)))
                .orElseGet(() -> context.say("emotion-curve.title", "journey", journey.name()));
    }

    /** Returns a touchpoint's name with its value. */
    static String label(FigureContext context, Spot spot) {
        String name = spot.of().touchpoint().name().strip();
        String emotion = said(context, spot.emotion());
        return name.isEmpty() ? emotion : context.words().commas(List.of(name, emotion));
    }

    /** Returns a step of the emotion with its word, such as "good +1". */
    static String level(FigureContext context, int step) {
        return context.say(
                "emotion-curve.level",
                "word",
                context.say("emotion-curve.word." + (step + 2)),
                "emotion",
                said(context, step));
    }

    /** Returns an emotion with its sign. */
    static String said(FigureContext context, double emotion) {
        return context.words().numerals().signed(emotion);
    }

    /** Returns the highest and the lowest point. */
    static String finding(FigureContext context, CurveAlone curve) {
        Spot high = curve.profile().highest();
        Spot low = curve.profile().lowest();
        long unknown = curve.points().stream()
                .filter(point -> point.emotion().isEmpty())
                .count();
        String gap = unknown == 0 ? "" : context.say("emotion-curve.unknown", "n", unknown);
        if (high.emotion() == low.emotion()) {
            return Sentences.of(context.say("emotion-curve.always", "emotion", said(context, high.emotion())), gap);
        }
        String range = context.say(
                "emotion-curve.range",
                "highest",
                said(context, high.emotion()),
                "best",
                high.of().touchpoint().name(),
                "lowest",
                said(context, low.emotion()),
                "worst",
                low.of().touchpoint().name());
        return Sentences.of(range, gap);
    }

    /** Returns every touchpoint with its emotion and what it rests on. */
    static TextTwin twin(FigureContext context, JourneyAnalysis journey, CurveAlone curve) {
        List<List<Cell>> rows = new ArrayList<>();
        for (CurvePoint point : curve.points()) {
            String link = context.links()
                    .anchor(journey.journey().ref(), "tp-" + point.touchpoint().id())
                    .orElse("");
            rows.add(List.of(
                    new Cell(point.touchpoint().name(), link),
                    Cell.of(curve.stageOf(point)),
                    Cell.of(point.emotion()
                            .map(emotion -> said(context, emotion))
                            .orElseGet(() -> context.say("emotion-curve.not-known"))),
                    Cell.of(context.say(point.assumed() ? "emotion-curve.assumed" : "emotion-curve.evidence"))));
        }
        return new TextTwin(
                List.of(
                        context.say("emotion-curve.column.touchpoint"),
                        context.say("emotion-curve.column.stage"),
                        context.say("emotion-curve.column.emotion"),
                        context.say("emotion-curve.column.rests-on")),
                rows);
    }
}
