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
            legend.add(new LegendSign(12, 13, List.of(HeadLane.door(0.5, 0.5)), "Opens into a journey of its own"));
        }
        if (ids.contains("flow")) {
            legend.add(loss(context));
        }
        if (ids.contains("touchpoints")) {
            legend.addAll(cards(context));
            legend.addAll(ways(Way.of(context.grid())));
        }
        if (ids.contains("emotion")) {
            legend.addAll(EmotionSigns.of(context));
        }
        if (ids.contains("pains")) {
            legend.add(bars("sev", "Severity, 1 to 5"));
        }
        if (ids.contains("ideas") || ids.contains("gains")) {
            String words = ids.contains("ideas") ? (ids.contains("gains") ? "Impact, strength" : "Impact") : "Strength";
            legend.add(bars("imp", words + ", 1 to 5"));
        }
        legend.addAll(backstage(context, ids.contains("backstage")));
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
                LINE, 16, List.of(ribbon), lossy ? "Travellers, and the share that leaves" : "Travellers");
    }

    private static List<LegendSign> cards(MapContext context) {
        List<Touchpoint> steps = context.journey().journey().touchpoints();
        List<LegendSign> signs = new ArrayList<>();
        if (steps.stream().anyMatch(Touchpoint::momentOfTruth)) {
            signs.add(new LegendSign(20, 20, List.of(Light.shape(6.5, 6.5, 1)), "Moment of truth"));
        }
        if (context.points().stream().anyMatch(CurvePoint::assumed)) {
            Shape box = Shape.Group.of("card as", List.of(new Shape.Rect("cb", 1, 1, 18, 14, 3)));
            signs.add(new LegendSign(20, 16, List.of(box), "Assumed, no evidence yet"));
        }
        if (context.grid().narrow()) {
            return signs;
        }
        if (steps.stream().anyMatch(step -> step.importance().isPresent())) {
            signs.add(new LegendSign(Levels.width(), 8, List.of(Levels.row(3, true, 1.7, 4)), "Importance, 1 to 5"));
        }
        if (steps.stream().anyMatch(step -> step.intensity().isPresent())) {
            signs.add(new LegendSign(Levels.width(), 8, List.of(Levels.row(3, false, 1.7, 4)), "Intensity, 1 to 5"));
        }
        return signs;
    }

    private static List<LegendSign> ways(List<Way> ways) {
        List<LegendSign> signs = new ArrayList<>();
        if (ways.stream().anyMatch(way -> way.kind() == Way.Kind.BRANCH)) {
            signs.add(way("M3 15V9C3 5 4 3 8 3H26C30 3 31 5 31 9", 31, 15, 9, "Branch, above the cards"));
        }
        if (ways.stream().anyMatch(way -> way.kind() == Way.Kind.LOOP)) {
            signs.add(way("M31 1V7C31 11 30 13 26 13H8C4 13 3 11 3 7", 3, 1, 7, "Loop back, below the cards"));
        }
        List<Way> drawn =
                ways.stream().filter(way -> way.kind() != Way.Kind.HANDOVER).toList();
        if (drawn.stream().anyMatch(way -> !way.counted())) {
            Shape line = Shape.Group.of("wayg", List.of(new Shape.Path("way un", PathData.segment(2, 8, LINE - 2, 8))));
            signs.add(new LegendSign(LINE, 16, List.of(line), "Way not counted"));
        }
        if (ways.stream().anyMatch(way -> way.lost().isPresent())) {
            signs.add(new LegendSign(14, 14, List.of(WayDrawing.mark(7, 7)), "Lost on the way"));
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

    private static List<LegendSign> backstage(MapContext context, boolean shown) {
        List<LegendSign> signs = new ArrayList<>();
        List<BackstageBar> bars = shown
                ? BackstageBars.rows(context).stream().flatMap(List::stream).toList()
                : List.of();
        if (bars.stream().anyMatch(bar -> !bar.system())) {
            signs.add(bar("bk", "Team"));
        }
        if (bars.stream().anyMatch(BackstageBar::system)) {
            signs.add(bar("bk sys", "System"));
        }
        return signs;
    }

    private static List<LegendSign> measures(MapContext context) {
        Shape value = new Shape.Path(
                "spk",
                new PathData().move(2, 9).line(10, 7).line(18, 4).line(26, 5).toString());
        Shape target = new Shape.Path("tgt", PathData.segment(0, 3, 30, 3));
        List<LegendSign> signs = new ArrayList<>();
        signs.add(new LegendSign(30, 12, List.of(value, target), "Value and target"));
        context.grid().columns().stream()
                .flatMap(column -> MeasureLane.cells(context, column).stream())
                .map(cell -> cell.analysis().status())
                .distinct()
                .sorted()
                .map(status ->
                        new LegendSign(16, 16, List.of(StatusMarks.shape(status, 8, 8)), StatusMarks.word(status)))
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
