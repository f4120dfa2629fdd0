package org.periplus.statistics;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks for the weights with the least sum of squared one-step errors on a grid: α 0.05, 0.10 to 0.95, β* 0, 0.05 to 0.95, γ 0, 0.05 to
 * 1 − α, and, where the trend fades, φ 0.80, 0.82 to 0.98. Stateless; safe for use by several threads.
 */
final class Fitting {

    /** Parts of a unit in the grid of α, β* and γ. */
    private static final int PARTS = 20;

    private static final double FIRST_PHI = 0.8;
    private static final double PHI_STEP = 0.02;
    private static final int PHIS = 10;

    /** Places of the grid from which a seasonal search may begin. */
    private static final List<Integer> ALPHAS = List.of(2, 6, 10, 14);

    private static final List<Integer> OTHERS = List.of(0, 2, 6);
    private static final List<Integer> FADINGS = List.of(0, 5, 9);

    private Fitting() {}

    /**
     * Returns the best of all places of the grid, of equals the first, α turning slowest.
     *
     * @param values at least three
     */
    static Smoothing plain(double[] values, boolean damped) {
        Smoothing best = Smoothing.run(values, new Place(1, 0, 0, 0).weights(damped));
        for (int a = 1; a < PARTS; a++) {
            for (int b = 0; b < PARTS; b++) {
                for (int p = 0; p < (damped ? PHIS : 1); p++) {
                    Smoothing next = Smoothing.run(values, new Place(a, b, 0, p).weights(damped));
                    best = next.squares() < best.squares() ? next : best;
                }
            }
        }
        return best;
    }

    /**
     * Returns the best place of the grid that is found by going from the best of a few places to the best neighbour, as long as that is
     * better. The grid with γ is too large to try all of it for each KPI of each build.
     *
     * @param values at least two seasons of them
     * @param length of a season
     */
    static Smoothing seasonal(double[] values, int length, boolean damped) {
        Place at = best(
                ALPHAS.stream()
                        .flatMap(a -> OTHERS.stream()
                                .flatMap(b -> OTHERS.stream()
                                        .flatMap(g -> (damped ? FADINGS : List.of(0))
                                                .stream().map(p -> new Place(a, b, Math.min(g, PARTS - a), p)))))
                        .toList(),
                values,
                length,
                damped);
        while (true) {
            Place next = best(at.withNeighbours(damped), values, length, damped);
            if (next.equals(at)) {
                return Smoothing.run(values, length, at.weights(damped));
            }
            at = next;
        }
    }

    /** Returns the place with the least squares, of equals the first. */
    private static Place best(List<Place> places, double[] values, int length, boolean damped) {
        double[] squares = places.stream()
                .mapToDouble(place ->
                        Smoothing.run(values, length, place.weights(damped)).squares())
                .toArray();
        int best = IntStream.range(0, squares.length).reduce(0, (a, b) -> squares[b] < squares[a] ? b : a);
        return places.get(best);
    }

    /** A place of the grid. */
    private record Place(int a, int b, int g, int p) {

        SmoothingWeights weights(boolean damped) {
            return new SmoothingWeights(
                    (double) a / PARTS, (double) b / PARTS, (double) g / PARTS, damped ? FIRST_PHI + p * PHI_STEP : 1);
        }

        /** Returns this place and then those beside it. */
        List<Place> withNeighbours(boolean damped) {
            return Stream.of(
                            this,
                            new Place(a - 1, b, g, p),
                            new Place(a + 1, b, g, p),
                            new Place(a, b - 1, g, p),
                            new Place(a, b + 1, g, p),
                            new Place(a, b, g - 1, p),
                            new Place(a, b, g + 1, p),
                            new Place(a, b, g, p - 1),
                            new Place(a, b, g, p + 1))
                    .filter(place -> place.isIn(damped))
                    .toList();
        }

        private boolean isIn(boolean damped) {
            return a > 0
                    && a < PARTS
                    && b >= 0
                    && b < PARTS
                    && g >= 0
                    && g <= PARTS - a
                    && p >= 0
                    && p < (damped ? PHIS : 1);
        }
    }
}
