package org.periplus.figure.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.periplus.model.Ref;

/**
 * Orders two neighbouring columns so that few of the curves between them cross: the barycentre heuristic of K. Sugiyama, S. Tagawa
 * and M. Toda, "Methods for visual understanding of hierarchical system structures", IEEE Transactions on Systems, Man and
 * Cybernetics 11 (1981). In turn each column is sorted by the mean place of what its entries are tied to in the other; the best
 * order met is kept. Kinds stay together: groups are sorted by the mean of their members, then members within their group.
 *
 * @param inner the column next to the entry drawn
 * @param outer the column beyond, whose neighbours name those of {@code inner} they are tied to
 */
record Untangling(List<Kin> inner, List<Kin> outer) {

    private static final int SWEEPS = 8;

    /** Takes copies of the lists. */
    Untangling {
        inner = List.copyOf(inner);
        outer = List.copyOf(outer);
    }

    /** Returns the best order found; never one with more crossings than this. Equal columns give equal orders. */
    Untangling untangled() {
        Untangling best = this;
        Untangling now = this;
        for (int sweep = 0; sweep < SWEEPS && best.crossings() > 0; sweep++) {
            now = sweep % 2 == 0
                    ? new Untangling(now.inner, sorted(now.outer, now.placesOfOuter()))
                    : new Untangling(sorted(now.inner, now.placesOfInner()), now.outer);
            best = now.crossings() < best.crossings() ? now : best;
        }
        return best;
    }

    /** Returns how many pairs of curves between the two columns cross. */
    int crossings() {
        Map<Ref, Integer> places = places(inner);
        List<int[]> curves = new ArrayList<>();
        List<Neighbour> all = all(outer);
        for (int i = 0; i < all.size(); i++) {
            for (Ref tied : all.get(i).inner()) {
                if (places.containsKey(tied)) {
                    curves.add(new int[] {i, places.get(tied)});
                }
            }
        }
        int crossings = 0;
        for (int i = 0; i < curves.size(); i++) {
            for (int[] other : curves.subList(i + 1, curves.size())) {
                int[] curve = curves.get(i);
                crossings += (curve[0] - other[0]) * (curve[1] - other[1]) < 0 ? 1 : 0;
            }
        }
        return crossings;
    }

    private static List<Neighbour> all(List<Kin> column) {
        return column.stream().flatMap(kin -> kin.shown().stream()).toList();
    }

    private static Map<Ref, Integer> places(List<Kin> column) {
        Map<Ref, Integer> places = new HashMap<>();
        all(column).forEach(near -> places.put(near.ref(), places.size()));
        return places;
    }

    private Map<Ref, Double> placesOfOuter() {
        Map<Ref, Integer> there = places(inner);
        Map<Ref, Double> means = new HashMap<>();
        places(outer).forEach((ref, place) -> means.put(ref, (double) place));
        all(outer)
                .forEach(near -> near.inner().stream()
                        .filter(there::containsKey)
                        .mapToInt(there::get)
                        .average()
                        .ifPresent(mean -> means.put(near.ref(), mean)));
        return means;
    }

    private Map<Ref, Double> placesOfInner() {
        Map<Ref, Integer> there = places(outer);
        Map<Ref, Double> means = new HashMap<>();
        places(inner)
                .forEach((ref, place) -> means.put(
                        ref,
                        all(outer).stream()
                                .filter(near -> near.inner().contains(ref))
                                .mapToInt(near -> there.getOrDefault(near.ref(), 0))
                                .average()
                                .orElse(place)));
        return means;
    }

    private static List<Kin> sorted(List<Kin> column, Map<Ref, Double> means) {
        Comparator<Neighbour> byMean = Comparator.comparingDouble(near -> means.getOrDefault(near.ref(), 0.0));
        return column.stream()
                .map(kin -> kin.with(kin.shown().stream().sorted(byMean).toList()))
                .sorted(Comparator.comparingDouble(kin -> kin.shown().stream()
                        .mapToDouble(near -> means.getOrDefault(near.ref(), 0.0))
                        .average()
                        .orElse(0)))
                .toList();
    }
}
