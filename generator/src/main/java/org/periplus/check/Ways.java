package org.periplus.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.periplus.check.Survey.TouchpointAt;
import org.periplus.model.Next;

/**
 * The ways through one journey: from each touchpoint to those under its {@code next}, or to the next one in order.
 *
 * <p>Immutable after it was made; for use by one thread.
 */
final class Ways {

    private final List<TouchpointAt> touchpoints;
    private final Map<String, Integer> order = new LinkedHashMap<>();
    private final List<List<Integer>> on = new ArrayList<>();
    private boolean whole = true;

    /** Takes the touchpoints of one journey, in order. */
    Ways(List<TouchpointAt> touchpoints) {
        this.touchpoints = List.copyOf(touchpoints);
        touchpoints.forEach(at -> order.putIfAbsent(at.touchpoint().id(), order.size()));
        for (int i = 0; i < touchpoints.size(); i++) {
            on.add(waysOn(i));
        }
    }

    private List<Integer> waysOn(int from) {
        List<Next> next = touchpoints.get(from).touchpoint().next();
        if (next.isEmpty()) {
            return from + 1 < touchpoints.size() ? List.of(from + 1) : List.of();
        }
        List<Integer> ways = new ArrayList<>();
        for (Next way : next) {
            Integer to = order.get(way.to());
            if (to == null) {
                whole = false;
            } else {
                ways.add(to);
            }
        }
        return ways;
    }

    /** Tells whether every way leads to a touchpoint that exists; else nothing can be said about the ways. */
    boolean areWhole() {
        return whole && order.size() == touchpoints.size();
    }

    /** Returns the first touchpoint of each part that no way from the start leads to. */
    List<TouchpointAt> unreachable() {
        Set<Integer> reached = new HashSet<>();
        List<TouchpointAt> found = new ArrayList<>();
        for (int i = 0; i < touchpoints.size(); i++) {
            if (!reached.contains(i)) {
                if (i > 0) {
                    found.add(touchpoints.get(i));
                }
                reach(i, on, reached);
            }
        }
        return found;
    }

    /** Returns the touchpoints that lead back, or to themselves, from where no way leads to the end; one for each loop. */
    List<TouchpointAt> traps() {
        Set<Integer> free = reachingTheEnd();
        Set<Integer> told = new HashSet<>();
        List<TouchpointAt> found = new ArrayList<>();
        for (int i = 0; i < touchpoints.size(); i++) {
            int from = i;
            boolean back = on.get(i).stream().anyMatch(to -> to <= from);
            if (back && !free.contains(i) && !told.contains(i)) {
                found.add(touchpoints.get(i));
                reach(i, on, told);
            }
        }
        return found;
    }

    private Set<Integer> reachingTheEnd() {
        List<List<Integer>> back = new ArrayList<>();
        touchpoints.forEach(at -> back.add(new ArrayList<>()));
        for (int i = 0; i < on.size(); i++) {
            for (int to : on.get(i)) {
                back.get(to).add(i);
            }
        }
        Set<Integer> free = new HashSet<>();
        for (int i = 0; i < on.size(); i++) {
            if (on.get(i).isEmpty()) {
                reach(i, back, free);
            }
        }
        return free;
    }

    private static void reach(int from, List<List<Integer>> on, Set<Integer> reached) {
        Deque<Integer> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            int at = open.pop();
            if (reached.add(at)) {
                on.get(at).forEach(open::push);
            }
        }
    }
}
