package org.periplus.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.periplus.model.Journey;
import org.periplus.model.Next;
import org.periplus.model.Touchpoint;

/**
 * The ways that a map has from touchpoint to touchpoint: those under {@code next}, else the one to the next touchpoint in order. Immutable.
 */
public final class MapWays {

    private final List<String> ids = new ArrayList<>();
    private final List<Set<Integer>> on = new ArrayList<>();
    private final Set<Integer> reached = new TreeSet<>();

    private MapWays() {}

    /** Returns the ways of a journey. */
    public static MapWays of(Journey journey) {
        MapWays ways = new MapWays();
        List<Touchpoint> touchpoints = journey.touchpoints();
        Map<String, Integer> places = new HashMap<>();
        touchpoints.forEach(touchpoint -> places.putIfAbsent(touchpoint.id(), places.size()));
        ways.ids.addAll(touchpoints.stream().map(Touchpoint::id).distinct().toList());
        for (int from = 0; from < ways.ids.size(); from++) {
            Set<Integer> to = new TreeSet<>();
            for (Next next : from(touchpoints, from)) {
                Optional.ofNullable(places.get(next.to())).ifPresent(to::add);
            }
            ways.on.add(to);
            int start = from;
            to.stream().filter(place -> place != start).forEach(ways.reached::add);
        }
        return ways;
    }

    /** Returns the ways from a touchpoint: those written, else one to the next in order; what they lead to may not exist. */
    static List<Next> from(List<Touchpoint> touchpoints, int place) {
        Touchpoint touchpoint = touchpoints.get(place);
        if (!touchpoint.next().isEmpty() || place + 1 == touchpoints.size()) {
            return touchpoint.next();
        }
        return List.of(new Next(touchpoints.get(place + 1).id(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** Returns the ids of the touchpoints in order. */
    public List<String> ids() {
        return List.copyOf(ids);
    }

    /** Returns the positions that a touchpoint leads to, in order. */
    public Set<Integer> on(int from) {
        return new TreeSet<>(on.get(from));
    }

    /** Tells whether the map has a way from one position to another; positions behind the last touchpoint have none. */
    public boolean has(int from, int to) {
        return from < on.size() && on.get(from).contains(to);
    }

    /** Tells whether a journey may begin there: at the first touchpoint, and where no other leads to. */
    public boolean isEntry(int place) {
        return place == 0 || (place < ids.size() && !reached.contains(place));
    }

    /** Tells whether the map leads nowhere from there. */
    public boolean isEnd(int place) {
        return place < on.size() && on.get(place).isEmpty();
    }

    /**
     * Tells whether a way keeps to the map: it begins where the map lets a journey begin, and each step is one that the map has. It may end anywhere: who
     * leaves early has not left the map's order.
     */
    boolean isWalk(List<String> steps, Map<String, Integer> places) {
        if (steps.isEmpty()) {
            return false;
        }
        int at = places.getOrDefault(steps.get(0), ids.size());
        boolean walk = isEntry(at);
        for (int i = 1; i < steps.size() && walk; i++) {
            int next = places.getOrDefault(steps.get(i), ids.size());
            walk = has(at, next);
            at = next;
        }
        return walk;
    }
}
