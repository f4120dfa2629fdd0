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
                .map(persona -> journey.name() + ": how " + context.atlas().nameOf(persona) + " feels")
                .orElse(journey.name() + ": how it feels");
    }

    /** Returns a touchpoint's name with its value. */
    static String label(Spot spot) {
        String name = spot.of().touchpoint().name().strip();
        return name.isEmpty() ? Compared.said(spot.emotion()) : name + ", " + Compared.said(spot.emotion());
    }

    /** Returns the highest and the lowest point. */
    static String finding(CurveAlone curve) {
        Spot high = curve.profile().highest();
        Spot low = curve.profile().lowest();
        long unknown = curve.points().stream()
                .filter(point -> point.emotion().isEmpty())
                .count();
        String gap = unknown == 0 ? "" : Sheet.count(unknown, "touchpoint") + " without a known emotion";
        return high.emotion() == low.emotion()
                ? Sentences.of("Always " + Compared.said(high.emotion()), gap)
                : Sentences.of(
                        "Highest " + Compared.said(high.emotion()) + " at "
                                + high.of().touchpoint().name() + ", lowest " + Compared.said(low.emotion()) + " at "
                                + low.of().touchpoint().name(),
                        gap);
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
                    Cell.of(point.emotion().map(Compared::said).orElse("not known")),
                    Cell.of(point.assumed() ? "assumed" : "evidence")));
        }
        return new TextTwin(List.of("Touchpoint", "Stage", "Emotion", "Rests on"), rows);
    }
}
