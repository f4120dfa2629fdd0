package org.periplus.figure.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.figure.engine.Drawing;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Scene;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.TextBlock;
import org.periplus.model.Journey;
import org.periplus.model.Stage;

/**
 * How each persona of a journey feels in each stage: the mean as a face and a number, the spread as a bar from the lowest to the highest
 * emotion with the persona's line through it, and in words where two personas differ most. Nothing to show when no emotion is known.
 * Stateless; safe for use by several threads.
 */
public final class StageComparison implements Drawing {

    private static final double PAD = 10;

    @Override
    public Optional<Figure> draw(FigureContext context, FigureRequest request) {
        return request.of()
                .flatMap(ref -> context.atlas().find(Journey.class, ref))
                .map(journey -> StageTable.of(context, context.analysis().journey(journey.id())))
                .filter(table -> !table.rows().isEmpty())
                .map(StageComparison::figure);
    }

    private static Figure figure(StageTable table) {
        Pen pen = new Pen(table.figure().measure());
        StageGrid grid = StageGrid.of(table.stages());
        double head = head(pen, table, grid);
        Sheet.line(pen, head, grid.width());
        double y = head;
        for (int row = 0; row < table.rows().size(); row++) {
            y = StageRow.draw(pen, table, grid, table.rows().get(row), y);
            Sheet.rule(pen, y, grid.width());
        }
        double foot = table.rows().size() > 1 ? differences(pen, table, grid, y) : y;
        Sheet.line(pen, foot, grid.width());
        double height = StageLegend.draw(pen, table, grid.width(), foot + 14);
        List<Shape> shapes = new ArrayList<>(ground(table, grid, foot));
        shapes.addAll(pen.shapes());
        String title = table.figure()
                .say(
                        "stage-comparison.title",
                        "journey",
                        table.journey().journey().name());
        String finding = StageWords.finding(table);
        Scene scene = new Scene(
                grid.width(), height, "fig stage-comparison", Scene.Role.GROUP, title, Optional.of(finding), shapes);
        return new Figure(FigureType.STAGE_COMPARISON, title, scene, StageWords.twin(table), pen.placed());
    }

    private static double head(Pen pen, StageTable table, StageGrid grid) {
        double foot = 26;
        for (int i = 0; i < table.stages().size(); i++) {
            Stage stage = table.stages().get(i);
            Pen part = pen.inside();
            double room = grid.column() - 2 * PAD;
            foot = Math.max(foot, part.text(stage.name(), Lettering.STAGE_NAME, grid.x(i) + PAD, 2, room, 3));
            Optional<String> link =
                    table.figure().links().anchor(table.journey().journey().ref(), "stage-" + stage.id());
            pen.addLinked(
                    "shead",
                    link,
                    table.figure().say("stage-comparison.stage", "number", i + 1, "stage", stage.name()),
                    part);
        }
        return foot + 6;
    }

    private static double differences(Pen pen, StageTable table, StageGrid grid, double top) {
        double y = pen.text(
                table.figure().say("stage-comparison.largest"),
                Lettering.LIST_BOLD,
                0,
                top + 8,
                StageGrid.RAIL - 12,
                2);
        double foot = pen.text(
                table.figure().say("stage-comparison.largest-hint"),
                Lettering.CAPTION,
                0,
                y + 1,
                StageGrid.RAIL - 40,
                3);
        for (int i = 0; i < table.gaps().size(); i++) {
            foot = Math.max(foot, difference(pen, table, grid, i, top + 8));
        }
        return foot + 8;
    }

    private static double difference(Pen pen, StageTable table, StageGrid grid, int stage, double top) {
        double left = grid.x(stage) + PAD;
        double room = grid.column() - 2 * PAD;
        String words = StageWords.gap(table, stage);
        double y = pen.text(words, Lettering.LIST_BOLD, left, top, room, 2);
        if (table.widest().filter(widest -> widest == stage).isPresent()) {
            y = pen.text(table.figure().say("stage-comparison.largest-here"), Lettering.LIST, left, y, room, 2);
        }
        for (String line : StageWords.sides(table, stage)) {
            TextBlock block = pen.wrap(line, Lettering.SMALL, room, 2);
            y = pen.text(block, left, y, line);
        }
        return y;
    }

    private static List<Shape> ground(StageTable table, StageGrid grid, double foot) {
        List<Shape> shapes = new ArrayList<>();
        table.widest()
                .ifPresent(stage -> shapes.add(new Shape.Rect("stg-most", grid.x(stage), 0, grid.column(), foot, 0)));
        for (int i = 0; i < table.stages().size(); i++) {
            shapes.add(new Shape.Path("sb", PathData.segment(grid.x(i), 0, grid.x(i), foot)));
        }
        return shapes;
    }
}
