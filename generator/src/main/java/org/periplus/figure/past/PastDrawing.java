package org.periplus.figure.past;

import java.util.List;
import java.util.Optional;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.Mirror;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Reading;
import org.periplus.figure.engine.Scene;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.TextMeasure;
import org.periplus.wording.Wording;

/**
 * A journey before and after a change, over one another: the old curve a ghost under the new one, what was added, removed, moved and
 * edited marked by sign, frame and word, all else quiet. It is 960 pixels wide however long the journey is: long ones take several
 * rows, and stages in which nothing changed are folded to strips. It holds no links. Immutable; safe for use by several threads.
 */
public final class PastDrawing {

    /** A drawing of more rows is too large for a pull request; what is left out stands in the table. */
    private static final int MOST_ROWS = 8;

    private final TextMeasure measure;
    private final Wording words;

    /** Takes what measures texts and the words of the theme; the drawing is turned around where their language is read from the right. */
    public PastDrawing(TextMeasure measure, Wording words) {
        this.measure = measure;
        this.words = words;
    }

    /**
     * Draws two states of a journey.
     *
     * @param idPrefix begins the ids in the drawing; a plain ASCII word, unique in the page
     * @return empty if neither state has a stage
     */
    public Optional<Figure> draw(JourneyPast past, String idPrefix) {
        return Past.of(past, words)
                .filter(drawn -> !drawn.pairing().stages().isEmpty())
                .map(drawn -> figure(drawn, idPrefix))
                .map(this::asRead);
    }

    private Figure asRead(Figure figure) {
        return Reading.ofLanguage(Optional.of(words.language())).isMirrored() ? Mirror.of(figure) : figure;
    }

    private Figure figure(Past past, String idPrefix) {
        PastGrid grid = PastGrid.of(past);
        Pen pen = new Pen(measure);
        double y = PastHead.draw(pen, past, 0);
        int rows = Math.min(MOST_ROWS, grid.rows().size());
        for (int i = 0; i < rows; i++) {
            y = row(pen, past, grid.rows().get(i), idPrefix + "-r" + i, y);
            PastHead.line(pen, y);
            y += 12;
        }
        if (rows < grid.rows().size()) {
            String more = past.say("past.more-stages", "n", grid.stagesFrom(rows));
            y = pen.text(more, Lettering.LIST_BOLD, 0, y, PastGrid.WIDTH, 1) + 8;
        }
        if (past.ofJourney() > 0) {
            String others = past.say("past.also", "n", past.ofJourney());
            y = pen.text(others, Lettering.LIST, 0, y, PastGrid.WIDTH, 1) + 8;
        }
        double height = PastLegend.draw(pen, past, grid, y);
        Scene scene = new Scene(
                PastGrid.WIDTH,
                height,
                "fig past",
                Scene.Role.IMAGE,
                PastWords.title(past),
                Optional.of(PastWords.finding(past)),
                pen.shapes());
        return new Figure(
                FigureType.COMPARISON, PastWords.title(past), scene, PastWords.twin(past), pen.placed());
    }

    private static double row(Pen pen, Past past, PastGrid.Row row, String id, double top) {
        Pen content = pen.inside();
        double y = PastStages.draw(content, past, row, top);
        content.add(new Shape.Path("cmp-rule", PathData.segment(PastGrid.RAIL, y, row.end(), y)));
        y = PastCards.draw(content, past, row, y);
        y = PastCurves.draw(content, past, row, id, y);
        double foot = PastLists.draw(content, past, row, y) + 8;
        behind(row, top, foot).forEach(pen::add);
        content.shapes().forEach(pen::add);
        return foot;
    }

    /** The strips of folded stages and the lines between stages. */
    private static List<Shape> behind(PastGrid.Row row, double top, double foot) {
        return row.columns().stream()
                .<Shape>map(column -> column.folded()
                        ? new Shape.Rect("past-fold", column.x(), top, column.width(), foot - top, 0)
                        : new Shape.Path("sb", PathData.segment(column.x(), top, column.x(), foot)))
                .toList();
    }
}
