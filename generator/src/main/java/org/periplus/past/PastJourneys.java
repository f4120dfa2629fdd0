package org.periplus.past;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.periplus.change.Op;
import org.periplus.history.History;
import org.periplus.history.Revision;
import org.periplus.model.Atlas;
import org.periplus.model.Journey;
import org.periplus.model.Ref;
import org.periplus.page.PastJourney;

/**
 * Reads each journey around its newest changes and around those that are releases. A state that cannot be read is left out. Used once; not safe
 * for use by several threads.
 */
final class PastJourneys {

    private static final int MOST_VERSIONS = 12;
    private static final Comparator<Ref> BY_NAME = Comparator.comparing(Ref::toString);

    private final History history;
    private final Atlas today;
    private final Map<Revision, Integer> places = new HashMap<>();
    private final Map<Revision, Atlas> states = new HashMap<>();

    private PastJourneys(History history, Atlas today) {
        this.history = history;
        this.today = today;
        for (Revision revision : history.revisions()) {
            places.put(revision, places.size());
        }
    }

    /**
     * Returns the steps of each journey, the newest first; journeys without any are left out.
     *
     * @param reader gives the entries named as they were at a commit, by its full id, with what they name; asked for the oldest commit first
     */
    static Map<Ref, List<PastJourney>> of(
            History history, Atlas today, BiFunction<String, Set<Ref>, Optional<Atlas>> reader) {
        PastJourneys past = new PastJourneys(history, today);
        past.read(reader);
        return past.steps();
    }

    private void read(BiFunction<String, Set<Ref>, Optional<Atlas>> reader) {
        Map<Revision, Set<Ref>> wanted = new HashMap<>();
        for (Journey journey : today.journeys()) {
            for (Revision step : shown(journey.ref())) {
                wanted.computeIfAbsent(step, none -> new TreeSet<>(BY_NAME)).add(journey.ref());
                older(step)
                        .ifPresent(one -> wanted.computeIfAbsent(one, none -> new TreeSet<>(BY_NAME))
                                .add(journey.ref()));
            }
        }
        List<Revision> oldestFirst = new ArrayList<>(history.revisions());
        Collections.reverse(oldestFirst);
        for (Revision step : oldestFirst) {
            if (wanted.containsKey(step)) {
                Optional<Atlas> state = step.hash().isEmpty()
                        ? Optional.of(today)
                        : reader.apply(step.hash().get(), wanted.getOrDefault(step, Set.of()));
                state.ifPresent(atlas -> states.put(step, atlas));
            }
        }
    }

    private List<Revision> shown(Ref journey) {
        List<Revision> steps = history.of(journey);
        List<Revision> shown = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (i < MOST_VERSIONS || !steps.get(i).tags().isEmpty()) {
                shown.add(steps.get(i));
            }
        }
        return shown;
    }

    private Optional<Revision> older(Revision step) {
        int at = places.getOrDefault(step, history.revisions().size()) + 1;
        return at < history.revisions().size() ? Optional.of(history.revisions().get(at)) : Optional.empty();
    }

    private Map<Ref, List<PastJourney>> steps() {
        Map<Ref, List<PastJourney>> journeys = new LinkedHashMap<>();
        for (Journey journey : today.journeys()) {
            List<PastJourney> steps = shown(journey.ref()).stream()
                    .flatMap(step -> step(journey.ref(), step).stream())
                    .toList();
            if (!steps.isEmpty()) {
                journeys.put(journey.ref(), steps);
            }
        }
        return journeys;
    }

    private Optional<PastJourney> step(Ref journey, Revision step) {
        Optional<Atlas> after = Optional.ofNullable(states.get(step));
        Optional<Revision> older = older(step);
        Optional<Atlas> before = older.isPresent()
                ? older.map(states::get)
                : after.filter(state -> isFirst(journey, step)).map(state -> new Atlas(state.site(), List.of()));
        return before.flatMap(was -> after.map(is ->
                new PastJourney(step, was.find(Journey.class, journey), is.find(Journey.class, journey), was, is)));
    }

    /** Tells whether a journey came with a step; with the oldest one known that is sure only if it says so. */
    private boolean isFirst(Ref journey, Revision step) {
        return history.isComplete()
                && step.changes(journey).stream()
                        .anyMatch(change ->
                                change.op() == Op.ADDED && change.spot().parts().isEmpty());
    }
}
