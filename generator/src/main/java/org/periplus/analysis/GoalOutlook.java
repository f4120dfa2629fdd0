package org.periplus.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.periplus.model.Direction;
import org.periplus.model.Kpi;
import org.periplus.model.Reading;
import org.periplus.statistics.Slope;

/**
 * Whether a measure is on course for its target: where it would be on the day due if it went on as in its last {@link #LAST} figures, by
 * the median of the slopes between all pairs of them. A certain trend is needed to say so.
 *
 * @param standing what can be told
 * @param atDue where it would be on the day due, where a trend is certain
 * @param figures how many figures that rests on
 */
public record GoalOutlook(Standing standing, Optional<Double> atDue, int figures) {

    /** How many figures are looked at. */
    public static final int LAST = 12;

    /** What can be told; the words of its phrases are the names in lower case with hyphens. */
    public enum Standing {
        /** The newest figure meets the target. */
        REACHED,
        /** It would meet the target on the day due. */
        ON_COURSE,
        /** It would not. */
        OFF_COURSE,
        /** It goes neither up nor down with certainty. */
        NO_TREND,
        /** The day due has passed, and the target is not met. */
        PAST_DUE,
        /** There are too few figures, or nobody says until when. */
        OPEN
    }

    /**
     * Looks ahead.
     *
     * @param figures where the KPI stands
     * @param target the value to reach
     * @param due the day by which
     * @param asOf the day of the analysis
     */
    public static GoalOutlook of(KpiAnalysis figures, double target, Optional<LocalDate> due, LocalDate asOf) {
        List<Reading> all = figures.readings().stream()
                .filter(reading ->
                        reading.segment().isEmpty() && reading.persona().isEmpty())
                .toList();
        List<Reading> last = all.subList(Math.max(0, all.size() - LAST), all.size());
        Optional<Reading> newest = figures.latest();
        if (newest.filter(reading -> meets(figures.kpi(), reading.value(), target)).isPresent()) {
            return new GoalOutlook(Standing.REACHED, Optional.empty(), last.size());
        }
        if (due.filter(day -> day.isBefore(asOf)).isPresent()) {
            return new GoalOutlook(Standing.PAST_DUE, Optional.empty(), last.size());
        }
        Optional<Slope> slope = Slope.of(
                last.stream().mapToDouble(one -> one.date().toEpochDay()).toArray(),
                last.stream().mapToDouble(Reading::value).toArray());
        if (slope.isEmpty() || due.isEmpty() || newest.isEmpty()) {
            return new GoalOutlook(Standing.OPEN, Optional.empty(), last.size());
        }
        return ahead(figures.kpi(), newest.get(), slope.get(), due.get(), target);
    }

    private static GoalOutlook ahead(Kpi kpi, Reading newest, Slope slope, LocalDate due, double target) {
        if (!slope.isCertain()) {
            return new GoalOutlook(Standing.NO_TREND, Optional.empty(), slope.n());
        }
        double days = due.toEpochDay() - newest.date().toEpochDay();
        double then = newest.value() + slope.perStep() * days;
        return new GoalOutlook(
                meets(kpi, then, target) ? Standing.ON_COURSE : Standing.OFF_COURSE, Optional.of(then), slope.n());
    }

    private static boolean meets(Kpi kpi, double value, double target) {
        return kpi.direction() == Direction.HIGHER ? value >= target : value <= target;
    }
}
