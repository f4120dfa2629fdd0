package org.periplus.figure.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.analysis.KpiAnalysis;
import org.periplus.analysis.KpiStatus;
import org.periplus.model.Journey;
import org.periplus.model.Kpi;
import org.periplus.model.PeriodUnit;
import org.periplus.model.Reading;
import org.periplus.model.Ref;
import org.periplus.model.Stage;
import org.periplus.model.Target;
import org.periplus.model.Touchpoint;
import org.periplus.wording.Dates;
import org.periplus.wording.Wording;

/**
 * How far a KPI is from where it shall be.
 *
 * <p>Now is the latest reading for all customers that is not in the future ({@link KpiAnalysis#latest()}). The goal is the KPI's
 * <em>furthest</em> target, not the one valid today: the one without {@code by}, else the one with the latest {@code by}, the last written
 * of equal ones; for a target map tells where things shall be in the end. The gap is the reading less the goal, in the KPI's unit, so for a
 * KPI of which more is better a negative gap is missing.
 *
 * @param kpi the KPI
 * @param where what it measures: "Whole journey" or the name of a stage
 * @param named whether the later journey names it; one that only the earlier journey names has no goal here
 * @param now the latest reading
 * @param goal the furthest target
 * @param status where the reading stands against that goal
 */
record KpiGap(Kpi kpi, String where, boolean named, Optional<Reading> now, Optional<Target> goal, KpiStatus status) {

    /** Returns the KPIs of both journeys: those the later one names in its order, then those only the earlier one names. */
    static List<KpiGap> of(Compared compared) {
        Wording words = compared.figure().words();
        Map<Ref, String> later = places(words, compared.pairing().after());
        Map<Ref, String> earlier = places(words, compared.pairing().before());
        List<KpiGap> gaps = new ArrayList<>();
        later.forEach((ref, where) -> gap(compared, ref, where, true).ifPresent(gaps::add));
        earlier.forEach((ref, where) -> {
            if (!later.containsKey(ref)) {
                gap(compared, ref, where, false).ifPresent(gaps::add);
            }
        });
        return gaps;
    }

    private static Optional<KpiGap> gap(Compared compared, Ref ref, String where, boolean named) {
        return compared.figure().atlas().find(Kpi.class, ref).map(kpi -> {
            KpiAnalysis analysis = compared.figure().analysis().kpi(kpi.id());
            Optional<Target> goal = named ? furthest(kpi.target()) : Optional.empty();
            KpiStatus status = goal.map(target -> analysis.against(target.value()))
                    .orElse(analysis.latest().isPresent() ? KpiStatus.NO_TARGET : KpiStatus.NO_READING);
            return new KpiGap(kpi, where, named, analysis.latest(), goal, status);
        });
    }

    /** Returns the target with the latest day; one without a day counts as the latest of all. */
    static Optional<Target> furthest(List<Target> targets) {
        return targets.stream()
                .reduce((kept, next) ->
                        Comparator.comparing((Target target) -> target.by().orElse(LocalDate.MAX))
                                                .compare(next, kept)
                                        >= 0
                                ? next
                                : kept);
    }

    private static Map<Ref, String> places(Wording words, Journey journey) {
        Map<Ref, String> places = new LinkedHashMap<>();
        journey.kpis().forEach(kpi -> places.putIfAbsent(kpi, words.say("comparison.whole-journey")));
        for (Stage stage : journey.stages()) {
            stage.kpis().forEach(kpi -> places.putIfAbsent(kpi, stage.name()));
            for (Touchpoint touchpoint : stage.touchpoints()) {
                touchpoint.kpis().forEach(kpi -> places.putIfAbsent(kpi, stage.name()));
            }
        }
        return places;
    }

    /** Returns the reading less the goal, subtracted as people write decimals; empty if one of them is missing. */
    Optional<Double> gap() {
        return now.flatMap(reading -> goal.map(target -> BigDecimal.valueOf(reading.value())
                .subtract(BigDecimal.valueOf(target.value()))
                .doubleValue()));
    }

    /** Returns the reading with its unit; a dash if there is none. */
    String nowText(Wording words) {
        return now.map(reading -> words.numerals().withUnit(reading.value(), kpi.unit()))
                .orElse("\u2013");
    }

    /** Returns the day or period of the reading; empty if there is none. */
    String nowDate(Wording words) {
        return now.map(reading -> date(words, reading.date(), kpi.period().orElse(PeriodUnit.DAY)))
                .orElse("");
    }

    private static String date(Wording words, LocalDate day, PeriodUnit period) {
        Dates dates = words.dates().together();
        return switch (period) {
            case DAY, WEEK -> dates.day(day);
            case MONTH -> dates.month(day);
            case QUARTER -> dates.quarter(day);
            case YEAR -> dates.year(day);
        };
    }

    /** Returns the goal with its unit; a dash if there is none. */
    String goalText(Wording words) {
        return goal.map(target -> words.numerals().withUnit(target.value(), kpi.unit()))
                .orElse("\u2013");
    }

    /** Returns by when the goal shall be reached, or why there is none. */
    String goalDate(Wording words) {
        if (!named) {
            return words.say("comparison.kpi.not-later");
        }
        return goal.map(target -> target.by()
                        .map(day -> words.say("comparison.kpi.by", "day", date(words, day, PeriodUnit.DAY)))
                        .orElseGet(() -> words.say("comparison.kpi.always")))
                .orElseGet(() -> words.say("comparison.kpi.no-target"));
    }

    /** Returns the gap with its sign and unit, per cent as points; "none" where there is no gap, a dash where nothing is to compare. */
    String gapText(Wording words) {
        if (gap().isEmpty()) {
            return "\u2013";
        }
        double gap = gap().get();
        if (gap == 0) {
            return words.say("comparison.kpi.no-gap");
        }
        boolean percent =
                kpi.unit().filter(unit -> unit.strip().startsWith("%")).isPresent();
        Optional<String> unit = percent ? Optional.of(words.say("comparison.kpi.points")) : kpi.unit();
        String size = words.numerals().withUnit(gap, unit);
        return gap > 0 ? words.numerals().plus() + size : size;
    }
}
