package org.periplus.figure.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.periplus.analysis.CurvePoint;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.mark.Bars;
import org.periplus.figure.mark.Light;
import org.periplus.figure.mark.StatusMarks;
import org.periplus.model.BackstageAct;
import org.periplus.model.Journey;
import org.periplus.model.Touchpoint;

/** Explains the signs a map uses, and no others. Stateless; safe for use by several threads. */
final class MapLegend {

    private static final double LINE = 34;

    private MapLegend() {}

    /** Returns the signs of the lanes drawn, from the map's top to its foot. */
    static List<LegendSign> of(MapContext context, List<DrawnLane> drawn) {
        Set<String> ids = drawn.stream().map(DrawnLane::id).collect(Collectors.toUnmodifiableSet());
        List<LegendSign> legend = new ArrayList<>();
        if (context.grid().columns().stream().anyMatch(column -> opens(context, column))) {
            legend.add(new LegendSign(12, 13, List.of(HeadLane.door(0.5, 0.5)), context.say("map.legend.door")));
        }
        if (ids.contains("flow")) {
            legend.add(loss(context));
        }
        if (ids.contains("touchpoints")) {
            legend.addAll(cards(context));
            legend.addAll(ways(context, Way.of(context.grid())));
        }
        drawn.stream()
                .filter(lane -> lane.id().equals("emotion"))
                .forEach(lane -> legend.addAll(EmotionSigns.of(context, lane)));
        if (ids.contains("pains")) {
            legend.add(bars("sev", context.say("map.legend.severity")));
        }
        if (ids.contains("ideas") || ids.contains("gains")) {
            boolean both = ids.contains("ideas") && ids.contains("gains");
            String one = ids.contains("ideas") ? "map.legend.impact" : "map.legend.strength";
            legend.add(bars("imp", context.say(both ? "map.legend.impact-strength" : one)));
        }
        if (ids.contains("backstage")) {
            legend.addAll(backstage(context));
        }
        if (ids.contains("kpis")) {
            legend.addAll(measures(context));
        }
        return legend;
    }

    private static boolean opens(MapContext context, MapGrid.Column column) {
        return column.stage()
                .journey()
                .filter(ref -> context.atlas().find(ref).isPresent())
                .isPresent();
    }

    private static LegendSign loss(MapContext context) {
        boolean lossy = context.journey().stages().stream()
                .anyMatch(stage ->
                        stage.lossPercent().filter(loss -> Math.round(loss) > 0).isPresent());
        Shape ribbon = new Shape.Path("fun", "M1 3H12C18 3 18 6 24 6H33V10H24C18 10 18 13 12 13H1Z");
        return new LegendSign(
                LINE, 16, List.of(ribbon), context.say(lossy ? "map.legend.travellers-lost" : "map.legend.travellers"));
    }

    private static List<LegendSign> cards(MapContext context) {
        List<Touchpoint> steps = context.journey().journey().touchpoints();
        List<LegendSign> signs = new ArrayList<>();
        if (steps.stream().anyMatch(Touchpoint::momentOfTruth)) {
            signs.add(new LegendSign(20, 20, List.of(Light.shape(6.5, 6.5, 1)), context.say("map.moment")));
        }
        if (context.points().stream().anyMatch(CurvePoint::assumed)) {
            Shape box = Shape.Group.of("card as", List.of(new Shape.Rect("cb", 1, 1, 18, 14, 3)));
            signs.add(new LegendSign(20, 16, List.of(box), context.say("map.legend.assumed")));
        }
        if (context.grid().narrow()) {
            return signs;
        }
        if (steps.stream().anyMatch(step -> step.importance().isPresent())) {
            signs.add(new LegendSign(
                    Levels.width(), 8, List.of(Levels.row(3, true, 1.7, 4)), context.say("map.legend.importance")));
        }
        if (steps.stream().anyMatch(step -> step.intensity().isPresent())) {
            signs.add(new LegendSign(
                    Levels.width(), 8, List.of(Levels.row(3, false, 1.7, 4)), context.say("map.legend.intensity")));
        }
        return signs;
    }

