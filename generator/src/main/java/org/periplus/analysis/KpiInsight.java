package org.periplus.analysis;

import java.util.List;
import java.util.Optional;
import org.periplus.model.PeriodUnit;
import org.periplus.model.Reading;

/**
 * What the figures of a KPI bear beyond their newest value. Trend, course and standing are of the figures for all customers.
 *
 * @param period what a reading stands for
 * @param groups the groups there are figures for, all customers first
 * @param trend where the last readings lead; empty where too few rest on enough
 * @param course whether that reaches the target in time
 * @param standing how far the target is
 * @param outlook whether it is carried forward
 */
public record KpiInsight(
        PeriodUnit period,
        List<KpiGroup> groups,
        Optional<KpiTrend> trend,
        Optional<KpiCourse> course,
        Optional<KpiStanding> standing,
        KpiOutlook outlook) {

    /** Takes a copy of the list. */
    public KpiInsight {
        groups = List.copyOf(groups);
    }

    /** Returns what the figures of a KPI bear. */
    public static KpiInsight of(KpiAnalysis analysis) {
        PeriodUnit period = KpiRhythm.of(analysis);
        List<KpiGroup> groups = KpiGroup.of(analysis);
        List<Reading> all = groups.stream()
                .filter(KpiGroup::isAll)
                .flatMap(group -> group.readings().stream())
                .toList();
        Optional<KpiTrend> trend = KpiTrend.of(all, period);
        return new KpiInsight(
                period,
                groups,
                trend,
                KpiCourse.of(analysis, trend, period),
                KpiStanding.of(analysis),
                KpiOutlook.of(analysis.kpi(), all, period));
    }

    /** Returns the readings for all customers, by date; empty when there are none. */
    public List<Reading> all() {
        return groups.stream()
                .filter(KpiGroup::isAll)
                .findFirst()
                .map(KpiGroup::readings)
                .orElse(List.of());
    }

    /** Returns the figures of the other groups. */
    public List<KpiGroup> parts() {
        return groups.stream().filter(group -> !group.isAll()).toList();
    }

    /** Returns what the last periods brought for all customers. */
    public Optional<KpiLately> lately() {
        return KpiLately.of(all(), period);
    }

    /** Returns the readings of any group that stand out, group by group. */
    public List<KpiAnomaly> unusual() {
        return groups.stream()
                .flatMap(group -> KpiAnomaly.of(group.readings(), period).stream())
                .toList();
    }
}
