package org.periplus.analysis;

import java.time.LocalDate;
import java.util.Optional;
import org.periplus.model.Direction;
import org.periplus.model.PeriodUnit;
import org.periplus.model.Reading;
import org.periplus.model.Target;

/**
 * Whether a KPI is on the way to its target in time: what each period must bring against what the trend brings.
 *
 * @param by the day the target is due
 * @param left how many periods lie between the newest reading and that day, at least 1
 * @param needed what each of them must bring, in the KPI's unit: the distance to the target by their number
 * @param verdict what can be told
 */
public record KpiCourse(LocalDate by, long left, double needed, Verdict verdict) {

    /** What can be told of a course. */
    public enum Verdict {
        /** The whole 95 per cent interval of a certain trend brings enough. */
        ON_COURSE,
        /** None of that interval brings enough. */
        OFF_COURSE,
        /** Part of it does. */
        OPEN,
        /** There is no certain trend. */
        UNTOLD
    }

    /**
     * Returns the course of a KPI.
     *
     * @param trend that of its readings for all customers
     * @return empty when there is no reading, no target with a date, or the newest reading is of the date's period or later
     */
    public static Optional<KpiCourse> of(KpiAnalysis analysis, Optional<KpiTrend> trend, PeriodUnit period) {
        Optional<LocalDate> due = analysis.target().flatMap(Target::by);
        if (due.isEmpty() || analysis.latest().isEmpty()) {
            return Optional.empty();
        }
        double goal = analysis.target().map(Target::value).orElse(0.0);
        return of(analysis.kpi().direction(), analysis.latest().get(), goal, due.get(), trend, period);
    }

    /** Returns the course from a reading to a goal; empty when the reading is of the date's period or later. */
    static Optional<KpiCourse> of(
            Direction better, Reading latest, double goal, LocalDate due, Optional<KpiTrend> trend, PeriodUnit period) {
        long left = Periods.between(latest.date(), due, period);
        if (left < 1) {
            return Optional.empty();
        }
        double needed = (goal - latest.value()) / left;
        Verdict verdict = trend.filter(KpiTrend::isCertain)
                .map(known -> verdict(better, known, needed))
                .orElse(Verdict.UNTOLD);
        return Optional.of(new KpiCourse(due, left, needed, verdict));
    }

    /** Tells whether the target is met by the newest reading. */
    public boolean isMet(Direction better) {
        return better == Direction.HIGHER ? needed <= 0 : needed >= 0;
    }

    private static Verdict verdict(Direction better, KpiTrend trend, double needed) {
        boolean higher = better == Direction.HIGHER;
        boolean least = higher ? trend.low() >= needed : trend.high() <= needed;
        boolean most = higher ? trend.high() >= needed : trend.low() <= needed;
        if (least) {
            return Verdict.ON_COURSE;
        }
        return most ? Verdict.OPEN : Verdict.OFF_COURSE;
    }
}
