package org.periplus.figure.map;

import java.util.List;
import java.util.Optional;
import org.periplus.analysis.StageAnalysis;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Sentences;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.mark.Faces;
import org.periplus.model.Journey;
import org.periplus.model.Stage;

/** The head of the map: number, name, goal, duration and mean emotion of each stage, and the scale of touchpoints below. */
final class HeadLane implements MapLane {

    private static final double PAD = LanePen.PAD;
    private static final double TOP = 14;
    private static final double NUMBER_BOX = 22;
    private static final double LEAST = 120;
    private static final double SCALE = 10;
    private static final double RUNG = 5.5;
    private static final double FACE = 7.5;
    private static final double DOOR = 11;
    private static final int NAME_LINES = 3;
    private static final int GOAL_LINES = 3;

    @Override
    public Optional<DrawnLane> draw(MapContext context) {
        LanePen pen = new LanePen(context);
        double bottom = 0;
        for (MapGrid.Column column : context.grid().columns()) {
            bottom = Math.max(bottom, words(pen, column));
        }
        double height = Math.max(LEAST, bottom + 6 + Lettering.SMALL.lineHeight() + 8 + SCALE);
        double foot = height - SCALE - 8 - Lettering.SMALL.lineHeight();
        context.grid().columns().forEach(column -> foot(pen, column, foot));
        scale(pen, height);
        return Optional.of(pen.lane("head", "", context.say("map.head-hint"), context.say("map.stages"), height));
    }

    private static double words(LanePen pen, MapGrid.Column column) {
        Stage stage = column.stage();
        LanePen link = pen.inside();
        String number = Integer.toString(column.number());
        double left = column.x() + PAD;
        double numberWidth = pen.width(number, Lettering.STAGE_NUMBER);
        double room = column.width() - 2 * PAD;
        link.add(Shape.Text.at(Lettering.STAGE_NUMBER.css(), left, TOP + 20, number));
        pen.place(new Placed("text", left, TOP, numberWidth, NUMBER_BOX, number));
        double nameLeft = left + numberWidth + 6;
        double nameRoom = room - numberWidth - 6;
        double nameFoot = link.text(stage.name(), Lettering.STAGE_NAME, nameLeft, TOP + 2, nameRoom, NAME_LINES);
        double goalTop = Math.max(nameFoot, TOP + NUMBER_BOX) + 6;
        double bottom = link.text(stage.goal().orElse(""), Lettering.LIST, left, goalTop, room, GOAL_LINES);
        pen.addLinked("shead", pen.context().anchor("stage-" + stage.id()), sentence(pen, column), link);
        Optional<Journey> inner =
                stage.journey().flatMap(ref -> pen.context().atlas().find(Journey.class, ref));
        return inner.map(journey -> door(pen, journey, left, bottom + 5, room)).orElse(bottom);
    }

    /** Draws the door to the journey that shows a stage in detail, and returns its lower edge. */
    private static double door(LanePen pen, Journey inner, double left, double top, double room) {
        LanePen link = pen.inside();
        link.add(door(left, top + 1));
        pen.place(new Placed("door", left, top + 1, DOOR, DOOR + 1, ""));
        MapContext context = pen.context();
        String words = context.say("map.opens-into", "journey", inner.name());
        double foot = link.text(words, Lettering.SMALL, left + DOOR + 5, top, room - DOOR - 5, 1);
        pen.addLinked(
                "door",
                context.href(inner.ref()),
                Sentences.of(context.say("map.opens-into-journey", "journey", inner.name())),
                link);
        return foot;
    }

    /** Returns the mark of a stage that opens into a journey of its own: a door ajar, 11 wide and 12 high. */
    static Shape door(double x, double y) {
        String frame = new PathData()
                .move(2.5, 11.5)
                .line(1, 11.5)
                .line(1, 0.5)
                .line(10, 0.5)
                .line(10, 11.5)
                .line(8.5, 11.5)
                .toString();
        String leaf = new PathData()
                .move(3, 11.5)
                .line(3, 2.5)
                .line(8, 1)
                .line(8, 11.5)
                .close()
                .toString();
        return Shape.Group.at(
                "dm",
                x,
                y,
                List.of(
                        new Shape.Path("dmf", frame),
                        new Shape.Path("dml", leaf),
                        new Shape.Circle("dmk", 4.6, 6.8, 0.8)));
    }

    private static String sentence(LanePen pen, MapGrid.Column column) {
        Stage stage = column.stage();
        MapContext context = pen.context();
        return Sentences.of(
                context.say("map.stage", "number", column.number(), "name", stage.name()),
                stage.goal().map(goal -> context.say("map.goal", "goal", goal)).orElse(""),
                stage.duration()
                        .map(duration -> context.say("map.takes", "duration", duration.text()))
                        .orElse(""),
                mean(pen, column)
                        .map(mean -> context.say(
                                "map.average",
                                "emotion",
                                context.words().numerals().mean(mean)))
                        .orElse(""));
    }

    private static Optional<Double> mean(LanePen pen, MapGrid.Column column) {
        List<StageAnalysis> stages = pen.context().journey().stages();
        return Optional.of(column.number() - 1)
                .filter(index -> index < stages.size())
                .flatMap(index -> stages.get(index).meanEmotion());
    }

    private static void foot(LanePen pen, MapGrid.Column column, double top) {
        double middle = top + Lettering.SMALL.lineHeight() / 2;
        double right = column.end() - PAD;
        Optional<Double> mean = mean(pen, column);
        double end = right;
        if (mean.isPresent()) {
            double left =
                    pen.textEnding(pen.context().words().numerals().mean(mean.get()), Lettering.NUMBER, right, top, 60);
            pen.add(Faces.shape(mean.get(), left - 4 - FACE, middle, FACE));
            pen.place(new Placed("face", left - 4 - 2 * FACE, middle - FACE, 2 * FACE, 2 * FACE, ""));
            end = left - 4 - 2 * FACE - 8;
        }
        if (column.stage().duration().isPresent()) {
            double left = column.x() + PAD;
            pen.add(clock(left, middle));
            String duration = column.stage().duration().get().text();
            pen.text(duration, Lettering.SMALL, left + 15, top, end - left - 15, 1);
        }
    }

    private static Shape clock(double x, double middle) {
        return Shape.Group.at(
                "durg",
                x,
                middle,
                List.of(
                        new Shape.Circle("ladf", 5, 0, 4.6),
                        new Shape.Path(
                                "ladf",
                                new PathData()
                                        .move(5, -2.8)
                                        .line(5, 0)
                                        .line(7, 1)
                                        .toString())));
    }

    private static void scale(LanePen pen, double height) {
        MapGrid grid = pen.context().grid();
        grid.columns().stream()
                .skip(1)
                .forEach(column ->
                        pen.add(new Shape.Path("sb hd", PathData.segment(column.x(), 0, column.x(), height - SCALE))));
        double upper = height - SCALE;
        double lower = height - 0.5;
        pen.add(new Shape.Path("ladf", PathData.segment(0, upper, grid.width(), upper)));
        pen.add(new Shape.Path("ladf", PathData.segment(0, lower, grid.width(), lower)));
        grid.slots().stream()
                .filter(slot -> slot.index() % 2 == 0)
                .forEach(slot -> pen.add(
                        new Shape.Rect("lad", slot.centre() - grid.slot() / 2, upper + 2, grid.slot(), RUNG, 0)));
    }
}
