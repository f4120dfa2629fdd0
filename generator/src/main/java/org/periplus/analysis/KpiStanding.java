package org.periplus.analysis;

import java.util.Optional;
import org.periplus.model.Direction;
import org.periplus.model.Target;

/**
 * How a KPI stands against its target, in numbers.
 *
 * @param target the target's value
 * @param missing how far the newest reading is from it, in the KPI's unit; 0 or less where it is met
 * @param edge the value up to which a reading is called near
 * @param unsure whether the target lies within the 95 per cent interval of the newest reading, so that chance may have decided
 */
public record KpiStanding(double target, double missing, double edge, boolean unsure) {

    /** Returns the standing; empty without a reading for all customers or without a target. */
    public static Optional<KpiStanding> of(KpiAnalysis analysis) {
        return analysis.latest()
                .flatMap(latest -> analysis.target().map(Target::value).map(goal -> {
                    boolean higher = analysis.kpi().direction() == Direction.HIGHER;
                    double margin = KpiMaths.margin(goal);
                    double missing = KpiMaths.missing(analysis.kpi().direction(), latest.value(), goal);
                    boolean unsure = analysis.newest()
                            .flatMap(Measured::interval)
                            .filter(range -> range.low() < goal && goal < range.high())
                            .isPresent();
                    return new KpiStanding(goal, missing, higher ? goal - margin : goal + margin, unsure);
                }));
    }

    /** Tells whether the edge is 5 per cent of the target away from it; of targets below 1 it is 0.05. */
    public boolean isInPerCent() {
        return Math.abs(target) >= 1;
    }
}
