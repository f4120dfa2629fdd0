package org.periplus.figure.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.periplus.analysis.CurvePoint;
import org.periplus.figure.engine.MonotoneCubic;
import org.periplus.figure.engine.MonotoneCubic.Point;
import org.periplus.figure.engine.MonotoneCubic.Segment;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Shape;

/**
 * An emotion curve at any size: smooth through every known emotion, dashed where an end is assumed or one point is missing, broken
 * where more are. Immutable and safe for use by several threads.
 *
 * @param level where emotions stand
 * @param spots the known emotions from left to right
 */
public record EmotionProfile(Level level, List<Spot> spots) {

    private static final double STEPS = 2;

    /** Takes a copy of the list. */
    public EmotionProfile {
        spots = List.copyOf(spots);
    }

    /**
     * The heights of emotions.
     *
     * @param datum the y of a neutral one
     * @param unit how far one step is up or down
     */
    public record Level(double datum, double unit) {

        /** Returns the y of an emotion; beyond -2 and +2 that of the end of the scale. */
        public double y(double emotion) {
            return datum - unit * Math.max(-STEPS, Math.min(STEPS, emotion));
        }
    }

    /** A known emotion, from -2 to +2, at its place. */
    public record Spot(CurvePoint of, double emotion, Point at) {}

    /** Places the known emotions among the points; {@code x} gives the place of a point by its index, and rises with it. */
    public static EmotionProfile of(List<CurvePoint> points, Level level, IntToDoubleFunction x) {
        List<Spot> spots = new ArrayList<>();
        for (CurvePoint point : points) {
            point.emotion().ifPresent(emotion -> {
                double shown = Math.max(-STEPS, Math.min(STEPS, emotion));
                spots.add(new Spot(point, shown, new Point(x.applyAsDouble(point.index()), level.y(shown))));
            });
        }
        return new EmotionProfile(level, spots);
    }

    /** Tells whether no emotion is known. */
    public boolean isEmpty() {
        return spots.isEmpty();
    }

    /** Returns the spot of the smallest emotion, the first of equals; throws when none is known. */
    public Spot lowest() {
        return spots.stream().min(Comparator.comparingDouble(Spot::emotion)).orElseThrow();
    }

    /** Returns the spot of the greatest emotion, the first of equals; throws when none is known. */
    public Spot highest() {
        return spots.stream()
                .reduce((kept, next) -> next.emotion() > kept.emotion() ? next : kept)
                .orElseThrow();
    }

    /** Tells whether any part of the line is dashed. */
    public boolean isDashedSomewhere() {
        return runs().stream().anyMatch(run -> {
            for (int i = 0; i + 1 < run.size(); i++) {
                if (dashed(run, i)) {
                    return true;
                }
            }
            return false;
        });
    }

    /**
     * Returns the area between the curve and neutral in four tints: 0 to 1, 1 to 2, 0 to -1, -1 to -2.
     *
     * @param idPrefix begins the ids of the clips; a plain ASCII word, unique in the page
     * @param width up to where the curve reaches
     */
    public List<Shape> tints(String idPrefix, double width) {
        PathData area = new PathData();
        for (List<Spot> run : runs()) {
            area.move(run.get(0).at().x(), level.datum())
                    .line(run.get(0).at().x(), run.get(0).at().y());
            segments(run).forEach(way -> curve(area, way));
            area.line(run.get(run.size() - 1).at().x(), level.datum()).close();
        }
        List<Shape> tints = new ArrayList<>();
        double step = level.unit();
        band(tints, new Shape.Clip(idPrefix + "-d2", 0, level.y(STEPS), width, step), "dry2", area);
        band(tints, new Shape.Clip(idPrefix + "-d1", 0, level.y(1), width, step), "dry", area);
        band(tints, new Shape.Clip(idPrefix + "-w1", 0, level.datum(), width, step), "shoal", area);
        band(tints, new Shape.Clip(idPrefix + "-w2", 0, level.y(-1), width, step), "deep", area);
        return tints;
    }

    /** Returns the line in one piece for each run, such as for a halo or a ghost; nothing for a lone spot. */
    public List<Shape> runs(String css) {
        List<Shape> paths = new ArrayList<>();
        for (List<Spot> run : runs()) {
            if (run.size() > 1) {
                PathData path =
                        new PathData().move(run.get(0).at().x(), run.get(0).at().y());
                segments(run).forEach(way -> curve(path, way));
                paths.add(new Shape.Path(css, path.toString()));
            }
        }
        return paths;
    }

    /** Returns the line; dashed parts have the class {@code as} too, a lone spot is a point of class {@code pt}. */
    public List<Shape> line(String css) {
        List<Shape> parts = new ArrayList<>();
        runs().forEach(run -> parts.addAll(line(run, css)));
        return parts;
    }

    private static List<Shape> line(List<Spot> run, String css) {
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
                parts.add(new Shape.Path(dashed ? css + " as" : css, part.toString()));
            }
        }
        return parts;
    }

    private static void band(List<Shape> tints, Shape.Clip clip, String css, PathData area) {
        tints.add(clip);
        tints.add(Shape.Group.clipped("", clip.id(), List.of(new Shape.Path(css, area.toString()))));
    }

    /** Returns the spots in parts: broken where the emotions of two or more points in a row are unknown. */
    private List<List<Spot>> runs() {
        List<List<Spot>> runs = new ArrayList<>();
        for (int i = 0; i < spots.size(); i++) {
            if (i == 0 || spots.get(i).of().index() - spots.get(i - 1).of().index() > 2) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(spots.get(i));
        }
        return runs;
    }

    private static boolean dashed(List<Spot> run, int i) {
        CurvePoint from = run.get(i).of();
        CurvePoint to = run.get(i + 1).of();
        return from.assumed() || to.assumed() || to.index() - from.index() > 1;
    }

    private static List<Segment> segments(List<Spot> run) {
        return MonotoneCubic.through(run.stream().map(Spot::at).toList());
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
}
