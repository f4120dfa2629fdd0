package org.periplus.export;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a drawing that is too long for a page is cut along one axis. Stateless; safe for use by several threads.
 *
 * @param wished places where it is best cut, in any order
 * @param whole stretches not to be cut, such as a line of words
 */
record Cuts(List<Double> wished, List<Stretch> whole) {

    /** A page is filled at least to this part before a better place to cut is preferred. */
    private static final double FULL_ENOUGH = 0.4;

    private static final double STEP = 1;
    private static final double NEAR = 0.5;

    Cuts {
        wished = List.copyOf(wished);
        whole = List.copyOf(whole);
    }

    /** A part of an axis. */
    record Stretch(double from, double to) {}

    /** Returns the parts from {@code start} to {@code end}, each at most {@code room} long; the first may differ in room. */
    List<Stretch> parts(double start, double end, double firstRoom, double room) {
        List<Stretch> parts = new ArrayList<>();
        double at = start;
        double left = firstRoom;
        while (end - at > left + NEAR) {
            double cut = cut(at, at + left);
            parts.add(new Stretch(at, cut));
            at = cut;
            left = room;
        }
        parts.add(new Stretch(at, end));
        return parts;
    }

    private double cut(double from, double limit) {
        double early = from + (limit - from) * FULL_ENOUGH;
        double best = wished.stream()
                .filter(place -> place > early && place <= limit)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(from);
        if (best > from) {
            return best;
        }
        for (double place = limit; place > early; place -= STEP) {
            double at = place;
            if (whole.stream().noneMatch(stretch -> stretch.from() < at && at < stretch.to())) {
                return place;
            }
        }
        return limit;
    }
}
