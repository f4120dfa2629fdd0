package org.periplus.check;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplus.diagnostic.ElementPath;
import org.periplus.diagnostic.Severity;
import org.periplus.model.Initiative;
import org.periplus.model.InitiativeStatus;
import org.periplus.model.Kpi;
import org.periplus.model.OpportunityStatus;
import org.periplus.model.Ref;

/** Rules about initiatives, and about what was decided and not taken up. */
final class InitiativeRules {

    private static final int DAYS_TO_DELIVER = 30;

    static final List<Rule> LIST = List.of(
            new Rule(
                    "accepted-opportunity-without-initiative",
                    Severity.WARNING,
                    "Accepted opportunity nobody works on",
                    "A decision that no work follows changes nothing for customers, and the pain is believed to be in hand.",
                    "name it under opportunities of an initiative, or take the decision back with status: idea",
                    """
                    # initiatives/hold-chosen-seats.yaml
                    name: Hold the chosen seats for ten minutes
                    opportunities: [hold-seats]
                    status: planned
                    owner: digital-sales""",
                    InitiativeRules::acceptedAndLeft),
            new Rule(
                    "shipped-initiative-without-effect",
                    Severity.WARNING,
                    "Shipped, and nobody measured the effect",
                    "Teams that do not look back ship more of what does not help. "
                            + "A KPI must have been measured since, two of its periods and 30 days after the day at the latest.",
                    "name under expects the KPI that should change, and go on measuring it",
                    """
                    # initiatives/hold-chosen-seats.yaml
                    name: Hold the chosen seats for ten minutes
                    status: shipped
                    shipped: 2026-03-16
                    expects: [{kpi: checkout-completion, change: 5, by: 2026-09-30}]""",
                    InitiativeRules::withoutEffect),
            new Rule(
                    "initiative-without-owner",
                    Severity.WARNING,
                    "Initiative nobody answers for",
                    "Work that is planned and given to nobody does not happen, and nobody can be asked how it goes.",
                    "write owner: with the team that does it",
                    """
                    # initiatives/lift-status-in-the-app.yaml
                    name: Show in the app which lifts run
                    status: in-progress
                    owner: station-operations""",
                    InitiativeRules::withoutOwner),
            new Rule(
                    "initiative-without-opportunity",
                    Severity.INFO,
                    "Initiative that answers no opportunity",
                    "Without an opportunity nobody can follow the work back to what hurts customers.",
                    "name under opportunities what the initiative takes up",
                    """
                    # initiatives/lift-status-in-the-app.yaml
                    name: Show in the app which lifts run
                    opportunities: [lift-status]""",
                    InitiativeRules::withoutOpportunity),
            new Rule(
                    "initiative-dates",
                    Severity.ERROR,
                    "Dates of an initiative that cannot be",
                    "The effect is computed from the readings before and after the day customers got it, so that day must be true.",
                    "correct start, shipped or status",
                    """
                    # initiatives/hold-chosen-seats.yaml
                    name: Hold the chosen seats for ten minutes
                    status: shipped
                    start: 2025-11-03
                    shipped: 2026-03-16""",
                    InitiativeRules::impossibleDates),
            new Rule(
                    "shipped-initiative-without-date",
                    Severity.WARNING,
                    "Shipped on an unknown day",
                    "Without the day nobody can compare what was measured before with what was measured after.",
                    "write shipped: with the day customers got it",
                    """
                    # initiatives/hold-chosen-seats.yaml
                    name: Hold the chosen seats for ten minutes
                    status: shipped
                    shipped: 2026-03-16""",
                    InitiativeRules::withoutDay),
            new Rule(
                    "initiative-overdue",
                    Severity.WARNING,
                    "Initiative behind its dates",
                    "A plan whose dates are past is believed by nobody, and the map promises what is not there.",
                    "write the status it has now, or the new date",
                    """
                    # initiatives/lift-status-in-the-app.yaml
                    name: Show in the app which lifts run
                    status: in-progress
                    start: 2026-02-02""",
                    InitiativeRules::overdue));

    private InitiativeRules() {}

    private static Stream<Initiative> initiatives(Survey survey) {
        return survey.active(survey.atlas().initiatives())
                .filter(initiative -> initiative.progress() != InitiativeStatus.DROPPED);
    }

    private static Stream<Initiative> shipped(Survey survey) {
        return initiatives(survey).filter(initiative -> initiative.progress() == InitiativeStatus.SHIPPED);
    }

    private static Stream<Breach> acceptedAndLeft(Survey survey) {
        Set<Ref> taken = initiatives(survey)
                .flatMap(initiative -> initiative.opportunities().stream())
                .collect(Collectors.toUnmodifiableSet());
        return survey.active(survey.atlas().opportunities())
                .filter(opportunity -> opportunity.decision() == OpportunityStatus.ACCEPTED)
                .filter(opportunity -> !taken.contains(opportunity.ref()))
                .map(opportunity -> Breach.at(
                        Survey.path(opportunity.ref()).child("status"),
                        "no initiative takes up the accepted opportunity \"" + opportunity.name() + "\""));
    }

