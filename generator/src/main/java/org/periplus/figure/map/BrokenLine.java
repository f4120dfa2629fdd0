package org.periplus.figure.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Shape;

/** Upright lines that stop where words stand, so that nothing runs through them. Stateless; safe for use by several threads. */
final class BrokenLine {

    private static final double BESIDE = 2;

    private BrokenLine() {}

    /** Returns the parts of a line at {@code x} that meet none of the boxes. */
    static List<Shape> upright(String css, double x, double from, double to, List<Placed> boxes) {
        List<Placed> across = boxes.stream()
                .filter(box -> box.x() - BESIDE < x && x < box.x() + box.width() + BESIDE)
                .sorted(Comparator.comparingDouble(Placed::y))
                .toList();
        List<Shape> parts = new ArrayList<>();
        double y = from;
        for (Placed box : across) {
            if (box.y() > y && box.y() < to) {
                parts.add(new Shape.Path(css, PathData.segment(x, y, x, box.y())));
            }
            y = Math.max(y, Math.min(to, box.y() + box.height()));
        }
        if (to > y) {
            parts.add(new Shape.Path(css, PathData.segment(x, y, x, to)));
        }
        return parts;
    }
}
