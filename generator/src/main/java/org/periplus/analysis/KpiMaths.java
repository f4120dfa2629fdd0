package org.periplus.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.periplus.model.Direction;
import org.periplus.model.InputOrder;
import org.periplus.model.Kpi;
import org.periplus.model.Reading;
import org.periplus.model.Target;

/** The arithmetic behind {@link KpiAnalysis}; the formulas stand there. */
final class KpiMaths {

    private static final double NEAR = 0.05;

    private KpiMaths() {}

    /** Returns where each KPI stands, in the order given; figures computed of others are computed after those. */
    static Map<String, KpiAnalysis> analyse(List<Kpi> kpis, LocalDate asOf) {
        InputOrder order = InputOrder.of(kpis);
        Map<String, KpiAnalysis> found = new HashMap<>();
        for (Kpi kpi : order.order()) {
            Function<String, Optional<KpiAnalysis>> known = order.circular().contains(kpi.ref())
                    ? id -> Optional.empty()
                    : id -> Optional.ofNullable(found.get(id));
            found.put(kpi.id(), analyse(kpi, asOf, known));
        }
        Map<String, KpiAnalysis> inOrder = new LinkedHashMap<>();
        for (Kpi kpi : kpis) {
            Optional.ofNullable(found.get(kpi.id())).ifPresent(figures -> inOrder.put(kpi.id(), figures));
        }
        return inOrder;
    }

    /** What is written counts; what is computed of answers counts where nothing is, and of parts where there are no answers either. */
    private static KpiAnalysis analyse(Kpi kpi, LocalDate asOf, Function<String, Optional<KpiAnalysis>> known) {
        if (!kpi.readings().isEmpty()) {
            return analysis(kpi, asOf, read(kpi, asOf), List.of());
        }
        if (!kpi.responses().isEmpty()) {
            AnswersMaths.Told told = AnswersMaths.of(kpi, asOf);
            return analysis(kpi, asOf, told.over(), told.running());
        }
        return analysis(kpi, asOf, PartsMaths.of(kpi, asOf, known), List.of());
    }

    private static KpiAnalysis analysis(Kpi kpi, LocalDate asOf, List<Measured> measured, List<Measured> running) {
        List<Reading> readings = measured.stream().map(Measured::reading).toList();
        Optional<Reading> latest = latest(readings, asOf.plusDays(1));
        Optional<Reading> previous = latest.flatMap(reading -> latest(readings, reading.date()));
        Optional<Double> change =
                latest.flatMap(now -> previous.map(before -> difference(now.value(), before.value())));
        Optional<Target> target = target(kpi.target(), latest.map(Reading::date).orElse(asOf));
        return new KpiAnalysis(kpi, measured, running, latest, previous, change, target, status(kpi, latest, target));
    }

    private static List<Measured> read(Kpi kpi, LocalDate asOf) {
        return kpi.readings().stream()
                .filter(reading -> !reading.date().isAfter(asOf))
                .filter(reading ->
                        kpi.possible().map(ends -> ends.holds(reading.value())).orElse(true))
                .sorted(Comparator.comparing(Reading::date))
                .map(reading -> Measured.read(kpi, reading))
                .toList();
    }

    static boolean areMonths(List<Measured> measured, List<Measured> running) {
        List<Measured> all = Stream.concat(measured.stream(), running.stream()).toList();
        boolean answers = all.stream().anyMatch(figure -> figure.ground() == Measured.Ground.ANSWERS);
        return answers
                || all.size() > 1
                        && all.stream()
                                .allMatch(figure -> figure.reading().date().getDayOfMonth() == 1);
    }

    static Optional<Reading> latest(List<Reading> readings, LocalDate before) {
        return readings.stream()
                .filter(reading ->
                        reading.segment().isEmpty() && reading.persona().isEmpty())
                .filter(reading -> reading.date().isBefore(before))
                .reduce((kept, next) -> next.date().isBefore(kept.date()) ? kept : next);
    }

    private static Optional<Target> target(List<Target> targets, LocalDate on) {
        List<Target> ordered =
                targets.stream().sorted(Comparator.comparing(KpiMaths::end)).toList();
        Optional<Target> valid =
                ordered.stream().filter(target -> !end(target).isBefore(on)).findFirst();
        return valid.or(() -> ordered.stream().reduce((earlier, later) -> later));
    }

    private static LocalDate end(Target target) {
        return target.by().orElse(LocalDate.MAX);
    }

    private static KpiStatus status(Kpi kpi, Optional<Reading> latest, Optional<Target> target) {
        if (latest.isEmpty()) {
            return KpiStatus.NO_READING;
        }
        return target.map(goal -> status(kpi.direction(), latest.get().value(), goal.value()))
                .orElse(KpiStatus.NO_TARGET);
    }

    static KpiStatus status(Direction better, double value, double goal) {
        double missing = missing(better, value, goal);
        if (missing <= 0) {
            return KpiStatus.ON_TARGET;
        }
        return missing <= margin(goal) ? KpiStatus.NEAR_TARGET : KpiStatus.OFF_TARGET;
    }

    /** Returns how far a value is from its goal; 0 or less where it meets it. */
    static double missing(Direction better, double value, double goal) {
        return better == Direction.HIGHER ? difference(goal, value) : difference(value, goal);
    }

    /** Returns how far from its goal a value is still called near. */
    static double margin(double goal) {
        return NEAR * Math.max(1, Math.abs(goal));
    }

    /** Subtracts the decimals as people write them: 66.1 less 70.9 is -4.8, which it is not in binary. */
    private static double difference(double minuend, double subtrahend) {
        return BigDecimal.valueOf(minuend)
                .subtract(BigDecimal.valueOf(subtrahend))
                .doubleValue();
    }
}
