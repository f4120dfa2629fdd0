package org.periplus.figure.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Scene;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.Taken;
import org.periplus.figure.map.EmotionLine.Spot;
import org.periplus.figure.map.QuotePlacer.PlacedQuote;
import org.periplus.model.Ref;

/**
 * The lane of the map that shows how the personas feel: the main persona's curve with land above neutral and water below it,
 * faces, values and quotes, and up to three more lines laid over, each in a group {@code ov} with the class of its hue. Left out
 * when no emotion is known. Stateless; safe for use by several threads.
 */
final class EmotionLane implements MapLane {

    static final double HEIGHT = 322;
    private static final String ID = "emotion";

    /** What is drawn of a lane, with the boxes filled. */
    private record Content(
            List<EmotionLine> lines,
            Map<Integer, List<CurveRun>> runs,
            Set<Integer> faces,
            List<PlacedQuote> quotes,
            List<Placed> values,
            Map<Integer, Placed> names) {}

    @Override
    public Optional<DrawnLane> draw(MapContext context) {
        List<EmotionLine> lines = EmotionLine.of(context);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Content content = arrange(context, lines);
        List<Shape> shapes = new ArrayList<>(ground(context, content));
        lines.stream().filter(line -> !line.isMain()).forEach(line -> shapes.add(overlay(context, content, line)));
        lines.stream().filter(EmotionLine::isMain).forEach(line -> shapes.addAll(main(content, line)));
        boolean dashed = content.runs().values().stream()
                .flatMap(List::stream)
                .flatMap(run -> run.ways().stream())
                .anyMatch(CurveRun.Way::dashed);
        Scene scene = new Scene(
                context.grid().width(),
                HEIGHT,
                "fig emotion",
                Scene.Role.GROUP,
                EmotionWords.label(context, lines),
                Optional.of(EmotionWords.finding(context, lines)),
                shapes);
        String hint = dashed ? context.say("map.emotion-hint") : "";
        return Optional.of(new DrawnLane(
                ID, context.say("map.lane.emotion"), hint, scene, EmotionWords.rail(context.words()), boxes(content)));
    }

    private static Content arrange(MapContext context, List<EmotionLine> lines) {
        Taken taken = new Taken(context.grid().width(), HEIGHT);
        Map<Integer, List<CurveRun>> runs = new HashMap<>();
        for (EmotionLine line : lines) {
            List<CurveRun> parts = CurveRun.of(
                    line.spots(), context.grid().width(), context.journey().touchpoints());
            parts.forEach(run -> taken.addLine(run.samples()));
            runs.put(line.order(), parts);
        }
        List<Spot> spots = mainSpots(lines);
        Set<Integer> faces = PointMarks.faces(spots, context.grid().narrow());
        spots.forEach(spot -> taken.add(PointMarks.box(spot, faces.contains(spot.index()))));
        List<PlacedQuote> quotes = new QuotePlacer(context, taken, faces).place(lines);
        lines.stream()
                .filter(line -> !line.isMain())
                .flatMap(line -> line.spots().stream())
                .forEach(spot -> taken.add(PointMarks.markerBox(spot)));
        List<Placed> values = new ArrayList<>();
        spots.stream()
                .filter(spot -> faces.contains(spot.index()))
                .forEach(spot -> PointMarks.value(spot, context, taken).ifPresent(value -> {
                    taken.add(value);
                    values.add(value);
                }));
        Map<Integer, Placed> names = new HashMap<>();
        lines.forEach(line -> NameLabels.place(line, context, taken).ifPresent(name -> names.put(line.order(), name)));
        return new Content(lines, runs, faces, quotes, values, names);
    }

    private static List<Spot> mainSpots(List<EmotionLine> lines) {
        return lines.stream()
                .filter(EmotionLine::isMain)
                .flatMap(line -> line.spots().stream())
                .toList();
    }

