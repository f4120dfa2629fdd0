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
     * Returns what has another place among the things that both lists hold: all but a longest run of things that kept their order.
     * No thing may be twice in a list.
     */
    static <T> Set<T> between(List<T> before, List<T> after) {
        Map<T, Integer> places = new HashMap<>();
        before.forEach(thing -> places.put(thing, places.size()));
        List<T> both = after.stream().filter(places::containsKey).toList();
        Set<T> moved = new HashSet<>(both);
        stayed(both.stream().map(places::get).toList()).forEach(index -> moved.remove(both.get(index)));
        return moved;
    }

    /** Returns the indices of a longest increasing subsequence, by piles as in the game of patience (Schensted 1961). */
    private static List<Integer> stayed(List<Integer> places) {
        int[] tops = new int[places.size()];
        int[] below = new int[places.size()];
        int piles = 0;
        for (int i = 0; i < places.size(); i++) {
            int pile = pile(places, tops, piles, places.get(i));
            below[i] = pile == 0 ? -1 : tops[pile - 1];
            tops[pile] = i;
            piles = Math.max(piles, pile + 1);
        }
        List<Integer> longest = new ArrayList<>();
        for (int i = piles == 0 ? -1 : tops[piles - 1]; i >= 0; i = below[i]) {
            longest.add(i);
        }
        return longest;
    }

    private static int pile(List<Integer> places, int[] tops, int piles, int place) {
        int low = 0;
        int high = piles;
        while (low < high) {
            int middle = (low + high) / 2;
            if (places.get(tops[middle]) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
