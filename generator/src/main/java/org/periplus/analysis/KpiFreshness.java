package org.periplus.analysis;

import java.time.LocalDate;
import java.util.Optional;
import org.periplus.model.PeriodUnit;
import org.periplus.model.Reading;

/**
 * How new the newest reading of a KPI is.
 *
 * @param last its day
 * @param asOf the day it is looked at
 * @param rhythm how often the KPI is read; empty when nothing tells
 * @param missed how many whole periods have passed since the newest reading's without one; 0 when the rhythm is not known
 */
public record KpiFreshness(LocalDate last, LocalDate asOf, Optional<PeriodUnit> rhythm, long missed) {

    /** From how many missed periods on a reading is too old to be called the present state. */
    private static final int STALE = 2;

    /** Returns the freshness of a KPI on a day; empty when it has no reading for all customers. */
    public static Optional<KpiFreshness> of(KpiAnalysis analysis, LocalDate asOf) {
        return analysis.latest().map(Reading::date).map(last -> {
            Optional<PeriodUnit> rhythm = KpiRhythm.known(analysis);
            long missed =
                    rhythm.map(unit -> Periods.between(last, asOf, unit) - 1).orElse(0L);
            return new KpiFreshness(last, asOf, rhythm, Math.max(0, missed));
        });
    }

    /** Tells whether two periods or more have passed without a reading: one may still be being counted. */
    public boolean isStale() {
        return missed >= STALE;
    }
}
