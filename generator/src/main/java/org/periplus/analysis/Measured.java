package org.periplus.analysis;

import java.util.Optional;
import org.periplus.model.Kpi;
import org.periplus.model.KpiType;
import org.periplus.model.Reading;

/**
 * A figure of a KPI with what it rests on.
 *
 * @param reading the day, the value, how many observations, for whom
 * @param interval the range of the true value with 95 per cent confidence, in the KPI's unit, where it can be told
 * @param ground where the value comes from
 */
public record Measured(Reading reading, Optional<Interval> interval, Ground ground) {

    /** Where a figure comes from. */
    public enum Ground {
        /** It was written down as it is. */
        READ,
        /** It was computed of raw answers. */
        ANSWERS,
        /** It was computed of other figures, by a formula. */
        PARTS
    }

    /** Returns a reading as written, with an interval where it is a share that says of how many. */
    static Measured read(Kpi kpi, Reading reading) {
        boolean share = kpi.type() != KpiType.NPS
                && kpi.unit().filter(unit -> unit.strip().equals("%")).isPresent();
        return new Measured(
                reading,
                share ? reading.n().flatMap(n -> Interval.wilson(reading.value(), n)) : Optional.empty(),
                Ground.READ);
    }
}
