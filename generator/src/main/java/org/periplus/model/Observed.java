package org.periplus.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an event log says of the ways that customers really took through a journey. Cases are counted, never listed. Steps are named by the
 * journey's touchpoints where the log's activities were mapped, else by the activities.
 */
public record Observed(
        @Doc("Where the log comes from: the id of a source, or text.")
        Optional<KpiSource> source,

        @Doc("The day of the first event.") Optional<LocalDate> from,
        @Doc("The day of the last event.") Optional<LocalDate> to,
        @Required @Doc("How many cases were counted.") @Range(min = 0, max = 1e15)
        Long cases,

        @Doc("The touchpoint of each activity of the log, such as Seat chosen: choose-seats.")
        Map<String, String> steps,

        @Doc("How many cases came by each step: a CSV file beside the journey, or a list.") @Table
        List<ObservedVisit> visits,

        @Doc("How many cases went from one step to the next: a CSV file beside the journey, or a list.") @Table
        List<ObservedMove> moves,

        @Doc("The commonest ways through the whole journey: a CSV file beside the journey, or a list.") @Table
        List<ObservedPath> paths) {

    /** Where a case begins, in a move. */
    public static final String START = "(start)";

    /** Where a case ends, in a move. */
    public static final String END = "(end)";

    /** What was too rare to be told apart. */
    public static final String OTHER = "(other)";

    /** Takes copies and keeps the order. */
    public Observed {
        steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
        visits = List.copyOf(visits);
        moves = List.copyOf(moves);
        paths = List.copyOf(paths);
    }
}
