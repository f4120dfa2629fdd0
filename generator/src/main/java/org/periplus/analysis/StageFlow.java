package org.periplus.analysis;

import java.time.LocalDate;
import java.util.Optional;
import org.periplus.model.Ref;
import org.periplus.model.Stage;

/**
 * How many get through a stage, as far as that is known.
 *
 * @param stage the stage
 * @param entered customers who enter: as counted, else those whom the stage before lets through
 * @param completed customers who complete it: as counted, else {@code entered} times the share
 * @param share of those who enter, the per cent who complete it, from 0 to 100; with the Wilson interval of the counts, or that of the KPI's
 *     reading
 * @param lost customers lost: {@code entered} times what is missing of the share
 * @param money what they would have brought, where an order or a customer has a value, see {@link Worth}
 * @param kpi the KPI whose latest reading is the share, where it is not counted
 * @param read the day of that reading
 * @param carried whether {@code entered} is what the stage before lets through
 */
public record StageFlow(
        Stage stage,
        Optional<Double> entered,
        Optional<Double> completed,
        Amount share,
        Optional<Amount> lost,
        Optional<Amount> money,
        Optional<Ref> kpi,
        Optional<LocalDate> read,
        boolean carried) {

    /** Returns the share that is lost, in per cent, with its range. */
    public Amount lostShare() {
        return new Amount(
                100 - share.value(), share.range().map(ends -> new Interval(100 - ends.high(), 100 - ends.low())));
    }
}