    private static List<LegendSign> ways(MapContext context, List<Way> ways) {
        List<LegendSign> signs = new ArrayList<>();
        if (ways.stream().anyMatch(way -> way.kind() == Way.Kind.BRANCH)) {
            signs.add(way("M3 15V9C3 5 4 3 8 3H26C30 3 31 5 31 9", 31, 15, 9, context.say("map.legend.branch")));
        }
        if (ways.stream().anyMatch(way -> way.kind() == Way.Kind.LOOP)) {
            signs.add(way("M31 1V7C31 11 30 13 26 13H8C4 13 3 11 3 7", 3, 1, 7, context.say("map.legend.loop")));
        }
        List<Way> drawn =
                ways.stream().filter(way -> way.kind() != Way.Kind.HANDOVER).toList();
        if (drawn.stream().anyMatch(way -> !way.counted())) {
            Shape line = Shape.Group.of("wayg", List.of(new Shape.Path("way un", PathData.segment(2, 8, LINE - 2, 8))));
            signs.add(new LegendSign(LINE, 16, List.of(line), context.say("map.legend.uncounted")));
        }
        if (ways.stream().anyMatch(way -> way.lost().isPresent())) {
            signs.add(new LegendSign(14, 14, List.of(WayDrawing.mark(7, 7)), context.say("map.legend.lost")));
        }
        return signs;
    }

    private static LegendSign way(String d, double x, double tip, double base, String words) {
        String head = new PathData()
                .move(x, tip)
                .line(x - 3.4, base)
                .line(x + 3.4, base)
                .close()
                .toString();
        Shape way = Shape.Group.of("wayg", List.of(new Shape.Path("way", d), new Shape.Path("wayh", head)));
        return new LegendSign(LINE + 1, 16, List.of(way), words);
    }

    private static List<LegendSign> backstage(MapContext context) {
        Journey journey = context.journey().journey();
        List<LegendSign> signs = new ArrayList<>();
        List<BackstageAct> acts = journey.touchpoints().stream()
                .flatMap(step -> step.backstage().stream())
                .toList();
        boolean systems = journey.stages().stream()
                        .anyMatch(stage -> !stage.systems().isEmpty()
                                && !stage.touchpoints().isEmpty())
                || journey.touchpoints().stream()
                        .anyMatch(step -> !step.systems().isEmpty())
                || acts.stream().anyMatch(act -> act.system().isPresent());
        if (acts.stream().anyMatch(act -> act.team().isPresent() || act.system().isEmpty())) {
            signs.add(bar("bk", context.say("map.legend.team")));
        }
        if (systems) {
            signs.add(bar("bk sys", context.say("map.legend.system")));
        }
        return signs;
    }

    private static List<LegendSign> measures(MapContext context) {
        Shape value = new Shape.Path(
                "spk",
                new PathData().move(2, 9).line(10, 7).line(18, 4).line(26, 5).toString());
        Shape target = new Shape.Path("tgt", PathData.segment(0, 3, 30, 3));
        List<LegendSign> signs = new ArrayList<>();
        signs.add(new LegendSign(30, 12, List.of(value, target), context.say("map.legend.measure")));
        context.grid().columns().stream()
                .flatMap(column -> MeasureLane.cells(context, column).stream())
                .map(cell -> cell.analysis().status())
                .distinct()
                .sorted()
                .map(status -> new LegendSign(
                        16, 16, List.of(StatusMarks.shape(status, 8, 8)), StatusMarks.word(status, context.words())))
                .forEach(signs::add);
        return signs;
    }

    private static LegendSign bars(String css, String words) {
        List<Shape> shapes = List.of(Bars.shape(4, PointCell.MOST, css, 0, 0));
        return new LegendSign(Bars.width(PointCell.MOST), Bars.HEIGHT, shapes, words);
    }

    private static LegendSign bar(String css, String words) {
        Shape box = Shape.Group.of(css, List.of(new Shape.Rect("", 1, 1, LINE - 2, 12, 2)));
        return new LegendSign(LINE, 14, List.of(box), words);
    }
}