    /** Tints, boundaries of stages, levels, and the sounding lines that tie points to their cards. */
    private static List<Shape> ground(MapContext context, Content content) {
        MapGrid grid = context.grid();
        List<Shape> shapes = new ArrayList<>();
        content.lines().stream()
                .filter(EmotionLine::isMain)
                .forEach(line -> shapes.addAll(
                        CurveDrawing.bands(runs(content, line), grid.width(), HEIGHT, context.idPrefix() + "-" + ID)));
        grid.columns().stream()
                .skip(1)
                .forEach(column ->
                        shapes.add(new Shape.Path("sb", PathData.segment(column.x(), 0, column.x(), HEIGHT))));
        for (int emotion = 2; emotion >= -2; emotion--) {
            double y = EmotionLine.DATUM - EmotionLine.UNIT * emotion;
            shapes.add(new Shape.Path(emotion == 0 ? "datum" : "iso", PathData.segment(0, y, grid.width(), y)));
        }
        Map<Integer, Double> depths = depths(content.lines());
        for (MapGrid.Slot slot : grid.slots()) {
            double depth = depths.getOrDefault(slot.index(), EmotionLine.DATUM);
            shapes.add(new Shape.Path("drop", PathData.segment(slot.centre(), 0, slot.centre(), depth)));
        }
        return shapes;
    }

    /** How deep soundings go, by the touchpoint's index: to the first line that has a point there. */
    private static Map<Integer, Double> depths(List<EmotionLine> lines) {
        Map<Integer, Double> depths = new HashMap<>();
        for (EmotionLine line : lines) {
            line.spots()
                    .forEach(spot -> depths.putIfAbsent(spot.index(), spot.at().y()));
        }
        return depths;
    }

    private static Shape overlay(MapContext context, Content content, EmotionLine line) {
        List<Shape> shapes = new ArrayList<>(CurveDrawing.line(runs(content, line), "cv o"));
        quotes(content, line).forEach(quote -> shapes.add(quote.leader()));
        line.spots().forEach(spot -> shapes.add(PointMarks.marker(spot.at(), line.order())));
        quotes(content, line).forEach(quote -> shapes.add(quote.words()));
        name(content, line).ifPresent(name -> shapes.add(NameLabels.words(name, line, "plab o")));
        String hue =
                line.persona().map(Ref::id).map(context.figure().hues()::of).orElse("h1");
        return Shape.Group.of("ov ov-" + line.order() + " " + hue, shapes);
    }

    private static List<Shape> main(Content content, EmotionLine line) {
        List<Shape> shapes = new ArrayList<>(CurveDrawing.line(runs(content, line), "cv"));
        quotes(content, line).forEach(quote -> shapes.add(quote.leader()));
        quotes(content, line).forEach(quote -> shapes.add(quote.words()));
        line.spots()
                .forEach(
                        spot -> shapes.add(PointMarks.mark(spot, content.faces().contains(spot.index()))));
        content.values().forEach(value -> shapes.add(PointMarks.words(value)));
        name(content, line).ifPresent(name -> shapes.add(NameLabels.words(name, line, "plab")));
        return shapes;
    }

    private static List<CurveRun> runs(Content content, EmotionLine line) {
        return content.runs().getOrDefault(line.order(), List.of());
    }

    private static Optional<Placed> name(Content content, EmotionLine line) {
        return Optional.ofNullable(content.names().get(line.order()));
    }

    private static List<PlacedQuote> quotes(Content content, EmotionLine line) {
        return content.quotes().stream()
                .filter(quote -> quote.order() == line.order())
                .toList();
    }

    private static List<Placed> boxes(Content content) {
        List<Placed> boxes = new ArrayList<>();
        mainSpots(content.lines())
                .forEach(spot -> boxes.add(PointMarks.box(spot, content.faces().contains(spot.index()))));
        content.quotes().forEach(quote -> boxes.add(quote.box()));
        boxes.addAll(content.values());
        content.lines().forEach(line -> name(content, line).ifPresent(boxes::add));
        return boxes;
    }
}
