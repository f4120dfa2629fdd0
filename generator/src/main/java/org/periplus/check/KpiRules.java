package org.periplus.check;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplus.diagnostic.ElementPath;
import org.periplus.diagnostic.Severity;
import org.periplus.model.Flow;
import org.periplus.model.InputOrder;
import org.periplus.model.Kpi;
import org.periplus.model.KpiType;
import org.periplus.model.PeriodUnit;
import org.periplus.model.Reading;
import org.periplus.model.Ref;
import org.periplus.model.Response;

/** Rules about KPIs and their readings. */
final class KpiRules {

    private static final int PERIODS = 2;
    private static final int DAYS_TO_DELIVER = 30;
    private static final Set<KpiType> SHARES =
            Set.of(KpiType.CSAT, KpiType.RETENTION, KpiType.CHURN, KpiType.CONVERSION, KpiType.DROP_OFF);

    static final List<Rule> LIST = List.of(
            new Rule(
                    "unused-kpi",
                    Severity.INFO,
                    "KPI that nothing is measured with",
                    "A figure that stands beside no journey, stage or touchpoint tells nobody what to do.",
                    "name it under kpis of what it measures, or retire it with status: retired",
                    """
                    # journeys/weekend-trip.yaml
                    kpis: [leisure-nps]""",
                    KpiRules::unused),
            new Rule(
                    "kpi-without-target",
                    Severity.WARNING,
                    "KPI without a target",
                    "Without a target nobody can say whether the figure is good.",
                    "write target: with the value to reach, and by: with the day",
                    """
                    # kpis/booking-conversion.yaml
                    name: Booking conversion
                    target: [{value: 65, by: 2026-12-31}]""",
                    KpiRules::withoutTarget),
            new Rule(
                    "kpi-without-reading",
                    Severity.WARNING,
                    "KPI without a reading",
                    "A figure that was never measured says nothing. Raw answers under responses count, and so do inputs from "
                            + "which it is computed.",
                    "write readings: with a list of date and value, or the name of a CSV file beside the definition",
                    """
                    # kpis/booking-conversion.yaml
                    name: Booking conversion
                    readings: booking-conversion.csv""",
                    KpiRules::withoutReading),
            new Rule(
                    "stale-kpi",
                    Severity.WARNING,
                    "KPI whose last reading is old",
                    "The last reading is older than two periods and 30 days. Without period: the days between the last two "
                            + "readings count as one, and a year where there is only one reading.",
                    "add the newest reading, or retire the KPI with status: retired",
                    """
                    # kpis/booking-conversion.yaml
                    name: Booking conversion
                    period: month
                    readings: [{date: 2026-04, value: 60.8}, {date: 2026-05, value: 61.2}]""",
                    KpiRules::stale),
            new Rule(
                    "impossible-value",
                    Severity.ERROR,
                    "Value that cannot be",
                    "A share of customers in per cent lies between 0 and 100, a net promoter score between -100 and 100.",
                    "correct the value, or the KPI's type or unit",
                    """
                    # kpis/booking-conversion.yaml
                    name: Booking conversion
                    type: conversion
                    unit: "%"
                    readings: [{date: 2026-05-01, value: 61.2}]""",
                    KpiRules::impossible),
            new Rule(
                    "inputs-in-circle",
                    Severity.ERROR,
                    "KPIs computed from one another in a circle",
                    "A figure that is needed to compute itself cannot be computed; none of the circle is shown, unless it was read.",
                    "take one of them out of the inputs, or write its readings down",
                    """
                    # kpis/pass-retention.yaml
                    name: Pass holders who stay
                    type: retention
                    unit: "%"
                    inputs: {of: passes-renewed, from: passes-ended}""",
                    KpiRules::circles));

    private KpiRules() {}

    private static Stream<Kpi> kpis(Survey survey) {
        return survey.active(survey.atlas().kpis());
    }

    private static Stream<Breach> unused(Survey survey) {
        Set<Ref> used = Stream.of(
                        survey.atlas().site().kpis().stream(),
                        survey.journeys().flatMap(journey -> journey.kpis().stream()),
                        survey.stages().flatMap(at -> at.stage().kpis().stream()),
                        survey.stages().flatMap(at -> at.stage().flow().flatMap(Flow::kpi).stream()),
                        survey.touchpoints().flatMap(at -> at.touchpoint().kpis().stream()),
                        survey.active(survey.atlas().touchpoints()).flatMap(touchpoint -> touchpoint.kpis().stream()))
                .flatMap(refs -> refs)
                .collect(Collectors.toUnmodifiableSet());
        return kpis(survey)
                .filter(kpi -> !used.contains(kpi.ref()))
                .map(kpi -> Breach.at(Survey.path(kpi.ref()), "nothing is measured with KPI \"" + kpi.name() + "\""));
    }

