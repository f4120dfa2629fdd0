package org.periplus.figure.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.periplus.model.Target;

/** Which target is valid from when to when. Stateless; safe for use by several threads. */
final class TargetSteps {

    /**
     * A stretch of time with one target.
     *
     * @param to after {@code from}
     */
    record Step(LocalDate from, LocalDate to, Target target) {}

    private TargetSteps() {}

    /**
     * Returns the steps from left to right, without gaps. A dated target is valid until its date; one without a date comes after all
     * others and has no end; where all are past, the last one stays.
     */
    static List<Step> of(List<Target> targets, LocalDate from, LocalDate to) {
        List<Target> ordered = new ArrayList<>(targets.stream()
                .filter(target -> target.by().isPresent())
                .sorted(Comparator.comparing(target -> target.by().orElseThrow()))
                .toList());
        targets.stream().filter(target -> target.by().isEmpty()).findFirst().ifPresent(ordered::add);
        List<Step> steps = new ArrayList<>();
        LocalDate start = from;
        for (int i = 0; i < ordered.size() && start.isBefore(to); i++) {
            boolean last = i == ordered.size() - 1;
            LocalDate by = last ? to : ordered.get(i).by().orElse(to);
            LocalDate end = by.isAfter(to) ? to : by;
            if (end.isAfter(start)) {
                steps.add(new Step(start, end, ordered.get(i)));
                start = end;
            }
        }
        return steps;
    }

    /** Returns the latest date of a target, if one has a date. */
    static Optional<LocalDate> latest(List<Target> targets) {
        return targets.stream().flatMap(target -> target.by().stream()).max(Comparator.naturalOrder());
    }
}
