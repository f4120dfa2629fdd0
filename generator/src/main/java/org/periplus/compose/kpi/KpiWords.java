package org.periplus.compose.kpi;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.periplus.analysis.KpiAnalysis;
import org.periplus.compose.kit.Sheet;
import org.periplus.compose.kit.Words;
import org.periplus.figure.chart.KpiPrecision;
import org.periplus.model.Kpi;
import org.periplus.model.PeriodUnit;
import org.periplus.model.Reading;
import org.periplus.wording.Dates;
import org.periplus.wording.Numerals;

/** The figures of one KPI as readers see them: values, changes and the periods they are of. Immutable. */
public final class KpiWords {

    /** Keeps a sign and the sign of money behind it on one line. */
    private static final String TOGETHER = "\u2060";

    private final Words words;
    private final Kpi kpi;
    private final KpiAnalysis figures;

    /** Takes the words of the site and the figures of the KPI they are for. */
    public KpiWords(Words words, KpiAnalysis figures) {
        this.words = words;
        this.kpi = figures.kpi();
        this.figures = figures;
    }

    /** Returns the words of a KPI of the atlas that a page is about. */
    public static KpiWords of(Sheet sheet, Kpi kpi) {
        return new KpiWords(sheet.words(), sheet.analysis().kpi(kpi.id()));
    }

    /** Returns a value with its unit and as many decimals as it needs. */
    public String value(double value) {
        return words.numerals().withUnit(value, kpi.unit());
    }

    /** Returns a reading's value with its unit, with as many decimals as it needs; one where it is computed. */
    public String value(Reading reading) {
        return value(reading.value(), KpiPrecision.of(words.wording(), List.of(reading)));
    }

    /** Returns a value with its unit and exactly so many decimals. */
    public String value(double value, int decimals) {
        return words.numerals().withUnit(value, decimals, kpi.unit());
    }

    /** Returns a change with its sign and unit; of shares in percentage points. */
    public String change(double change) {
        Numerals numerals = words.numerals();
        if (kpi.unit().filter("%"::equals).isPresent()) {
            return points(numerals.signed(change), change);
        }
        String sign = change < 0 ? numerals.minus() : numerals.plus();
        return (change == 0 ? "" : sign + TOGETHER) + value(Math.abs(change));
    }

    /** Returns a difference of shares that is already written as {@code number}. */
    public String points(String number, double difference) {
        return Math.abs(difference) == 1
                ? words.say("kpi.point", "change", number)
                : words.say("kpi.points", "change", number);
    }

    /** Returns the period that begins on {@code first}: a month as "May 2026", a quarter as "Q2 2026". */
    public String period(LocalDate first) {
        Dates dates = words.dates();
        return switch (figures.period().orElse(PeriodUnit.DAY)) {
            case DAY -> dates.day(first);
            case WEEK -> dates.week(first);
            case MONTH -> dates.month(first);
            case QUARTER -> dates.quarter(first);
            case YEAR -> dates.year(first);
        };
    }

    /** Returns how long the period lasts that a figure stands for; nothing where that is not known. */
    public static Period length(KpiAnalysis figures) {
        return figures.period().map(PeriodUnit::length).orElse(Period.ZERO);
    }
}
