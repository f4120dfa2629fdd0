package org.periplus.analysis;

import java.util.List;
import java.util.Optional;
import org.periplus.model.Forecast;
import org.periplus.model.ForecastMethod;
import org.periplus.model.Kpi;
import org.periplus.model.KpiType;
import org.periplus.model.PeriodUnit;
import org.periplus.model.Reading;

/**
 * Whether a KPI is carried forward: only where the forecast did better on the last readings than to say that all stays as it was.
 *
 * @param state whether it is, and why not
 * @param drawn the forecast to be shown; present when and only when the state is {@link State#DRAWN}
 * @param trial how it did on the last readings, where that could be tried
 */
public record KpiOutlook(State state, Optional<KpiForecast> drawn, Optional<HoldOut> trial) {

    private static final double WHOLE = 100;

    /** Why a KPI is or is not carried forward. */
    public enum State {
        /** The KPI does not ask for it. */
        NOT_ASKED,
        /** There are no readings for all customers. */
        NO_READING,
        /** Too few readings stand at the end without a gap; see {@link KpiForecast#NEEDED}. */
        SHORT,
        /** There are too few of them to try the forecast on. */
        UNTRIED,
        /** The naive forecast does as well. */
        NO_BETTER,
        /** It is. */
        DRAWN
    }

    /** Returns the outlook of a KPI from its readings for all customers, by date; shares stay from 0 to 100. */
    public static KpiOutlook of(Kpi kpi, List<Reading> readings, PeriodUnit period) {
        Optional<Forecast> wanted = kpi.forecast().filter(forecast -> forecast.method() != ForecastMethod.OFF);
        if (wanted.isEmpty()) {
            return without(State.NOT_ASKED);
        }
        if (readings.isEmpty()) {
            return without(State.NO_READING);
        }
        return KpiForecast.of(wanted.get(), readings, period)
                .map(forecast -> of(isBounded(kpi, readings) ? forecast.within(0, WHOLE) : forecast))
                .orElseGet(() -> without(State.SHORT));
    }

    private static KpiOutlook of(KpiForecast forecast) {
        if (forecast.holdOut().isEmpty()) {
            return without(State.UNTRIED);
        }
        return forecast.isBetterThanNaive()
                ? new KpiOutlook(State.DRAWN, Optional.of(forecast), forecast.holdOut())
                : new KpiOutlook(State.NO_BETTER, Optional.empty(), forecast.holdOut());
    }

    private static KpiOutlook without(State state) {
        return new KpiOutlook(state, Optional.empty(), Optional.empty());
    }

    private static boolean isBounded(Kpi kpi, List<Reading> readings) {
        return kpi.type() != KpiType.NPS
                && kpi.unit().filter(unit -> unit.strip().equals("%")).isPresent()
                && readings.stream().allMatch(reading -> reading.value() >= 0 && reading.value() <= WHOLE);
    }
}