    private static Stream<Breach> withoutTarget(Survey survey) {
        return kpis(survey)
                .filter(kpi -> kpi.target().isEmpty())
                .map(kpi ->
                        Breach.without(Survey.path(kpi.ref()), "KPI \"" + kpi.name() + "\" has no target", "target"));
    }

    private static Stream<Breach> withoutReading(Survey survey) {
        return kpis(survey)
                .filter(kpi -> kpi.readings().isEmpty()
                        && kpi.responses().isEmpty()
                        && kpi.inputs().isEmpty())
                .map(kpi -> Breach.without(
                        Survey.path(kpi.ref()),
                        "KPI \"" + kpi.name() + "\" has no reading",
                        "readings",
                        "responses",
                        "inputs"));
    }

    private static Stream<Breach> stale(Survey survey) {
        return kpis(survey)
                .flatMap(kpi -> last(kpi)
                        .filter(last -> last.plus(period(kpi).multipliedBy(PERIODS))
                                .plusDays(DAYS_TO_DELIVER)
                                .isBefore(survey.asOf()))
                        .map(last -> Breach.at(
                                Survey.path(kpi.ref()).child(kpi.readings().isEmpty() ? "responses" : "readings"),
                                "the last reading of KPI \"" + kpi.name() + "\" is of " + last))
                        .stream());
    }

    private static Optional<LocalDate> last(Kpi kpi) {
        return dates(kpi).reduce((earlier, later) -> later);
    }

    private static Stream<LocalDate> dates(Kpi kpi) {
        return Stream.concat(
                        kpi.readings().stream().map(Reading::date),
                        kpi.responses().stream().map(Response::date))
                .distinct()
                .sorted();
    }

    private static Period period(Kpi kpi) {
        return kpi.period().map(PeriodUnit::length).orElseGet(() -> {
            List<LocalDate> dates = dates(kpi).toList();
            int size = dates.size();
            return size < 2
                    ? Period.ofYears(1)
                    : Period.ofDays((int) ChronoUnit.DAYS.between(dates.get(size - 2), dates.get(size - 1)));
        });
    }

    private static Stream<Breach> circles(Survey survey) {
        List<Kpi> kpis = kpis(survey).toList();
        Set<Ref> circular = InputOrder.of(kpis).circular();
        return kpis.stream()
                .filter(kpi -> circular.contains(kpi.ref()))
                .map(kpi -> Breach.at(
                        Survey.path(kpi.ref()).child("inputs"),
                        "KPI \"" + kpi.name() + "\" is computed from itself, by way of its inputs"));
    }

    private static Stream<Breach> impossible(Survey survey) {
        return kpis(survey).flatMap(kpi -> {
            if (kpi.type() == KpiType.NPS) {
                return outside(kpi, -100, "a net promoter score lies between -100 and 100");
            }
            boolean percent = SHARES.contains(kpi.type())
                    && kpi.unit().filter("%"::equals).isPresent();
            return percent ? outside(kpi, 0, "a share lies between 0 and 100 %") : Stream.empty();
        });
    }

    private static Stream<Breach> outside(Kpi kpi, double least, String range) {
        List<Breach> breaches = new ArrayList<>();
        ElementPath path = Survey.path(kpi.ref());
        for (int i = 0; i < kpi.readings().size(); i++) {
            double value = kpi.readings().get(i).value();
            if (value < least || value > 100) {
                String message = value + " on " + kpi.readings().get(i).date() + " cannot be: " + range;
                breaches.add(Breach.at(path.child("readings").item(i).child("value"), message));
            }
        }
        for (int i = 0; i < kpi.target().size(); i++) {
            double value = kpi.target().get(i).value();
            if (value < least || value > 100) {
                breaches.add(Breach.at(
                        path.child("target").item(i).child("value"), "target " + value + " cannot be: " + range));
            }
        }
        return breaches.stream();
    }
}
