package org.periplus.past;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.periplus.compose.kit.KnownPast.FindingsThen;
import org.periplus.history.History;
import org.periplus.history.Revision;

/** Counts the breaches of rules that were open at releases and at the ends of months, at most twelve of them. */
final class PastFindings {

    private static final int MOST = 12;

    private PastFindings() {}

    /**
     * Returns the counts, the earliest day first; those that cannot be told are left out.
     *
     * @param counter gives the number at a commit, by its full id, on a day; safe for use by several threads
     */
    static List<FindingsThen> of(History history, BiFunction<String, LocalDate, Optional<Integer>> counter) {
        return checked(history).parallelStream()
                .flatMap(step -> counter
                        .apply(step.hash().orElseThrow(), day(step))
                        .map(open -> new FindingsThen(day(step), open, label(step)))
                        .stream())
                .toList();
    }

    private static LocalDate day(Revision step) {
        return step.when().toLocalDate();
    }

    private static String label(Revision step) {
        return step.tags().isEmpty() ? step.subject() : String.join(", ", step.tags());
    }

    private static List<Revision> checked(History history) {
        List<Revision> checked = new ArrayList<>();
        Set<YearMonth> months = new HashSet<>();
        for (Revision step : history.revisions()) {
            boolean isEnd = step.hash().isPresent() && months.add(YearMonth.from(step.when()));
            boolean isRelease = step.hash().isPresent() && !step.tags().isEmpty();
            if (checked.size() < MOST && (isEnd || isRelease)) {
                checked.add(step);
            }
        }
        Collections.reverse(checked);
        return checked;
    }
}
