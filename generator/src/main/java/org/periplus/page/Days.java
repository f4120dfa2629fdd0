package org.periplus.page;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.periplus.figure.engine.Numbers;
import org.periplus.model.Kpi;
import org.periplus.model.PeriodUnit;

/** Dates as readers see them: {@code 5 May 2026}. Never depends on the machine's locale or zone. */
final class Days {

    private Days() {}

    static String day(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date);
    }

    /** Returns the period that begins on {@code first}: a month as "May 2026", a quarter as "2nd quarter 2026". */
    static String period(LocalDate first, Optional<PeriodUnit> unit) {
        return switch (unit.orElse(PeriodUnit.DAY)) {
            case DAY -> day(first);
            case WEEK -> "week of " + day(first);
            case MONTH -> month(first);
            case QUARTER -> quarter(first);
            case YEAR -> String.valueOf(first.getYear());
        };
    }

    /** Returns the period of a measure's readings: as written, else months where each reading is of the first of a month. */
    static Optional<PeriodUnit> unit(Kpi kpi) {
        boolean months = kpi.readings().size() > 1
                && kpi.readings().stream().allMatch(reading -> reading.date().getDayOfMonth() == 1);
        return kpi.period().or(() -> months ? Optional.of(PeriodUnit.MONTH) : Optional.empty());
    }

    /** Returns how long the period lasts that a reading of {@code kpi} stands for; nothing where that is not known. */
    static Period length(Kpi kpi) {
        return unit(kpi).map(PeriodUnit::length).orElse(Period.ZERO);
    }

    private static String quarter(LocalDate first) {
        List<String> ordinals = List.of("1st", "2nd", "3rd", "4th");
        return ordinals.get((first.getMonthValue() - 1) / 3) + " quarter " + first.getYear();
    }

    private static String month(LocalDate date) {
        return Numbers.month(date.getMonthValue()) + " " + date.getYear();
    }
}
