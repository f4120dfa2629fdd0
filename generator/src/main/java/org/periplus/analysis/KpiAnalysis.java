package org.periplus.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.periplus.model.Kpi;
import org.periplus.model.PeriodUnit;
import org.periplus.model.Reading;
import org.periplus.model.Target;

/**
 * Where a KPI stands. Only readings for all customers count: those without segment and persona.
 *
 * @param kpi the KPI
 * @param measured its figures, read or computed, of all groups, by date, of one day as written; none of the future, and none of a
 *     period whose answers are still coming in
 * @param running what the answers say so far of the period that is not over on the day of the analysis, of all groups; not among the
 *     other figures, since half a month is no month
 * @param latest the reading of the latest day that is not in the future, the last written of one day
 * @param previous the reading of the latest day before that
 * @param change latest less previous, in the KPI's unit
 * @param target the target valid on the day of the latest reading (on the day of the analysis when there is none): the
 *     earliest whose {@code by} is not before that day; one without {@code by} is valid for ever and comes after all
 *     others; where all are past, the last one
 * @param status where the latest reading stands against that target
 */
public record KpiAnalysis(
        Kpi kpi,
        List<Measured> measured,
        List<Measured> running,
        Optional<Reading> latest,
        Optional<Reading> previous,
        Optional<Double> change,
        Optional<Target> target,
        KpiStatus status) {

    /** Takes copies of the lists. */
    public KpiAnalysis {
        measured = List.copyOf(measured);
        running = List.copyOf(running);
    }

    /** Returns the readings of all groups, by date: what was read, or what was computed of answers or parts. */
    public List<Reading> readings() {
        return measured.stream().map(Measured::reading).toList();
    }

    /** Returns the figure that {@link #latest} is the reading of. */
    public Optional<Measured> newest() {
        return latest.flatMap(reading -> measured.stream()
                .filter(figure -> figure.reading().equals(reading))
                .findFirst());
    }

    /**
     * Returns the period a figure stands for: as written, else a month where figures are computed of answers, or where there are several
     * and each is of the first of a month; nothing where none is known.
     */
    public Optional<PeriodUnit> period() {
        return kpi.period()
                .or(() -> KpiMaths.areMonths(measured, running) ? Optional.of(PeriodUnit.MONTH) : Optional.empty());
    }

    /** Returns where the latest reading stands against {@code goal} in the place of the KPI's own target. */
    public KpiStatus against(double goal) {
        return latest.map(reading -> KpiMaths.status(kpi.direction(), reading.value(), goal))
                .orElse(KpiStatus.NO_READING);
    }

    /** Returns the reading for all customers of the latest day before {@code day}, if there is one. */
    public Optional<Reading> before(LocalDate day) {
        return KpiMaths.latest(readings(), day);
    }
}
