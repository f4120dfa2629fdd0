package org.periplus.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.periplus.model.Forecast;
import org.periplus.model.ForecastMethod;
import org.periplus.model.PeriodUnit;
import org.periplus.model.Reading;

/**
 * Readings carried forward by Holt's linear trend, damped or not. The same readings give the same numbers.
 *
 * @param alpha how fast the level follows the readings
 * @param betaStar how fast the slope follows
 * @param phi how much of the slope is left after a period; 1 where it does not fade
 * @param values by date, one per period after the last reading
 */
public record KpiForecast(double alpha, double betaStar, double phi, List<ForecastValue> values) {

    /** How many evenly spaced readings it takes. */
    public static final int NEEDED = 8;

    /** Readings further back say nothing any more. */
    private static final int MOST = 240;

    private static final int USUAL_PERIODS = 3;

    /** Takes a copy of the list. */
    public KpiForecast {
        values = List.copyOf(values);
    }

    /**
     * Carries readings forward.
     *
     * @param readings of one group, by date, finite
     * @param period what a reading stands for
     * @return empty when the method is off, or fewer than {@link #NEEDED} readings stand at the end without a gap
     */
    public static Optional<KpiForecast> of(Forecast wanted, List<Reading> readings, PeriodUnit period) {
        List<Reading> even = even(readings, period);
        if (wanted.method() == ForecastMethod.OFF || even.size() < NEEDED) {
            return Optional.empty();
        }
        double[] values = even.stream().mapToDouble(Reading::value).toArray();
        Trend trend = Trend.fitted(values, wanted.method() == ForecastMethod.DAMPED);
        LocalDate last = even.get(even.size() - 1).date();
        List<ForecastValue> ahead = IntStream.rangeClosed(1, wanted.periods().orElse(USUAL_PERIODS))
                .mapToObj(step -> ForecastValue.of(
                        last.plus(period.length().multipliedBy(step)), trend.ahead(step), trend.deviation(step)))
                .toList();
        return Optional.of(new KpiForecast(trend.alpha(), trend.betaStar(), trend.phi(), ahead));
    }

    /** Returns the readings at the end of which each follows the one before by exactly one period. */
    public static List<Reading> even(List<Reading> readings, PeriodUnit period) {
        List<Reading> run = new ArrayList<>();
        for (Reading reading : readings) {
            if (!run.isEmpty() && Periods.between(run.get(run.size() - 1).date(), reading.date(), period) != 1) {
                run.clear();
            }
            run.add(reading);
        }
        return List.copyOf(run.subList(Math.max(0, run.size() - MOST), run.size()));
    }

    /** Returns the forecast with all numbers held within two bounds, such as 0 and 100 of a share. */
    public KpiForecast within(double least, double most) {
        return new KpiForecast(
                alpha,
                betaStar,
                phi,
                values.stream().map(value -> value.within(least, most)).toList());
    }
}
