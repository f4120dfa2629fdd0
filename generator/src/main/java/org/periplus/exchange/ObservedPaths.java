package org.periplus.exchange;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.periplus.model.Observed;

/**
 * The counts of an event log, whoever counted them: a reader of files, or a database. Steps are ids of touchpoints, or names of activities that are
 * none. Immutable.
 *
 * @param cases how many cases were counted
 * @param from the day of the first event, if known
 * @param to the day of the last event, if known
 * @param visits how many cases came by each step
 * @param moves how many cases went from step to step; from {@link Observed#START} where cases begin, to {@link Observed#END} where they end
 * @param paths the commonest ways; those that are not listed stand together as one without steps
 */
public record ObservedPaths(
        long cases,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<Visit> visits,
        List<Move> moves,
        List<Path> paths) {

    /** Counts below this number are told together, where nothing else is asked: so many may not be told apart from one person. */
    public static final int FEWEST = 5;

    /** So many ways are listed where nothing else is asked. */
    public static final int LISTED = 25;

    /** Takes copies and brings them into order: the commonest first, then by name. */
    public ObservedPaths {
        visits = visits.stream()
                .sorted(Comparator.comparingLong(Visit::cases).reversed().thenComparing(Visit::step))
                .toList();
        moves = moves.stream()
                .sorted(Comparator.comparingLong(Move::cases)
                        .reversed()
                        .thenComparing(Move::from)
                        .thenComparing(Move::to))
                .toList();
        paths = paths.stream()
                .sorted(Comparator.comparing(Path::isOther)
                        .thenComparing(Comparator.comparingLong(Path::cases).reversed())
                        .thenComparing(path -> String.join("\n", path.steps())))
                .toList();
    }

    /** How many cases came by a step, and how often, repetitions included. */
    public record Visit(String step, long cases, long times) {}

    /**
     * How many cases went from one step to the next, how often, and how long it took.
     *
     * @param median what half of the times did not exceed, if times are known
     * @param p90 what nine of ten did not exceed, if times are known
     */
    public record Move(
            String from, String to, long cases, long times, Optional<Duration> median, Optional<Duration> p90) {}

    /**
     * How many cases took a way.
     *
     * @param steps in order; none for the ways that are not listed
     * @param median how long half of them took at most, from the first event to the last, if known
     */
    public record Path(List<String> steps, long cases, Optional<Duration> median) {
        /** Takes a copy of the list. */
        public Path {
            steps = List.copyOf(steps);
        }

        /** Tells whether it holds the ways that are not listed. */
        public boolean isOther() {
            return steps.isEmpty();
        }
    }

    /**
     * Returns the same for publication: what fewer than {@code fewest} cases did is told together, so that nobody can be recognised, and no more than
     * {@code listed} ways are told apart.
     */
    public ObservedPaths folded(int fewest, int listed) {
        return new ObservedPaths(
                cases,
                from,
                to,
                visits.stream().filter(visit -> visit.cases() >= fewest).toList(),
                foldedMoves(move -> move.cases() < fewest || move.from().equals(Observed.OTHER)),
                foldedPaths(fewest, listed));
    }

    private List<Move> foldedMoves(Predicate<Move> rare) {
        List<Move> kept = new ArrayList<>(moves.stream().filter(rare.negate()).toList());
        long foldedCases = moves.stream().filter(rare).mapToLong(Move::cases).sum();
        long foldedTimes = moves.stream().filter(rare).mapToLong(Move::times).sum();
        if (foldedCases > 0) {
            long most = Math.min(cases, foldedCases);
            kept.add(new Move(
                    Observed.OTHER, Observed.OTHER, most, foldedTimes, Optional.empty(), Optional.empty()));
        }
        return kept;
    }

    private List<Path> foldedPaths(int fewest, int listed) {
        List<Path> kept = new ArrayList<>(paths.stream()
                .filter(path -> !path.isOther() && path.cases() >= fewest)
                .limit(listed)
                .toList());
        long told = kept.stream().mapToLong(Path::cases).sum();
        if (told < cases) {
            kept.add(new Path(List.of(), cases - told, Optional.empty()));
        }
        return kept;
    }
}
