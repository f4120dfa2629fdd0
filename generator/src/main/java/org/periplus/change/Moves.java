package org.periplus.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which things of a list have moved, told by as few moves as there can be. Stateless. */
final class Moves {

    private Moves() {}

    /**
     * Returns what has another place among the things that both lists hold: all but a longest run of things that kept their order; of
     * several such runs that with the most things at their old place. No thing may be twice in a list.
     */
    static <T> Set<T> between(List<T> before, List<T> after) {
        Map<T, Integer> places = new HashMap<>();
        before.forEach(thing -> places.put(thing, places.size()));
        List<T> both = after.stream().filter(places::containsKey).toList();
        int[] was =
                both.stream().mapToInt(thing -> places.getOrDefault(thing, 0)).toArray();
        int[] worth = new int[was.length];
        for (int i = 0; i < was.length; i++) {
            boolean still = was[i] < after.size() && after.get(was[i]).equals(both.get(i));
            worth[i] = was.length + 1 + (still ? 1 : 0);
        }
        Set<T> moved = new HashSet<>(both);
        stayed(was, worth).forEach(index -> moved.remove(both.get(index)));
        return moved;
    }

    /** Returns the indices of the increasing subsequence that is worth most. */
    private static List<Integer> stayed(int[] places, int[] worth) {
        int[] sum = new int[places.length];
        int[] below = new int[places.length];
        int best = -1;
        for (int i = 0; i < places.length; i++) {
            below[i] = -1;
            for (int j = 0; j < i; j++) {
                if (places[j] < places[i] && (below[i] < 0 || sum[j] > sum[below[i]])) {
                    below[i] = j;
                }
            }
            sum[i] = worth[i] + (below[i] < 0 ? 0 : sum[below[i]]);
            best = best < 0 || sum[i] > sum[best] ? i : best;
        }
        List<Integer> longest = new ArrayList<>();
        for (int i = best; i >= 0; i = below[i]) {
            longest.add(i);
        }
        return longest;
    }
}
