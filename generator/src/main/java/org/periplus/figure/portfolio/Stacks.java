package org.periplus.figure.portfolio;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.periplus.figure.engine.MonotoneCubic.Point;

/**
 * Moves marks that would cover each other apart: the first stays where it belongs, the next go below and above it, then to its sides,
 * {@value #PITCH} pixels apart. Stateless; safe for use by several threads.
 */
final class Stacks {

    /** From centre to centre of marks at one place. */
    static final double PITCH = 34;

    private static final int REACH = 24;
    private static final double SIDEWAYS = 1.6;

    private record Step(int across, int down) {
        double far() {
            return StrictMath.hypot(across * SIDEWAYS, down);
        }
    }

    private static final List<Step> STEPS = steps();

    private Stacks() {}

    private static List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (int n = 0; n < REACH; n++) {
            for (int m = 0; m < REACH; m++) {
                steps.add(new Step(either(m), either(n)));
            }
        }
        return steps.stream().sorted(Comparator.comparingDouble(Step::far)).toList();
    }

    /** Returns 0, 1, -1, 2, -2 ... */
    private static int either(int n) {
        return n % 2 == 1 ? (n + 1) / 2 : -n / 2;
    }

    /**
     * Returns the places of marks.
     *
     * @param wanted where they belong, those that matter most first
     * @param reachX how far one may move sideways, in pixels
     * @param reachY how far one may move up or down
     * @return as many places in the same order; where there is no free one within reach, the nearest free one beyond
     */
    static List<Point> apart(List<Point> wanted, double reachX, double reachY) {
        List<Point> taken = new ArrayList<>();
        for (Point point : wanted) {
            taken.add(STEPS.stream()
                    .filter(step ->
                            Math.abs(step.across() * PITCH) <= reachX && Math.abs(step.down() * PITCH) <= reachY)
                    .map(step -> at(point, step))
                    .filter(place -> isFree(place, taken))
                    .findFirst()
                    .orElseGet(() -> beyond(point, taken)));
        }
        return inOrder(wanted, taken);
    }

    /** Gives the places of marks that belong to one place in their order from top to foot, then to the right. */
    private static List<Point> inOrder(List<Point> wanted, List<Point> taken) {
        Map<Point, Deque<Point>> stacks = new LinkedHashMap<>();
        List<Integer> order = IntStream.range(0, taken.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> taken.get(i).x())
                        .thenComparing(i -> taken.get(i).y()))
                .toList();
        order.forEach(i ->
                stacks.computeIfAbsent(wanted.get(i), key -> new ArrayDeque<>()).add(taken.get(i)));
        return wanted.stream()
                .map(point -> Objects.requireNonNull(stacks.get(point)).remove())
                .toList();
    }

    private static Point beyond(Point point, List<Point> taken) {
        return STEPS.stream()
                .map(step -> at(point, step))
                .filter(place -> isFree(place, taken))
                .findFirst()
                .orElse(point);
    }

    private static Point at(Point point, Step step) {
        return new Point(point.x() + step.across() * PITCH, point.y() + step.down() * PITCH);
    }

    private static boolean isFree(Point place, List<Point> taken) {
        return taken.stream()
                .noneMatch(other -> StrictMath.hypot(other.x() - place.x(), other.y() - place.y()) < PITCH - 0.5);
    }
}
