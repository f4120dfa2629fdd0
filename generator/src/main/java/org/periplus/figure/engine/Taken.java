package org.periplus.figure.engine;

import java.util.ArrayList;
import java.util.List;
import org.periplus.figure.engine.MonotoneCubic.Point;

/** The room already taken in a lane while words find their places. Not safe for use by several threads. */
public final class Taken {

    public static final double APART = 2;
    private static final double LINE = 2;

    private final double width;
    private final double height;
    private final List<Placed> boxes = new ArrayList<>();
    private final List<Point> lines = new ArrayList<>();

    /** Begins with an empty lane of that size. */
    public Taken(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Takes a box. */
    public void add(Placed box) {
        boxes.add(box);
    }

    /** Takes a line, as points close to each other. */
    public void addLine(List<Point> points) {
        lines.addAll(points);
    }

    /** Tells whether a box lies in the lane and meets no box taken before. */
    public boolean isFree(Placed box) {
        return box.x() >= 0
                && box.y() >= 0
                && box.x() + box.width() <= width
                && box.y() + box.height() <= height
                && boxes.stream().noneMatch(other -> box.meets(other, APART));
    }

    /** Tells whether a box meets no line. */
    public boolean isOffLines(Placed box) {
        return lines.stream()
                .noneMatch(point -> point.x() > box.x() - LINE
                        && point.x() < box.x() + box.width() + LINE
                        && point.y() > box.y() - LINE
                        && point.y() < box.y() + box.height() + LINE);
    }
}
