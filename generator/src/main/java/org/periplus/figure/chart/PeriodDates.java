package org.periplus.figure.chart;

import java.time.LocalDate;
import org.periplus.model.PeriodUnit;
import org.periplus.wording.Dates;
import org.periplus.wording.Wording;

/** The dates of readings, as exact as the period that a reading stands for: "5 May 2026", "May 2026", "Q2 2026". Stateless. */
final class PeriodDates {

    private PeriodDates() {}

    /** Returns a date with no-break spaces. */
    static String of(Wording words, LocalDate date, PeriodUnit period) {
        Dates dates = words.dates().together();
        return switch (period) {
            case DAY, WEEK -> dates.day(date);
            case MONTH -> dates.month(date);
            case QUARTER -> dates.quarter(date);
            case YEAR -> dates.year(date);
        };
    }

    /** Returns a value and the date it stands for: "64% in May 2026", "64% on 5 May 2026". */
    static String at(Wording words, String value, LocalDate date, PeriodUnit period) {
        return words.say("kpi-chart.at." + Units.word(period), "value", value, "date", of(words, date, period));
    }
}
