package org.periplus.figure.relation;

import java.util.ArrayList;
import java.util.List;

/**
 * Places boxes one under the other, in their order and with a gap, each as near to where it would like to be as the others let it:
 * the sum of the squared distances is the least possible. That is isotonic regression, solved by pooling adjacent violators (M.
 * Ayer and others, "An empirical distribution function for sampling with incomplete information", Annals of Mathematical Statistics
 * 26, 1955).
 */
final class Stack {

    /** Boxes that touch and move together: where their first would like to be, and how many they are. */
    private record Pool(double wish, int size) {

        Pool with(Pool next) {
            return new Pool((wish * size + next.wish * next.size) / (size + next.size), size + next.size);
        }
    }

    private Stack() {}

    /**
     * Returns the upper edge of each box.
     *
     * @param heights in pixels, from top to bottom
     * @param wishes where the middle of each would like to be; as many as there are heights
     * @param gap between two boxes
     */
    static List<Double> tops(List<Double> heights, List<Double> wishes, double gap) {
        List<Pool> pools = new ArrayList<>();
        double above = 0;
        for (int i = 0; i < heights.size(); i++) {
            Pool pool = new Pool(wishes.get(i) - heights.get(i) / 2 - above, 1);
            while (!pools.isEmpty() && pools.get(pools.size() - 1).wish() > pool.wish()) {
                pool = pools.remove(pools.size() - 1).with(pool);
            }
            pools.add(pool);
            above += heights.get(i) + gap;
        }
        List<Double> tops = new ArrayList<>();
        above = 0;
        for (Pool pool : pools) {
            for (int i = 0; i < pool.size(); i++) {
                above += tops.isEmpty() ? 0 : heights.get(tops.size() - 1) + gap;
                tops.add(pool.wish() + above);
            }
        }
        return tops;
    }
}
