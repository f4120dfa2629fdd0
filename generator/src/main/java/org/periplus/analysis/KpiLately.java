package org.periplus.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.periplus.model.Direction;
import org.periplus.model.PeriodUnit;
import org.periplus.model.Reading;

/**
 * What the last {@link #PERIODS} periods brought. A trend over a year is slow to notice a break at its end; this is said beside it. It is
 * a plain difference and claims no certainty; the same difference a year before tells what the season alone used to bring.
 *
 * @param since the reading that many periods before the newest one
 * @param latest the newest reading
 * @param yearBefore the change between the same two periods a year before; empty for readings other than by month or quarter, and where
 *     one of the two is not there
 */
public record KpiLately(Reading since, Reading latest, Optional<Double> yearBefore) {

    /** How many periods back it is looked. */
    public static final int PERIODS = 3;

    /**
     * Returns what the last periods brought.
     *
     * @param readings of one group, by date
     * @return empty where one of the two readings is not there or rests on too few observations
     */
    public static Optional<KpiLately> of(List<Reading> readings, PeriodUnit period) {
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        LocalDate end = readings.get(readings.size() - 1).date();
        return change(readings, end, PERIODS, 0, period).map(pair -> {
            int year = periodsOfAYear(period);
            Optional<Double> before = year == 0
                    ? Optional.empty()
                    : change(readings, end, PERIODS + year, year, period).map(KpiLately::change);
            return new KpiLately(pair.since(), pair.latest(), before);
        });
    }

    private static Optional<KpiLately> change(
            List<Reading> readings, LocalDate end, int from, int to, PeriodUnit period) {
        return at(readings, end, from, period)
                .flatMap(since ->
                        at(readings, end, to, period).map(latest -> new KpiLately(since, latest, Optional.empty())));
    }

    private static Optional<Reading> at(List<Reading> readings, LocalDate end, int back, PeriodUnit period) {
        return readings.stream()
                .filter(reading -> Periods.between(reading.date(), end, period) == back)
                .reduce((earlier, later) -> later)
                .filter(reading -> Double.isFinite(reading.value()) && !KpiSample.isTooSmall(reading));
    }

    private static int periodsOfAYear(PeriodUnit period) {
        return switch (period) {
            case MONTH -> 12;
            case QUARTER -> 4;
            case DAY, WEEK, YEAR -> 0;
        };
    }

    /** Returns the newest reading less the earlier one, in the KPI's unit. */
    public double change() {
        return latest.value() - since.value();
    }

    /**
     * Tells whether chance alone may have done it: whether the 95 per cent interval of the difference holds nought. It is put together from
     * the intervals of both figures by "square and add": R. G. Newcombe, "Interval estimation for the difference between independent
     * proportions", Statistics in Medicine 17, 1998.
     *
     * @param group of which the readings are
     * @return false where an interval is not known
     */
    public boolean mayBeChance(KpiGroup group) {
        Optional<Interval> first = group.of(since).flatMap(Measured::interval);
        Optional<Interval> last = group.of(latest).flatMap(Measured::interval);
        if (first.isEmpty() || last.isEmpty()) {
            return false;
        }
        double down = Math.hypot(latest.value() - last.get().low(), first.get().high() - since.value());
        double up = Math.hypot(
                last.get().high() - latest.value(), since.value() - first.get().low());
        return change() - down <= 0 && change() + up >= 0;
    }

    /** Tells whether it went the other way than a certain trend. */
    public boolean isAgainst(KpiTrend trend) {
        return trend.isCertain() && change() * trend.perPeriod() < 0;
    }

    /** Tells whether things got worse. */
    public boolean isWorse(Direction better) {
        return better == Direction.HIGHER ? change() < 0 : change() > 0;
    }
}
