package org.periplus.figure.map;

import java.util.ArrayList;
import java.util.List;
import org.periplus.figure.engine.MonotoneCubic;
import org.periplus.figure.engine.MonotoneCubic.Point;
import org.periplus.figure.engine.MonotoneCubic.Segment;
import org.periplus.figure.map.EmotionLine.Spot;

/**
 * An unbroken part of an emotion curve. Where it starts with the journey's first touchpoint or ends with its last, it runs out
 * flat to the edge of the map.
 *
 * @param ways its parts from left to right; none for one known emotion among unknown ones
 */
record CurveRun(List<Way> ways) {

    private static final int SAMPLES = 40;

    CurveRun {
        ways = List.copyOf(ways);
    }

    /**
     * From one point to the next.
     *
     * @param dashed whether one of its ends is assumed or it bridges a touchpoint whose emotion is unknown
     */
    record Way(Segment segment, boolean dashed) {}

    /**
     * Returns the runs of a line: broken where the emotions of two or more touchpoints in a row are unknown.
     *
     * @param width of the map
     * @param touchpoints how many the journey has
     */
    static List<CurveRun> of(List<Spot> spots, double width, int touchpoints) {
        List<CurveRun> runs = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= spots.size(); end++) {
            if (end == spots.size() || index(spots, end) - index(spots, end - 1) > 2) {
                runs.add(run(spots.subList(start, end), width, touchpoints));
                start = end;
            }
        }
        return runs;
    }

    /** Returns points along the run, near enough to each other to tell what the line meets. */
    List<Point> samples() {
        List<Point> points = new ArrayList<>();
        for (Way way : ways) {
            for (int step = 0; step <= SAMPLES; step++) {
                points.add(at(way.segment(), (double) step / SAMPLES));
            }
        }
        return points;
    }

    /** Returns the point of a Bézier curve at {@code t} from 0 to 1. */
    static Point at(Segment way, double t) {
        double s = 1 - t;
        double a = s * s * s;
        double b = 3 * s * s * t;
        double c = 3 * s * t * t;
        double d = t * t * t;
        return new Point(
                a * way.from().x()
                        + b * way.first().x()
                        + c * way.second().x()
                        + d * way.to().x(),
                a * way.from().y()
                        + b * way.first().y()
                        + c * way.second().y()
                        + d * way.to().y());
    }

    private static CurveRun run(List<Spot> spots, double width, int touchpoints) {
        List<Way> ways = new ArrayList<>();
        Spot first = spots.get(0);
        Spot last = spots.get(spots.size() - 1);
        if (first.of().index() == 0) {
            ways.add(new Way(flat(0, first.at().x(), first.at().y()), first.of().assumed()));
        }
        List<Segment> curve = MonotoneCubic.through(spots.stream().map(Spot::at).toList());
        for (int i = 0; i < curve.size(); i++) {
            ways.add(new Way(curve.get(i), dashed(spots.get(i), spots.get(i + 1))));
        }
        if (last.of().index() == touchpoints - 1) {
            ways.add(
                    new Way(flat(last.at().x(), width, last.at().y()), last.of().assumed()));
        }
        return new CurveRun(ways);
    }

    private static boolean dashed(Spot from, Spot to) {
        return from.of().assumed()
                || to.of().assumed()
                || to.of().index() - from.of().index() > 1;
    }

    private static Segment flat(double from, double to, double y) {
        double third = (to - from) / 3;
        return new Segment(new Point(from, y), new Point(from + third, y), new Point(to - third, y), new Point(to, y));
    }

    private static int index(List<Spot> spots, int at) {
        return spots.get(at).of().index();
    }
}
