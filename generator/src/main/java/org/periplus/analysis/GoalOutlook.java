package org.periplus.analysis;

import java.time.LocalDate;
import java.util.Optional;
import org.periplus.model.Direction;
import org.periplus.model.PeriodUnit;
import org.periplus.model.Reading;

/**
 * Whether a measure is on course for its target: the verdict of {@link KpiCourse}, by the trend of {@link KpiTrend}, so that the page of
 * an objective and that of the KPI never disagree.
 *
 * @param standing what can be told
 * @param atDue where it would be in the period of the day due if the trend went on, where that is certain
 * @param figures how many figures the trend rests on; 0 where there is none
 */
public record GoalOutlook(Standing standing, Optional<Double> atDue, int figures) {

    /** What can be told; the words of its phrases are the names in lower case with hyphens. */
    public enum Standing {
        /** The newest figure meets the target. */
        REACHED,
        /** The whole 95 per cent interval of the trend meets the target on the day due. */
        ON_COURSE,
        /** Part of it does. */
        CLOSE,
        /** None of it does. */
        OFF_COURSE,
        /** It goes neither up nor down with certainty. */
        NO_TREND,
        /** The day due has passed, and the target is not met. */
        PAST_DUE,
        /** There are too few figures, nobody says until when, or the newest figure is of the period of that day. */
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
        PeriodUnit period = KpiRhythm.of(figures);
        Optional<KpiTrend> trend = KpiGroup.of(figures).stream()
                .filter(KpiGroup::isAll)
                .findFirst()
                .flatMap(group -> KpiTrend.of(group.readings(), period));
        int rests = trend.map(KpiTrend::n).orElse(0);
        Direction better = figures.kpi().direction();
        Optional<Reading> newest = figures.latest();
        if (newest.filter(reading -> KpiMaths.missing(better, reading.value(), target) <= 0)
                .isPresent()) {
            return new GoalOutlook(Standing.REACHED, Optional.empty(), rests);
        }
        if (due.filter(day -> day.isBefore(asOf)).isPresent()) {
            return new GoalOutlook(Standing.PAST_DUE, Optional.empty(), rests);
        }
        Optional<KpiCourse> course =
                newest.flatMap(now -> due.flatMap(day -> KpiCourse.of(better, now, target, day, trend, period)));
        Optional<Double> then = course.flatMap(known -> trend.filter(KpiTrend::isCertain)
                .flatMap(line -> newest.map(now -> now.value() + line.perPeriod() * known.left())));
        return new GoalOutlook(
                course.flatMap(known -> trend.map(line -> standing(known.verdict())))
                        .orElse(Standing.OPEN),
                then,
                rests);
    }

    private static Standing standing(KpiCourse.Verdict verdict) {
        return switch (verdict) {
            case ON_COURSE -> Standing.ON_COURSE;
            case OFF_COURSE -> Standing.OFF_COURSE;
            case OPEN -> Standing.CLOSE;
            case UNTOLD -> Standing.NO_TREND;
        };
    }
}
