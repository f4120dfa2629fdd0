package org.periplus.figure.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.periplus.model.Kind;

/**
 * Neighbours of one kind in one column.
 *
 * @param kind their kind
 * @param shown those drawn
 * @param folded how many more there are
 */
record Kin(Kind kind, List<Neighbour> shown, int folded) {

    private static final List<Integer> CAPS = List.of(8, 6, 5, 4, 3, 2);

    /** Takes a copy of the list. */
    Kin {
        shown = List.copyOf(shown);
    }

    /**
     * Groups the neighbours of a column by kind and folds the last ones of large groups until there are no more than {@code room}
     * rows, or two of each kind. A single one is never folded: its row would say no less.
     */
    static List<Kin> fold(List<Neighbour> column, int room) {
        Map<Kind, List<Neighbour>> byKind = new TreeMap<>();
        column.forEach(near ->
                byKind.computeIfAbsent(near.kind(), key -> new ArrayList<>()).add(near));
        int cap = CAPS.stream()
                .filter(each -> byKind.values().stream()
                                .mapToInt(all -> rows(all, each))
                                .sum()
                        <= room)
                .findFirst()
                .orElse(2);
        List<Kin> folded = new ArrayList<>();
        byKind.forEach((kind, all) -> {
            int shown = all.size() <= cap + 1 ? all.size() : cap;
            folded.add(new Kin(kind, all.subList(0, shown), all.size() - shown));
        });
        return folded;
    }

    private static int rows(List<Neighbour> all, int cap) {
        return Math.min(all.size(), cap + 1);
    }

    /** Tells whether all have the same roles, so that the words can stand once, under the kind. */
    boolean isUniform() {
        return shown.stream().map(Neighbour::roles).distinct().count() == 1;
    }

    /** Returns the same neighbours in another order. */
    Kin with(List<Neighbour> order) {
        return new Kin(kind, order, folded);
    }
}
