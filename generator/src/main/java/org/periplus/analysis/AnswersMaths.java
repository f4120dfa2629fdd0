package org.periplus.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoublePredicate;
import java.util.stream.DoubleStream;
import org.periplus.model.Kpi;
import org.periplus.model.KpiType;
import org.periplus.model.PeriodUnit;
import org.periplus.model.Reading;
import org.periplus.model.Response;
import org.periplus.model.Scale;
import org.periplus.statistics.Estimate;
import org.periplus.statistics.Mean;
import org.periplus.statistics.NetPromoter;
import org.periplus.statistics.Proportion;

/**
 * Makes figures of raw answers, one for each period with answers and each audience, dated by the period's first day.
 *
 * <p>NPS: the share of 9 and 10 less the share of 0 to 6, in points (F. Reichheld, "The one number you need to grow", Harvard Business
 * Review 81, 2003). CSAT: the share of the top answers of the scale, in per cent; the top two unless the KPI says otherwise, and never
 * the lowest answer too. CES and all other types: the mean of the answers. Answers off the scale never count.
 */
final class AnswersMaths {

    private static final int USUAL_TOP = 2;
    private static final double PERCENT = 100;

    private final Kpi kpi;
    private final LocalDate asOf;
    private final PeriodUnit period;
    private final Optional<Scale> scale;

    private AnswersMaths(Kpi kpi, LocalDate asOf) {
        this.kpi = kpi;
        this.asOf = asOf;
        this.period = kpi.period().orElse(PeriodUnit.MONTH);
        this.scale = kpi.answerScale();
    }

    /**
     * What answers tell.
     *
     * @param over of the periods that are over, by date
     * @param running of the one that is not over
     */
    record Told(List<Measured> over, List<Measured> running) {}

    private record Slot(LocalDate first, Audience audience) {

        private static final Comparator<Slot> ORDER =
                Comparator.comparing(Slot::first).thenComparing(Slot::audience, Audience.ORDER);
    }

    /** Returns what the answers of a KPI tell on a day; those of later days do not count. */
    static Told of(Kpi kpi, LocalDate asOf) {
        return new AnswersMaths(kpi, asOf).told();
    }

    private Told told() {
        List<Measured> over = new ArrayList<>();
        List<Measured> running = new ArrayList<>();
        slots().forEach((slot, scores) -> estimate(scores.build().toArray()).ifPresent(found -> {
            boolean isOver = !slot.first().plus(period.length()).isAfter(asOf);
            (isOver ? over : running).add(measured(slot, found));
        }));
        return new Told(over, running);
    }

    private SortedMap<Slot, DoubleStream.Builder> slots() {
        Map<Slot, DoubleStream.Builder> slots = new HashMap<>();
        for (Response answer : kpi.responses()) {
            if (!answer.date().isAfter(asOf) && counts(answer.score())) {
                LocalDate first = Periods.first(answer.date(), period);
                for (Audience audience : Audience.of(answer)) {
                    slots.computeIfAbsent(new Slot(first, audience), slot -> DoubleStream.builder())
                            .add(answer.score());
                }
            }
        }
        SortedMap<Slot, DoubleStream.Builder> sorted = new TreeMap<>(Slot.ORDER);
        sorted.putAll(slots);
        return sorted;
    }

    private boolean counts(double score) {
        return Double.isFinite(score) && scale.map(ends -> ends.holds(score)).orElse(true);
    }

    private Optional<Estimate> estimate(double[] scores) {
        return switch (kpi.type()) {
            case NPS -> netPromoter(KpiSplit.of(asOf, scores));
            case CSAT -> topAnswers(scores);
            case CES, CLV, RETENTION, CHURN, CONVERSION, ENGAGEMENT, DROP_OFF, CUSTOM -> Mean.of(scores);
        };
    }

    private static Optional<Estimate> netPromoter(KpiSplit camps) {
        return NetPromoter.of(camps.promoters(), camps.passives(), camps.detractors());
    }

    private Optional<Estimate> topAnswers(double[] scores) {
        Scale ends = kpi.answerScale().orElseThrow();
        double top = Math.min(kpi.top().orElse(USUAL_TOP), ends.high() - ends.low());
        long hits = count(scores, score -> score > ends.high() - top);
        return Proportion.of(hits, scores.length)
                .map(share -> new Estimate(
                        PERCENT * hits / share.n(), PERCENT * share.low(), PERCENT * share.high(), share.n()));
    }

    private static long count(double[] scores, DoublePredicate which) {
        return Arrays.stream(scores).filter(which).count();
    }

    private Measured measured(Slot slot, Estimate found) {
        Reading reading = new Reading(
                slot.first(),
                found.value(),
                Optional.of(found.n()),
                slot.audience().segment(),
                slot.audience().persona(),
                Optional.empty());
        return new Measured(reading, interval(found), Measured.Ground.ANSWERS);
    }

    /**
     * Of one answer nothing is known, nor of some that are all alike: they show no spread to judge by. Where all answers lie on a scale, so
     * does their true mean.
     */
    private Optional<Interval> interval(Estimate found) {
        boolean mean = kpi.type() != KpiType.NPS && kpi.type() != KpiType.CSAT;
        Interval all = new Interval(found.low(), found.high());
        return Optional.of(mean ? scale.map(all::within).orElse(all) : all)
                .filter(ends -> !mean || found.n() > 1 && found.low() < found.high())
                .filter(ends -> Double.isFinite(ends.low()) && Double.isFinite(ends.high()));
    }
}
