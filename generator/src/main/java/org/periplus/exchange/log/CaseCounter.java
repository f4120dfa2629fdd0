package org.periplus.exchange.log;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.exchange.ObservedPaths;
import org.periplus.exchange.ObservedPaths.Move;
import org.periplus.exchange.ObservedPaths.Visit;
import org.periplus.model.Observed;

/**
 * Counts cases one after the other: which steps they came by, from which step to which, how long that took, and the way as a whole.
 *
 * <p>Different activities of one step in a row are one visit; the same activity again is a repetition. The time of a move is that from the last event of one
 * step to the first of the next; it is left out where one of the two is not known or the order of the log contradicts it. For use by one thread.
 */
public final class CaseCounter {

    static final double MEDIAN = 0.5;
    static final double MOST_OF_THEM = 0.9;

    /** The time of an event that has none. */
    static final long NO_TIME = Long.MIN_VALUE;

    private static final int START = -1;
    private static final int END = -2;
    private static final int REST = -3;

    private final Activities activities;
    private final LogLimits limits;
    private final PathCounter paths;
    private final Map<Long, Count> moves = new HashMap<>();
    private final Map<Integer, Count> visits = new HashMap<>();
    private final int[] path;
    private int length;
    private int activity;
    private int step = START;
    private long begun = NO_TIME;
    private long last = NO_TIME;
    private long cases;
    private long events;
    private long tooLong;
    private long earliest = Long.MAX_VALUE;
    private long latest = Long.MIN_VALUE;

    /** Takes the activities of the journey, and what may be held in memory. */
    public CaseCounter(Activities activities, LogLimits limits) {
        this.activities = activities;
        this.limits = limits;
        this.paths = new PathCounter(activities, limits.paths());
        this.path = new int[limits.steps()];
    }

    private static final class Count {
        private long cases;
        private long times;
        private long seen = -1;
        private final Waits waits = new Waits();

        private void in(long thisCase) {
            cases += seen == thisCase ? 0 : 1;
            seen = thisCase;
            times++;
        }
    }

    /** Takes the next event of the present case; {@code time} in milliseconds since 1970, or {@link #NO_TIME}. */
    void event(int number, long time) {
        events++;
        int next = activities.step(number);
        boolean same = step == next && activity != number;
        if (time != NO_TIME) {
            earliest = Math.min(earliest, time);
            latest = Math.max(latest, time);
            begun = begun == NO_TIME ? time : begun;
        }
        if (!same) {
            move(step, next, step == START ? NO_TIME : since(last, time));
            visits.computeIfAbsent(next, fresh -> new Count()).in(cases);
            if (length < path.length) {
                path[length] = next;
            }
            length++;
            last = time;
        }
        last = time == NO_TIME ? last : time;
        step = next;
        activity = number;
    }

    /** Ends the present case; one without events is not counted. */
    void end() {
        if (step != START) {
            move(step, END, NO_TIME);
            if (length <= path.length) {
                paths.add(path, length, since(begun, last));
            } else {
                tooLong++;
            }
            cases++;
        }
        forget();
    }

    /** Forgets the present case, which was not read to its end. */
    void forget() {
        step = START;
        length = 0;
        begun = NO_TIME;
        last = NO_TIME;
    }

    private static long since(long from, long to) {
        return from == NO_TIME || to == NO_TIME || to < from ? NO_TIME : to - from;
    }

    private void move(int from, int to, long wait) {
        Count count = moves.get(key(from, to));
        if (count == null) {
            boolean room = moves.size() < limits.moves() || from < 0 || to < 0;
            count = moves.computeIfAbsent(room ? key(from, to) : key(REST, REST), fresh -> new Count());
        }
        count.in(cases);
        if (wait != NO_TIME) {
            count.waits.add(wait);
        }
    }

    private static long key(int from, int to) {
        return ((long) from << Integer.SIZE) | (to & 0xffffffffL);
    }

    private String name(int number) {
        return switch (number) {
            case START -> Observed.START;
            case END -> Observed.END;
            case REST -> Observed.OTHER;
            default -> activities.name(number);
        };
    }

    /** Returns how many cases were counted. */
    public long cases() {
        return cases;
    }

    /** Returns how many events were counted. */
    public long events() {
        return events;
    }

    /** Returns how many cases have more steps than are told apart; they stand with the ways that are not listed. */
    public long tooLong() {
        return tooLong;
    }

    /** Returns by how many cases the count of a way may be too low at most. */
    public long tooLow() {
        return paths.tooLow();
    }

    /** Returns all counts, nothing folded yet. Days are days of UTC. */
    public ObservedPaths counts() {
        List<Visit> visited = new ArrayList<>();
        visits.forEach((at, count) -> visited.add(new Visit(name(at), count.cases, count.times)));
        List<Move> moved = new ArrayList<>();
        moves.forEach((key, count) -> moved.add(new Move(
                name((int) (key >> Integer.SIZE)),
                name((int) (long) key),
                count.cases,
                count.times,
                count.waits.quantile(MEDIAN),
                count.waits.quantile(MOST_OF_THEM))));
        return new ObservedPaths(cases, day(earliest), day(latest), visited, moved, paths.paths());
    }

    private Optional<LocalDate> day(long millis) {
        return earliest > latest
                ? Optional.empty()
                : Optional.of(
                        Instant.ofEpochMilli(millis).atZone(ZoneOffset.UTC).toLocalDate());
    }
}
