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
import org.periplus.statistics.Outlook;

/**
 * Readings carried forward by Holt's linear trend, damped or not, and with a season of a year where readings are of months or quarters and the
 * season made the forecast of the last readings better ({@link Outlook}). The same readings give the same numbers.
 *
 * @param alpha how fast the level follows the readings
 * @param betaStar how fast the slope follows
 * @param phi how much of the slope is left after a period; 1 where it does not fade
 * @param season how many periods the season in it has; 0 without one
 * @param values by date, one per period after the last reading
 * @param holdOut how it did on the last readings; empty where there are fewer than nine
 */
public record KpiForecast(
        double alpha, double betaStar, double phi, int season, List<ForecastValue> values, Optional<HoldOut> holdOut) {

    /** How many evenly spaced readings it takes. */
    public static final int NEEDED = Outlook.NEEDED;

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
        LocalDate last = even.get(even.size() - 1).date();
        return Outlook.of(
                        values,
                        wanted.method() == ForecastMethod.DAMPED,
                        season(period),
                        wanted.periods().orElse(USUAL_PERIODS))
                .map(outlook -> of(outlook, last, period));
    }

    private static KpiForecast of(Outlook outlook, LocalDate last, PeriodUnit period) {
        List<Outlook.Expected> expected = outlook.values();
        List<ForecastValue> ahead = IntStream.range(0, expected.size())
                .mapToObj(i -> ForecastValue.of(
                        last.plus(period.length().multipliedBy(i + 1)),
                        expected.get(i).point(),
                        expected.get(i).deviation()))
                .toList();
        return new KpiForecast(
                outlook.weights().alpha(),
                outlook.weights().betaStar(),
                outlook.weights().phi(),
                outlook.season(),
                ahead,
                outlook.trial().map(trial -> new HoldOut(trial.held(), trial.error(), trial.naiveError())));
    }

    /** Returns how many periods a year has, where that is a season. */
    private static int season(PeriodUnit period) {
        return switch (period) {
            case MONTH -> 12;
            case QUARTER -> 4;
            case DAY, WEEK, YEAR -> 0;
        };
    }

    /** Tells whether it came closer to the last readings than the naive forecast; not where that could not be tried. */
    public boolean isBetterThanNaive() {
        return holdOut.filter(HoldOut::beatsNaive).isPresent();
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
                season,
                values.stream().map(value -> value.within(least, most)).toList(),
                holdOut);
    }
}