    private static Stream<Breach> withoutEffect(Survey survey) {
        return shipped(survey)
                .flatMap(initiative -> initiative.expects().isEmpty()
                        ? Stream.of(Breach.at(
                                Survey.path(initiative.ref()).child("status"),
                                named(initiative) + " is shipped and does not say what it should change"))
                        : unmeasured(initiative, survey));
    }

    private static Stream<Breach> unmeasured(Initiative initiative, Survey survey) {
        List<Breach> breaches = new ArrayList<>();
        for (int i = 0; i < initiative.expects().size(); i++) {
            ElementPath path =
                    Survey.path(initiative.ref()).child("expects").item(i).child("kpi");
            Optional<Kpi> kpi =
                    survey.atlas().find(Kpi.class, initiative.expects().get(i).kpi());
            initiative
                    .shipped()
                    .flatMap(day -> kpi.filter(expected -> isUnmeasuredSince(day, expected, survey.asOf()))
                            .map(expected -> Breach.at(
                                    path,
                                    "KPI \"" + expected.name() + "\" was not measured since " + initiative.name()
                                            + " was shipped on " + day)))
                    .ifPresent(breaches::add);
        }
        return breaches.stream();
    }

    /** A KPI that is computed from others is left to them. */
    private static boolean isUnmeasuredSince(LocalDate day, Kpi kpi, LocalDate asOf) {
        KpiSeries series = new KpiSeries(kpi);
        Period spacing = series.spacing().orElse(Period.ZERO);
        return kpi.inputs().isEmpty()
                && series.days().stream().allMatch(measured -> measured.isBefore(day))
                && day.plus(spacing.multipliedBy(2)).plusDays(DAYS_TO_DELIVER).isBefore(asOf);
    }

    private static Stream<Breach> withoutOwner(Survey survey) {
        return initiatives(survey)
                .filter(initiative -> initiative.progress() != InitiativeStatus.PROPOSED)
                .filter(initiative -> initiative.owner().isEmpty())
                .map(initiative -> Breach.without(
                        Survey.path(initiative.ref()), "nobody answers for the " + named(initiative), "owner"));
    }

    private static Stream<Breach> withoutOpportunity(Survey survey) {
        return initiatives(survey)
                .filter(initiative -> initiative.opportunities().isEmpty())
                .map(initiative ->
                        Breach.at(Survey.path(initiative.ref()), named(initiative) + " takes up no opportunity"));
    }

    private static Stream<Breach> impossibleDates(Survey survey) {
        return initiatives(survey)
                .flatMap(initiative -> initiative
                        .shipped()
                        .flatMap(day -> contradiction(initiative, day, survey.asOf()))
                        .map(message -> Breach.at(Survey.path(initiative.ref()).child("shipped"), message))
                        .stream());
    }

    private static Optional<String> contradiction(Initiative initiative, LocalDate day, LocalDate asOf) {
        Optional<LocalDate> later = initiative.start().filter(day::isBefore);
        if (later.isPresent()) {
            return Optional.of(named(initiative) + " is shipped on " + day + " and begins on " + later.get());
        }
        boolean early = initiative.progress() == InitiativeStatus.SHIPPED && day.isAfter(asOf);
        return early
                ? Optional.of(named(initiative) + " has status: shipped, and " + day + " is still to come")
                : Optional.empty();
    }

    private static Stream<Breach> withoutDay(Survey survey) {
        return shipped(survey)
                .filter(initiative -> initiative.shipped().isEmpty())
                .map(initiative -> Breach.without(
                        Survey.path(initiative.ref()),
                        named(initiative) + " does not say when it was shipped",
                        "shipped"));
    }

    private static Stream<Breach> overdue(Survey survey) {
        return initiatives(survey)
                .filter(initiative -> initiative.progress() != InitiativeStatus.SHIPPED)
                .flatMap(initiative -> late(initiative, survey.asOf()).stream());
    }

    private static Optional<Breach> late(Initiative initiative, LocalDate asOf) {
        ElementPath path = Survey.path(initiative.ref());
        String still = " and is still " + word(initiative.progress());
        Optional<LocalDate> shipping = initiative.shipped().filter(day -> day.isBefore(asOf));
        if (shipping.isPresent()) {
            return Optional.of(Breach.at(
                    path.child("shipped"), named(initiative) + " was to be shipped on " + shipping.get() + still));
        }
        return initiative
                .start()
                .filter(day -> initiative.progress() != InitiativeStatus.IN_PROGRESS && day.isBefore(asOf))
                .map(day -> Breach.at(path.child("start"), named(initiative) + " was to begin on " + day + still));
    }

    private static String word(InitiativeStatus status) {
        return switch (status) {
            case PROPOSED -> "proposed";
            case PLANNED -> "planned";
            case IN_PROGRESS -> "in progress";
            case SHIPPED -> "shipped";
            case DROPPED -> "dropped";
        };
    }

    private static String named(Initiative initiative) {
        return "initiative \"" + initiative.name() + "\"";
    }
}
