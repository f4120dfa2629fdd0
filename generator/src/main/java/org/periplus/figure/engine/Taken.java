package org.periplus.figure.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.periplus.figure.engine.MonotoneCubic.Point;

/** The room already taken in a lane while words find their places. Not safe for use by several threads. */
public final class Taken {

    public static final double APART = 2;
    private static final double LINE = 2;

    private final double width;
    private final double height;
    /** What is near is looked for in strips of this width, so that long lanes take no longer for each question. */
    private static final double STRIP = 64;

    private final List<List<Placed>> boxes;
    private final List<List<Point>> lines;

    /** Begins with an empty lane of that size. */
    public Taken(double width, double height) {
        this.width = width;
        this.height = height;
        int strips = (int) Math.max(1, Math.ceil(width / STRIP));
        boxes = Stream.generate(() -> (List<Placed>) new ArrayList<Placed>())
                .limit(strips)
                .toList();
        lines = Stream.generate(() -> (List<Point>) new ArrayList<Point>())
                .limit(strips)
                .toList();
    }

    /** Takes a box. */
    public void add(Placed box) {
        strips(boxes, box, 0).forEach(strip -> strip.add(box));
    }

    /** Takes a line, as points close to each other. */
    public void addLine(List<Point> points) {
        points.forEach(point -> lines.get(strip(point.x())).add(point));
    }

    /** Tells whether a box lies in the lane and meets no box taken before. */
    public boolean isFree(Placed box) {
        return box.x() >= 0
                && box.y() >= 0
                && box.x() + box.width() <= width
                && box.y() + box.height() <= height
                && strips(boxes, box, APART).stream()
                        .allMatch(strip -> strip.stream().noneMatch(other -> box.meets(other, APART)));
    }

    /** Tells whether a box meets no line. */
    public boolean isOffLines(Placed box) {
        return strips(lines, box, LINE).stream()
                .allMatch(strip -> strip.stream()
                        .noneMatch(point -> point.x() > box.x() - LINE
                                && point.x() < box.x() + box.width() + LINE
                                && point.y() > box.y() - LINE
                                && point.y() < box.y() + box.height() + LINE));
    }

    private <T> List<List<T>> strips(List<List<T>> all, Placed box, double apart) {
        return all.subList(strip(box.x() - apart), strip(box.x() + box.width() + apart) + 1);
    }

    /** Returns the strip of an x; what lies outside the lane belongs to its first or last. */
    private int strip(double x) {
        return (int) Math.max(0, Math.min(boxes.size() - 1.0, Math.floor(x / STRIP)));
    }
}
