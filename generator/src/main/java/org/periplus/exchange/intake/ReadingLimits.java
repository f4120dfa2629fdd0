package org.periplus.exchange.intake;

import java.util.Optional;
import java.util.Set;
import org.periplus.model.Kpi;
import org.periplus.model.KpiType;

/**
 * Which values a KPI can have.
 *
 * @param low the lowest
 * @param high the highest
 * @param words why
 */
record ReadingLimits(double low, double high, String words) {

    private static final Set<KpiType> SHARES =
            Set.of(KpiType.RETENTION, KpiType.CHURN, KpiType.CONVERSION, KpiType.DROP_OFF, KpiType.ENGAGEMENT);

    static ReadingLimits of(Optional<Kpi> kpi, Optional<KpiType> type, boolean percent) {
        KpiType found = kpi.map(Kpi::type).or(() -> type).orElse(KpiType.CUSTOM);
        boolean share =
                kpi.map(one -> one.unit().filter("%"::equals).isPresent()).orElse(percent) && SHARES.contains(found);
        if (found == KpiType.NPS) {
            return new ReadingLimits(-100, 100, "a net promoter score lies between -100 and 100");
        }
        return share
                ? new ReadingLimits(0, 100, "a share lies between 0 and 100 %")
                : new ReadingLimits(-1e15, 1e15, "it is too large");
    }

    boolean allow(double value) {
        return value >= low && value <= high;
    }
}
