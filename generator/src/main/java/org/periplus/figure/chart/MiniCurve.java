package org.periplus.figure.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.periplus.analysis.Curve;
import org.periplus.analysis.CurvePoint;
import org.periplus.figure.engine.MonotoneCubic;
import org.periplus.figure.engine.MonotoneCubic.Point;
import org.periplus.figure.engine.MonotoneCubic.Segment;
import org.periplus.figure.engine.Numbers;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Scene;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.SvgWriter;
import org.periplus.figure.mark.Faces;
import org.periplus.html.SafeHtml;

/**
 * How a persona feels along a journey, small: land above the middle, water below, deeper tints past 1 and -1, faces at the extremes.
 * Dashed where an end is assumed or one point is missing; broken where more are. Stateless; safe for use by several threads.
 */
public final class MiniCurve {

    private static final double WIDTH = 260;
    private static final double HEIGHT = 84;
    private static final double DATUM = HEIGHT / 2;
    private static final double UNIT = 15.5;
    private static final double EDGE = 10;
    private static final double FACE = 7;

    /** A known emotion at its place. */
    private record Spot(CurvePoint of, double emotion, Point at) {}

    private MiniCurve() {}

    /**
     * Returns the curve for a page; nothing when no emotion is known.
     *
     * @param idPrefix begins the ids in the drawing; a plain ASCII word, unique in the page
     */
    public static SafeHtml html(Curve curve, String idPrefix) {
        return scene(curve, idPrefix).map(SvgWriter::write).orElse(SafeHtml.EMPTY);
    }

    /** Returns the curve as a drawing; empty when no emotion is known. */
    public static Optional<Scene> scene(Curve curve, String idPrefix) {
        List<Spot> spots = spots(curve.points());
        if (spots.isEmpty()) {
            return Optional.empty();
        }
        List<List<Spot>> runs = runs(spots);
        List<Shape> shapes = new ArrayList<>(tints(runs, idPrefix));
        shapes.add(new Shape.Path("datum", PathData.segment(0, DATUM, WIDTH, DATUM)));
        runs.forEach(run -> shapes.addAll(line(run)));
        faces(spots)
                .forEach(spot -> shapes.add(
                        Faces.shape(spot.emotion(), spot.at().x(), spot.at().y(), FACE)));
        return Optional.of(new Scene(WIDTH, HEIGHT, "mini", Scene.Role.IMAGE, label(spots), Optional.empty(), shapes));
    }

    private static List<Spot> spots(List<CurvePoint> points) {
        double step = points.size() > 1 ? (WIDTH - 2 * EDGE) / (points.size() - 1) : 0;
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            CurvePoint point = points.get(i);
            double x = points.size() > 1 ? EDGE + i * step : WIDTH / 2;
            point.emotion().ifPresent(emotion -> {
                double shown = Math.max(-2, Math.min(2, emotion));
                spots.add(new Spot(point, shown, new Point(x, DATUM - UNIT * shown)));
            });
        }
        return spots;
    }

    private static List<List<Spot>> runs(List<Spot> spots) {
        List<List<Spot>> runs = new ArrayList<>();
        List<Spot> run = new ArrayList<>();
        for (Spot spot : spots) {
            if (!run.isEmpty()
                    && spot.of().index() - run.get(run.size() - 1).of().index() > 2) {
                runs.add(List.copyOf(run));
                run.clear();
            }
            run.add(spot);
        }
        runs.add(List.copyOf(run));
        return runs;
    }

    private static List<Segment> segments(List<Spot> run) {
        return MonotoneCubic.through(run.stream().map(Spot::at).toList());
    }

    private static List<Shape> tints(List<List<Spot>> runs, String idPrefix) {
        PathData area = new PathData();
        for (List<Spot> run : runs) {
            area.move(run.get(0).at().x(), DATUM)
                    .line(run.get(0).at().x(), run.get(0).at().y());
            segments(run).forEach(way -> curve(area, way));
            area.line(run.get(run.size() - 1).at().x(), DATUM).close();
        }
        List<Shape> tints = new ArrayList<>();
        band(tints, idPrefix + "-d2", "dry2", 0, DATUM - UNIT, area);
        band(tints, idPrefix + "-d1", "dry", DATUM - UNIT, DATUM, area);
        band(tints, idPrefix + "-w1", "shoal", DATUM, DATUM + UNIT, area);
        band(tints, idPrefix + "-w2", "deep", DATUM + UNIT, HEIGHT, area);
        return tints;
    }

    private static void band(List<Shape> tints, String id, String css, double top, double bottom, PathData area) {
        tints.add(new Shape.Clip(id, 0, top, WIDTH, bottom - top));
        tints.add(Shape.Group.clipped("", id, List.of(new Shape.Path(css, area.toString()))));
    }

    private static List<Shape> line(List<Spot> run) {
        if (run.size() == 1) {
            return List.of(
                    new Shape.Circle("pt", run.get(0).at().x(), run.get(0).at().y(), 3));
        }
        List<Shape> parts = new ArrayList<>();
        List<Segment> ways = segments(run);
        PathData part = new PathData();
        for (int i = 0; i < ways.size(); i++) {
            boolean dashed = dashed(run, i);
            if (i == 0 || dashed != dashed(run, i - 1)) {
                part = new PathData()
                        .move(ways.get(i).from().x(), ways.get(i).from().y());
            }
            curve(part, ways.get(i));
            if (i + 1 == ways.size() || dashed != dashed(run, i + 1)) {
                parts.add(new Shape.Path(dashed ? "cv as" : "cv", part.toString()));
            }
        }
        return parts;
    }

    private static boolean dashed(List<Spot> run, int i) {
        CurvePoint from = run.get(i).of();
        CurvePoint to = run.get(i + 1).of();
        return from.assumed() || to.assumed() || to.index() - from.index() > 1;
    }

    private static void curve(PathData path, Segment way) {
        path.curve(
                way.first().x(),
                way.first().y(),
                way.second().x(),
                way.second().y(),
                way.to().x(),
                way.to().y());
    }

    private static List<Spot> faces(List<Spot> spots) {
        Spot low = lowest(spots);
        Spot high = highest(spots);
        return low.emotion() == high.emotion() ? List.of(low) : List.of(low, high);
    }

    private static Spot lowest(List<Spot> spots) {
        return spots.stream().min(Comparator.comparingDouble(Spot::emotion)).orElseThrow();
    }

    private static Spot highest(List<Spot> spots) {
        return spots.stream().max(Comparator.comparingDouble(Spot::emotion)).orElseThrow();
    }

    private static String label(List<Spot> spots) {
        return "Emotion from " + said(spots.get(0)) + " to " + said(spots.get(spots.size() - 1)) + ", lowest "
                + said(lowest(spots)) + ", highest " + said(highest(spots));
    }

    private static String said(Spot spot) {
        return Numbers.signed(spot.emotion(), Numbers.decimals(List.of(spot.emotion())));
    }
}
