package org.periplus.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.periplus.model.PeriodUnit;
import org.periplus.model.Reading;

/** How often a KPI is read. Stateless; safe for use by several threads. */
public final class KpiRhythm {

    private static final long MOST_FOR_DAYS = 4;
    private static final long MOST_FOR_WEEKS = 20;
    private static final long MOST_FOR_MONTHS = 59;
    private static final long MOST_FOR_QUARTERS = 239;

    private KpiRhythm() {}

    /** Returns the period a reading stands for: as known, else as the days of the readings suggest, else a month. */
    public static PeriodUnit of(KpiAnalysis analysis) {
        return known(analysis).orElse(PeriodUnit.MONTH);
    }

    /** Returns the period that is known, or that the middle distance between the days of the readings suggests; empty with one day. */
    public static Optional<PeriodUnit> known(KpiAnalysis analysis) {
        return analysis.period().or(() -> suggested(analysis.readings()));
    }

    private static Optional<PeriodUnit> suggested(List<Reading> readings) {
        List<Long> days = readings.stream()
                .map(reading -> reading.date().toEpochDay())
                .distinct()
                .sorted()
                .toList();
        List<Long> distances = new ArrayList<>();
        for (int i = 1; i < days.size(); i++) {
            distances.add(days.get(i) - days.get(i - 1));
        }
        distances.sort(Comparator.naturalOrder());
        return distances.isEmpty() ? Optional.empty() : Optional.of(of(distances.get((distances.size() - 1) / 2)));
    }

    private static PeriodUnit of(long days) {
        if (days <= MOST_FOR_DAYS) {
            return PeriodUnit.DAY;
        }
        if (days <= MOST_FOR_WEEKS) {
            return PeriodUnit.WEEK;
        }
        if (days <= MOST_FOR_MONTHS) {
            return PeriodUnit.MONTH;
        }
        return days <= MOST_FOR_QUARTERS ? PeriodUnit.QUARTER : PeriodUnit.YEAR;
    }
}
