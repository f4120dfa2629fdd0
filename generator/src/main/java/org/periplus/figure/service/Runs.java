package org.periplus.figure.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Gathers what happens at touchpoints and joins neighbours at which the same happens. Keeps the order of first mention. */
final class Runs<K> {

    private final Map<K, TreeSet<Integer>> places = new LinkedHashMap<>();

    /** From one touchpoint to another. */
    record Run<K>(K what, int first, int last) {}

    /** Notes that it happens at that touchpoint, from 0. */
    void add(K what, int index) {
        places.computeIfAbsent(what, key -> new TreeSet<>()).add(index);
    }

    /** Returns the runs by their first touchpoint; of those that begin together, the first mentioned first. */
    List<Run<K>> runs() {
        List<Run<K>> runs = new ArrayList<>();
        places.forEach((what, indexes) -> {
            int first = indexes.first();
            int last = first;
            for (int index : indexes.tailSet(first, false)) {
                if (index > last + 1) {
                    runs.add(new Run<>(what, first, last));
                    first = index;
                }
                last = index;
            }
            runs.add(new Run<>(what, first, last));
        });
        runs.sort(Comparator.comparingInt(Run::first));
        return runs;
    }
}
