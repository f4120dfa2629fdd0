package org.periplus.figure.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.periplus.model.Expectation;
import org.periplus.model.Initiative;
import org.periplus.model.InitiativeStatus;

/**
 * The days of an initiative.
 *
 * @param initiative the initiative
 * @param from the day its bar begins: the start, or the day it shipped where no start is written
 * @param until the day its bar ends: shipped, else the first day an effect is expected by; empty where nothing says so, or it was
 *     dropped
 * @param effects the later days effects are expected by, each once, in order
 */
record RoadmapWork(Initiative initiative, LocalDate from, Optional<LocalDate> until, List<LocalDate> effects) {

    /** Takes a copy of the list. */
    RoadmapWork {
        effects = List.copyOf(effects);
    }

    /** Returns the days of an initiative; empty where none is written. */
    static Optional<RoadmapWork> of(Initiative initiative) {
        return initiative.start().or(initiative::shipped).map(from -> of(initiative, from));
    }

    private static RoadmapWork of(Initiative initiative, LocalDate from) {
        List<LocalDate> expected = initiative.expects().stream()
                .map(Expectation::by)
                .flatMap(Optional::stream)
                .filter(day -> day.isAfter(from))
                .distinct()
                .sorted()
                .toList();
        if (initiative.progress() == InitiativeStatus.DROPPED) {
            return new RoadmapWork(initiative, from, Optional.empty(), List.of());
        }
        Optional<LocalDate> shipped = initiative.shipped().filter(day -> !day.isBefore(from));
        Optional<LocalDate> until = shipped.or(() -> expected.stream().findFirst());
        List<LocalDate> effects = expected.stream()
                .filter(day -> until.filter(day::isAfter).isPresent())
                .toList();
        return new RoadmapWork(initiative, from, until, effects);
    }

    InitiativeStatus status() {
        return initiative.progress();
    }

    /** Returns the last day of all. */
    LocalDate last() {
        return effects.isEmpty() ? until.orElse(from) : effects.get(effects.size() - 1);
    }
}
