package org.periplus.figure.compare;

import java.util.List;
import java.util.Optional;
import org.periplus.figure.chart.EmotionProfile;
import org.periplus.figure.chart.EmotionProfile.Level;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.mark.Avatar;
import org.periplus.figure.mark.Faces;
import org.periplus.model.Ref;
import org.periplus.model.Stage;

/** A persona's row: portrait and name, in each stage the mean and the spread, and its line through all stages. Stateless. */
final class StageRow {

    private static final double HEIGHT = 124;
    private static final double UNIT = 15;
    private static final double DATUM = 82;
    private static final double PAD = 10;
    private static final double FACE = 10;
    private static final double PORTRAIT = 40;
    private static final double BAND = 6;
    static final double NOTCH = 9;

    private StageRow() {}

    /** Draws the row and returns its lower edge. */
    static double draw(Pen pen, StageTable table, StageGrid grid, StageTable.Row row, double top) {
        who(pen, table, row, top);
        Level level = new Level(top + DATUM, UNIT);
        scale(pen, table, grid, level);
        double[] places = places(table, grid);
        Pen line = pen.inside();
        for (int i = 0; i < row.moods().size(); i++) {
            cell(pen, line, table, grid, row, i, top, level);
        }
        EmotionProfile profile = EmotionProfile.of(row.points(), level, at -> places[at]);
        profile.line("cv2").forEach(line::add);
        profile.spots()
                .forEach(spot -> line.add(
                        new Shape.Circle("pt2", spot.at().x(), spot.at().y(), 3)));
        pen.add(Shape.Group.of(row.hue(table.figure()), line.shapes()));
        return top + HEIGHT;
    }

    private static void who(Pen pen, StageTable table, StageTable.Row row, double top) {
        Pen part = pen.inside();
        Optional<Ref> persona = row.persona();
        persona.ifPresent(ref -> part.add(Avatar.shape(ref.id(), row.hue(table.figure()), 0, top + 12, PORTRAIT)));
        double left = persona.isPresent() ? PORTRAIT + 10 : 0;
        part.text(row.name(), Lettering.LIST_BOLD, left, top + 14, StageGrid.RAIL - left - 34, 3);
        pen.addLinked("shead", persona.flatMap(table.figure()::href), row.name(), part);
    }

    private static void scale(Pen pen, StageTable table, StageGrid grid, Level level) {
        for (int step : List.of(2, 0, -2)) {
            double y = level.y(step);
            pen.add(new Shape.Path("iso", PathData.segment(StageGrid.RAIL, y, grid.x(grid.stages()), y)));
            pen.textEnding(CurveWords.said(table.figure(), step), Lettering.CAPTION, StageGrid.RAIL - 8, y - 7, 30);
        }
    }

    private static void cell(
            Pen pen,
            Pen line,
            StageTable table,
            StageGrid grid,
            StageTable.Row row,
            int stage,
            double top,
            Level level) {
        double left = grid.x(stage) + PAD;
        double room = grid.column() - 2 * PAD;
        Optional<StageMood> known = row.moods().get(stage);
        if (known.isEmpty()) {
            pen.text(table.figure().say("stage-comparison.not-known"), Lettering.SMALL, left, top + 14, room, 1);
            return;
        }
        StageMood mood = known.get();
        pen.add(Faces.shape(mood.mean(), left + FACE, top + 22, FACE));
        pen.place(new Placed("face", left, top + 12, 2 * FACE, 2 * FACE, ""));
        String mean = StageWords.mean(table.figure(), mood);
        double words = left + 2 * FACE + 7;
        pen.text(mean, Lettering.VALUE, words, top + 9, room, 1);
        double beside = words + pen.width(mean, Lettering.VALUE) + 9;
        pen.text(
                StageWords.range(table.figure(), mood),
                Lettering.SMALL,
                beside,
                top + 17,
                grid.x(stage) + grid.column() - 4 - beside,
                1);
        spread(line, mood, grid.x(stage), grid.column(), level);
    }

    /** A band over the stage from the lowest to the highest emotion, with a notch for the mean at its left edge. */
    private static void spread(Pen line, StageMood mood, double x, double width, Level level) {
        double high = level.y(mood.highest());
        double low = level.y(mood.lowest());
        if (mood.lowest() < mood.highest()) {
            line.add(new Shape.Rect("stg-range", x + BAND, high - 1, width - 2 * BAND, low - high + 2, 2));
        }
        double mean = level.y(mood.mean());
        line.add(new Shape.Path("stg-mean", PathData.segment(x + BAND - 3, mean, x + BAND + NOTCH, mean)));
    }

    private static double[] places(StageTable table, StageGrid grid) {
        double[] places = new double[table.journey().touchpoints()];
        int at = 0;
        for (int i = 0; i < table.stages().size(); i++) {
            Stage stage = table.stages().get(i);
            double step = grid.column() / Math.max(1, stage.touchpoints().size());
            for (int n = 0; n < stage.touchpoints().size(); n++) {
                places[at++] = grid.x(i) + (n + 0.5) * step;
            }
        }
        return places;
    }
}
