package org.periplus.figure.map;

import java.util.ArrayList;
import java.util.List;
import org.periplus.figure.engine.MonotoneCubic.Segment;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.map.CurveRun.Way;

/** Draws runs of an emotion curve: the tinted bands between it and neutral, its halo, its line. Stateless. */
final class CurveDrawing {

    private CurveDrawing() {}

    /**
     * Returns the area between the runs and neutral in four tints: 0 to 1, 1 to 2, 0 to -1, -1 to -2.
     *
     * @param idPrefix begins the ids of the clips
     */
    static List<Shape> bands(List<CurveRun> runs, double width, double height, String idPrefix) {
        double datum = EmotionLine.DATUM;
        double unit = EmotionLine.UNIT;
        Shape.Path area = new Shape.Path("", area(runs));
        if (area.d().isEmpty()) {
            return List.of();
        }
        List<Shape> bands = new ArrayList<>();
        band(bands, new Shape.Clip(idPrefix + "-d2", 0, 0, width, datum - unit), "dry2", area);
        band(bands, new Shape.Clip(idPrefix + "-d1", 0, datum - unit, width, unit), "dry", area);
        band(bands, new Shape.Clip(idPrefix + "-w1", 0, datum, width, unit), "shoal", area);
        band(bands, new Shape.Clip(idPrefix + "-w2", 0, datum + unit, width, height - datum - unit), "deep", area);
        return bands;
    }

    /** Returns the line on its halo; dashed parts have the class {@code as}. */
    static List<Shape> line(List<CurveRun> runs, String css) {
        List<Shape> shapes = new ArrayList<>();
        for (CurveRun run : runs) {
            if (!run.ways().isEmpty()) {
                shapes.add(new Shape.Path("halo", path(run.ways()).toString()));
            }
        }
        runs.forEach(run -> shapes.addAll(strokes(run.ways(), css)));
        return shapes;
    }

    private static List<Shape> strokes(List<Way> ways, String css) {
        List<Shape> strokes = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= ways.size(); end++) {
            boolean dashed = ways.get(start).dashed();
            if (end == ways.size() || ways.get(end).dashed() != dashed) {
                String d = path(ways.subList(start, end)).toString();
                strokes.add(new Shape.Path(dashed ? css + " as" : css, d));
                start = end;
            }
        }
        return strokes;
    }

    private static void band(List<Shape> bands, Shape.Clip clip, String css, Shape.Path area) {
        bands.add(clip);
        bands.add(Shape.Group.clipped("", clip.id(), List.of(new Shape.Path(css, area.d()))));
    }

    private static String area(List<CurveRun> runs) {
        StringBuilder area = new StringBuilder();
        for (CurveRun run : runs) {
            if (!run.ways().isEmpty()) {
                List<Way> ways = run.ways();
                double from = ways.get(0).segment().from().x();
                double to = ways.get(ways.size() - 1).segment().to().x();
                area.append(path(ways)
                        .line(to, EmotionLine.DATUM)
                        .line(from, EmotionLine.DATUM)
                        .close());
            }
        }
        return area.toString();
    }

    private static PathData path(List<Way> ways) {
        Segment start = ways.get(0).segment();
        PathData path = new PathData().move(start.from().x(), start.from().y());
        for (Way way : ways) {
            Segment segment = way.segment();
            path.curve(
                    segment.first().x(),
                    segment.first().y(),
                    segment.second().x(),
                    segment.second().y(),
                    segment.to().x(),
                    segment.to().y());
        }
        return path;
    }
}
