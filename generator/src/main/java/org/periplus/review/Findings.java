package org.periplus.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.periplus.check.Found;
import org.periplus.model.Atlas;

/**
 * What the rules find in one state and not in the other, by rule and place and never by line: what only moved in its file, or in
 * its list, is neither new nor solved.
 *
 * @param fresh what only the later state has, the gravest first
 * @param solved what only the earlier state has, the gravest first
 */
public record Findings(List<Finding> fresh, List<Finding> solved) {

    private static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::place)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::message);

    /** Takes copies of the lists. */
    public Findings {
        fresh = List.copyOf(fresh);
        solved = List.copyOf(solved);
    }

    /** Returns that nothing is new and nothing solved. */
    public static Findings none() {
        return new Findings(List.of(), List.of());
    }

    /** Compares what the rules found in two states on one day. */
    public static Findings between(Atlas before, List<Found> was, Atlas after, List<Found> is) {
        List<Finding> earlier = placed(before, was);
        List<Finding> later = placed(after, is);
        return new Findings(less(later, earlier), less(earlier, later));
    }

    /** Tells whether nothing is new and nothing solved. */
    public boolean isEmpty() {
        return fresh.isEmpty() && solved.isEmpty();
    }

    private static List<Finding> placed(Atlas atlas, List<Found> found) {
        return found.stream()
                .map(one -> Finding.of(one, Places.named(atlas, one.path())))
                .toList();
    }

    private static List<Finding> less(Collection<Finding> some, Collection<Finding> others) {
        Map<String, Integer> known = new HashMap<>();
        others.forEach(other -> known.merge(key(other), 1, Integer::sum));
        List<Finding> left = new ArrayList<>();
        for (Finding one : some) {
            if (known.merge(key(one), -1, Integer::sum) < 0) {
                left.add(one);
            }
        }
        left.sort(GRAVEST_FIRST);
        return left;
    }

    private static String key(Finding one) {
        return one.rule() + " " + one.place();
    }
}
