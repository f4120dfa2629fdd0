package org.periplus.analysis;

import java.time.LocalDate;
import org.periplus.model.PeriodUnit;

/** Counts periods of the calendar; a week begins on Monday. Stateless; safe for use by several threads. */
public final class Periods {

    private Periods() {}

    /** Returns how many periods the second day's lies after that of the first: 0 in the same, 1 in the next. */
    public static long between(LocalDate first, LocalDate second, PeriodUnit period) {
        return number(second, period) - number(first, period);
    }

    /** Returns the first day of the period in which a day lies. */
    public static LocalDate first(LocalDate day, PeriodUnit period) {
        return switch (period) {
            case DAY -> day;
            case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    private static long number(LocalDate day, PeriodUnit period) {
        return switch (period) {
            case DAY -> day.toEpochDay();
            case WEEK -> Math.floorDiv(day.toEpochDay() + 3, 7L);
            case MONTH -> day.getYear() * 12L + day.getMonthValue();
            case QUARTER -> day.getYear() * 4L + (day.getMonthValue() - 1) / 3;
            case YEAR -> day.getYear();
        };
    }
}
