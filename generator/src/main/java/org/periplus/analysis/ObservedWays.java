package org.periplus.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.model.Journey;
import org.periplus.model.Observed;
import org.periplus.model.ObservedMove;
import org.periplus.model.ObservedPath;
import org.periplus.model.ObservedVisit;

/**
 * What was planned against what happened: the ways of a map laid beside the counts of an event log. Numbers of steps are positions in {@link #steps()}.
 *
 * @param observed the counts
 * @param map the ways of the map
 * @param steps the touchpoints in the map's order, then the steps that are none, the commonest first
 * @param moves the moves from step to step, the commonest first; without those that were too rare to be told apart
 * @param follows how many cases kept to the map
 */
public record ObservedWays(
        Observed observed, MapWays map, List<ObservedStep> steps, List<ObservedTurn> moves, Follows follows) {

    /** Takes copies of the lists. */
    public ObservedWays {
        steps = List.copyOf(steps);
        moves = List.copyOf(moves);
    }

    /**
     * How many cases kept to the map, as far as the counts tell: at least and at most so many. The two are equal where every way is listed.
     */
    public record Follows(long least, long most) {}

    /** Returns the comparison; nothing if no log was counted, or no case. */
    public static Optional<ObservedWays> of(Journey journey) {
        return journey.observed()
                .filter(observed -> observed.cases() > 0)
                .filter(observed -> !observed.moves().isEmpty())
                .map(observed -> of(journey, observed));
    }

    private static ObservedWays of(Journey journey, Observed observed) {
        MapWays map = MapWays.of(journey);
        List<String> names = names(map, observed);
        Map<String, Integer> places = new HashMap<>();
        names.forEach(name -> places.putIfAbsent(name, places.size()));
        List<ObservedTurn> moves = new ArrayList<>();
        for (ObservedMove move : observed.moves()) {
            Integer from = places.get(move.from());
            Integer to = places.get(move.to());
            if (from != null && to != null) {
                moves.add(new ObservedTurn(from, to, move, ObservedTurn.Sort.of(map, from, to)));
            }
        }
        moves.sort(ObservedTurn.COMMONEST);
        List<ObservedStep> steps = new ArrayList<>();
        for (String name : names) {
            steps.add(step(journey, observed, name));
        }
        return new ObservedWays(observed, map, steps, moves, follows(map, observed, places, moves));
    }

    private static List<String> names(MapWays map, Observed observed) {
        List<String> names = new ArrayList<>(map.ids());
        observed.visits().stream()
                .map(ObservedVisit::step)
                .filter(step -> !names.contains(step) && !step.equals(Observed.OTHER))
                .distinct()
                .forEach(names::add);
        return names;
    }

    private static ObservedStep step(Journey journey, Observed observed, String name) {
        Optional<ObservedVisit> visit = observed.visits().stream()
                .filter(each -> each.step().equals(name))
                .findFirst();
        return new ObservedStep(
                name,
                journey.touchpoints().stream()
                        .filter(touchpoint -> touchpoint.id().equals(name))
                        .findFirst(),
                visit.map(ObservedVisit::cases).orElse(0L),
                visit.map(ObservedVisit::visits).orElse(0L),
                sum(observed, Observed.START, name),
                sum(observed, name, Observed.END));
    }

    private static long sum(Observed observed, String from, String to) {
        return observed.moves().stream()
                .filter(move -> move.from().equals(from) && move.to().equals(to))
                .mapToLong(ObservedMove::cases)
                .sum();
    }

    /**
     * From the listed ways comes how many kept to the map and how many are not known; from the moves, that each move beside the map was made by so many
     * cases at least, and by all of them together at most.
     */
    private static Follows follows(
            MapWays map, Observed observed, Map<String, Integer> places, List<ObservedTurn> moves) {
        long cases = observed.cases();
        long listed = 0;
        long kept = 0;
        for (ObservedPath path : observed.paths()) {
            if (!path.isOther()) {
                listed += path.cases();
                kept += map.isWalk(path.steps(), places) ? path.cases() : 0;
            }
        }
        long beside = 0;
        long besideMost = 0;
        for (ObservedMove move : observed.moves()) {
            if (isBeside(map, move, places)) {
                beside += move.cases();
                besideMost = Math.max(besideMost, move.isOther() ? 0 : move.cases());
            }
        }
        long least = Math.max(kept, Math.max(0, cases - beside));
        long most = Math.min(kept + Math.max(0, cases - listed), cases - Math.min(cases, besideMost));
        return new Follows(Math.min(least, cases), Math.max(Math.min(least, cases), most));
    }

    private static boolean isBeside(MapWays map, ObservedMove move, Map<String, Integer> places) {
        if (move.isOther()) {
            return true;
        }
        Integer to = places.get(move.to());
        if (move.from().equals(Observed.START)) {
            return to == null || !map.isEntry(to);
        }
        Integer from = places.get(move.from());
        return !move.to().equals(Observed.END)
                && (from == null || to == null || ObservedTurn.Sort.of(map, from, to) != ObservedTurn.Sort.MAPPED);
    }

    /** Returns the ways of the map between two touchpoints that nobody was counted on, as positions of steps, in the map's order. */
    public List<List<Integer>> unused() {
        List<List<Integer>> unused = new ArrayList<>();
        for (int from = 0; from < map.ids().size(); from++) {
            for (int to : map.on(from)) {
                int start = from;
                if (moves.stream().noneMatch(move -> move.from() == start && move.to() == to)) {
                    unused.add(List.of(from, to));
                }
            }
        }
        return unused;
    }

    /** Returns the moves that the map does not have, the commonest first. */
    public List<ObservedTurn> deviations() {
        return moves.stream()
                .filter(move -> move.sort() != ObservedTurn.Sort.MAPPED)
                .toList();
    }

    /** Returns how many cases ended at a touchpoint from which the map goes on. */
    public long leftEarly() {
        long left = 0;
        for (int i = 0; i < map.ids().size(); i++) {
            left += map.isEnd(i) ? 0 : steps.get(i).ends();
        }
        return left;
    }

    /** Returns a number of cases as a percentage of all. */
    public double percent(long cases) {
        return 100.0 * cases / observed.cases();
    }
}
