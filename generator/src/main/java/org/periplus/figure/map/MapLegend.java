package org.periplus.figure.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplus.analysis.Curve;
import org.periplus.analysis.CurvePoint;
import org.periplus.analysis.KpiStatus;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Scene;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.SvgWriter;
import org.periplus.figure.mark.Bars;
import org.periplus.figure.mark.Faces;
import org.periplus.figure.mark.Light;
import org.periplus.figure.mark.StatusMarks;
import org.periplus.html.SafeHtml;
import org.periplus.model.Touchpoint;

/** Explains the signs a map uses, and no others. Stateless; safe for use by several threads. */
final class MapLegend {

    private static final int FACE = 18;
    private static final int LIGHT = 18;
    private static final double LINE = 34;

    private MapLegend() {}

    /** Returns the signs of the lanes drawn, in the order of the usual lanes. */
    static List<LegendEntry> of(MapContext context, List<DrawnLane> drawn) {
        Set<String> ids = drawn.stream().map(DrawnLane::id).collect(Collectors.toUnmodifiableSet());
        List<LegendEntry> legend = new ArrayList<>();
        boolean truth = context.journey().journey().touchpoints().stream().anyMatch(Touchpoint::momentOfTruth);
        if (truth && ids.contains("touchpoints")) {
            legend.add(new LegendEntry(Light.html(LIGHT), "Moment of truth"));
        }
        if (ids.contains("emotion")) {
            legend.addAll(emotion(context.journey().curves()));
        }
        if (ids.contains("pains")) {
            legend.add(new LegendEntry(Bars.html(4, PointCell.MOST, "sev", ""), "Severity"));
        }
        if (ids.contains("ideas") || ids.contains("gains")) {
            String words = ids.contains("ideas") ? (ids.contains("gains") ? "Impact, strength" : "Impact") : "Strength";
            legend.add(new LegendEntry(Bars.html(4, PointCell.MOST, "imp", ""), words));
        }
        if (ids.contains("backstage")) {
            legend.add(bar("bk", "Team"));
            legend.add(bar("bk sys", "System"));
        }
        if (ids.contains("kpis")) {
            legend.addAll(measures());
        }
        return legend;
    }

    private static List<LegendEntry> emotion(List<Curve> curves) {
        List<LegendEntry> entries = new ArrayList<>();
        List<CurvePoint> felt = curves.stream()
                .flatMap(curve -> curve.points().stream())
                .filter(point -> point.emotion().isPresent())
                .toList();
        if (felt.stream().anyMatch(point -> !point.assumed())) {
            entries.add(new LegendEntry(line("cv"), "Measured"));
        }
        if (felt.stream().anyMatch(CurvePoint::assumed)) {
            entries.add(new LegendEntry(line("cv as"), "Assumed"));
        }
        List<SafeHtml> faces = Stream.of(-2.0, -1.0, 0.0, 1.0, 2.0)
                .map(value -> Faces.html(value, FACE))
                .toList();
        entries.add(new LegendEntry(SafeHtml.join(faces), "Emotion \u22122 to +2"));
        return entries;
    }

    private static List<LegendEntry> measures() {
        Shape value = new Shape.Path(
                "spk",
                new PathData().move(2, 9).line(10, 7).line(18, 4).line(26, 5).toString());
        Shape target = new Shape.Path("tgt", PathData.segment(0, 3, 30, 3));
        List<LegendEntry> entries = new ArrayList<>();
        entries.add(new LegendEntry(drawing(30, 12, List.of(value, target)), "Value and target"));
        Stream.of(KpiStatus.ON_TARGET, KpiStatus.NEAR_TARGET, KpiStatus.OFF_TARGET)
                .map(status -> new LegendEntry(
                        drawing(16, 16, List.of(StatusMarks.shape(status, 8, 8))), StatusMarks.word(status)))
                .forEach(entries::add);
        return entries;
    }

    private static LegendEntry bar(String css, String words) {
        Shape box = Shape.Group.of(css, List.of(new Shape.Rect("", 1, 1, LINE - 2, 12, 2)));
        return new LegendEntry(drawing(LINE, 14, List.of(box)), words);
    }

    private static SafeHtml line(String css) {
        return drawing(LINE, 10, List.of(new Shape.Path(css, PathData.segment(2, 5, LINE - 2, 5))));
    }

    private static SafeHtml drawing(double width, double height, List<Shape> shapes) {
        return SvgWriter.writeSized(Scene.decoration(width, height, "", shapes), width, height);
    }
}
