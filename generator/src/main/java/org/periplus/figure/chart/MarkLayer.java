package org.periplus.figure.chart;

import java.util.List;
import java.util.Optional;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.MonotoneCubic.Point;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Sentences;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.mark.Light;
import org.periplus.model.Kind;
import org.periplus.model.Ref;

/**
 * Initiatives: a light on a leader from the top where customers have it, a dashed ring where it is still to come. Stateless; safe for use
 * by several threads.
 */
final class MarkLayer {

    private static final double MIDDLE = 8;
    private static final double RADIUS = 4.5;
    private static final double OFF_LINE = 8;
    private static final double LIGHT = 1.05;
    private static final double LIGHT_IN_ROW = 0.85;

    private MarkLayer() {}

    /** Draws the marks of these rows, behind the lines. */
    static void draw(ChartSheet sheet, MarkRows rows, FigureContext context) {
        rows.flags().forEach(flag -> draw(sheet, flag, context));
    }

    private static void draw(ChartSheet sheet, MarkRows.Flag flag, FigureContext context) {
        InitiativeMark mark = flag.mark();
        double middle = flag.top() + MIDDLE;
        double foot = Math.max(middle + RADIUS, LineLayer.yAt(sheet, mark.day()) - OFF_LINE);
        if (LineLayer.yAt(sheet, mark.day()) >= sheet.plot().bottom()) {
            foot = sheet.plot().bottom();
        }
        sheet.line(
                mark.shipped() ? "kann" : "kann kplan",
                List.of(new Point(flag.x(), middle + RADIUS), new Point(flag.x(), foot)));
        Pen part = sheet.pen().inside();
        if (mark.shipped()) {
            part.add(Light.shape(flag.x(), middle, flag.inline() ? LIGHT_IN_ROW : LIGHT));
        } else {
            part.add(new Shape.Circle("kring", flag.x(), middle, RADIUS));
        }
        part.place(new Placed("mark", flag.x() - 6, middle - 6, 12, 12, mark.name()));
        part.text(flag.name(), flag.textLeft(), flag.top(), mark.name());
        if (flag.words().width() > 0) {
            part.text(flag.words(), flag.wordsLeft(), flag.wordsTop(), mark.words());
        }
        Optional<String> href = href(context, mark);
        sheet.pen()
                .addLinked(
                        "kmark", href, Sentences.of(context.words().commas(List.of(mark.name(), mark.words()))), part);
    }

    /** Returns the link to the initiative's page, if it has one. */
    static Optional<String> href(FigureContext context, InitiativeMark mark) {
        return context.href(new Ref(Kind.INITIATIVE, mark.initiative().id()));
    }
}
