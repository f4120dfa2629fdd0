package org.periplus.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplus.diagnostic.Severity;
import org.periplus.model.Journey;
import org.periplus.model.Objective;
import org.periplus.model.Ref;
import org.periplus.model.Scenario;

/** Rules about objectives and scenarios. */
final class ObjectiveRules {

    private static final String PERSONA = "persona";
    private static final String JOURNEY = "journey";

    static final List<Rule> LIST = List.of(
            new Rule(
                    "objective-without-measure",
                    Severity.WARNING,
                    "Objective that nothing measures",
                    "Nobody can tell whether a wish came true that no figure stands for. The measures of its parts count.",
                    "name under measures the KPIs that say whether it is reached",
                    """
                    # objectives/grow-leisure.yaml
                    name: More weekends by train
                    statement: Every tenth weekend trip of the region begins at one of our stations.
                    measures: [{kpi: leisure-nps, target: 40, by: 2027-12-31}]""",
                    ObjectiveRules::withoutMeasure),
            new Rule(
                    "objective-without-journey",
                    Severity.INFO,
                    "Objective that no journey serves",
                    "What the business wants is reached where customers are met; an objective beside all maps guides nobody. "
                            + "The journeys of its parts count.",
                    "name it under objectives of a journey, or retire it with status: retired",
                    """
                    # journeys/weekend-trip.yaml
                    name: Weekend trip by train
                    objectives: [grow-leisure]
                    stages: [{name: Plan the trip}]""",
                    ObjectiveRules::withoutJourney),
            new Rule(
                    "scenario-without-persona-or-journey",
                    Severity.WARNING,
                    "Scenario without a traveller or a map",
                    "A what-if story is told with somebody who travels somewhere; otherwise nobody can say what would happen.",
                    "write persona: and journey:",
                    """
                    # scenarios/line-closed.yaml
                    name: The line is closed for the summer
                    persona: mira
                    journey: weekend-trip
                    what-if: What if buses replace the N1 for six weeks?""",
                    ObjectiveRules::withoutActor),
            new Rule(
                    "scenario-persona-not-on-journey",
                    Severity.WARNING,
                    "Scenario with somebody who does not travel there",
                    "The map holds no emotion and no pain of a persona that is not on the journey, so the story has nothing to stand on.",
                    "name the persona under personas of the journey, or tell the story with one who travels there",
                    """
                    # scenarios/line-closed.yaml
                    name: The line is closed for the summer
                    persona: mira # one of the personas of weekend-trip
                    journey: weekend-trip""",
                    ObjectiveRules::stranger));

    private ObjectiveRules() {}

    private static Stream<Objective> objectives(Survey survey) {
        return survey.active(survey.atlas().objectives());
    }

    private static Stream<Breach> withoutMeasure(Survey survey) {
        Set<Ref> measured = withParents(
                survey,
                objectives(survey)
                        .filter(objective -> !objective.measures().isEmpty())
                        .map(Objective::ref)
                        .collect(Collectors.toUnmodifiableSet()));
        return objectives(survey)
                .filter(objective -> !measured.contains(objective.ref()))
                .map(objective -> Breach.at(
                        Survey.path(objective.ref()),
                        "nothing says whether the objective \"" + objective.name() + "\" is reached"));
    }

    private static Stream<Breach> withoutJourney(Survey survey) {
        Set<Ref> served = withParents(
                survey,
                survey.journeys()
                        .flatMap(journey -> journey.objectives().stream())
                        .collect(Collectors.toUnmodifiableSet()));
        return objectives(survey)
                .filter(objective -> !served.contains(objective.ref()))
                .map(objective -> Breach.at(
                        Survey.path(objective.ref()), "no journey serves the objective \"" + objective.name() + "\""));
    }

    /** Returns those objectives and all they are part of; the reader has cut cycles. */
    private static Set<Ref> withParents(Survey survey, Set<Ref> objectives) {
        Set<Ref> all = new HashSet<>();
        List<Ref> open = new ArrayList<>(objectives);
        while (!open.isEmpty()) {
            Ref ref = open.remove(open.size() - 1);
            if (all.add(ref)) {
                survey.atlas()
                        .find(Objective.class, ref)
                        .flatMap(Objective::parent)
                        .ifPresent(open::add);
            }
        }
        return all;
    }

    private static Stream<Breach> withoutActor(Survey survey) {
        return survey.active(survey.atlas().scenarios()).flatMap(scenario -> {
            List<String> missing = new ArrayList<>();
            if (scenario.persona().isEmpty()) {
                missing.add(PERSONA);
            }
            if (scenario.journey().isEmpty()) {
                missing.add(JOURNEY);
            }
            return missing.isEmpty()
                    ? Stream.empty()
                    : Stream.of(Breach.without(
                            Survey.path(scenario.ref()),
                            "scenario \"" + scenario.name() + "\" has no " + String.join(" and no ", missing),
                            missing.toArray(String[]::new)));
        });
    }

    private static Stream<Breach> stranger(Survey survey) {
        return survey.active(survey.atlas().scenarios())
                .flatMap(scenario -> scenario
                        .persona()
                        .flatMap(persona -> travels(scenario, survey)
                                .filter(journey -> !journey.personas().contains(persona))
                                .map(journey -> Breach.at(
                                        Survey.path(scenario.ref()).child(PERSONA),
                                        "persona \"" + survey.atlas().nameOf(persona) + "\" does not travel on \""
                                                + journey.name() + "\"")))
                        .stream());
    }

    /** A journey that names nobody is told about elsewhere. */
    private static Optional<Journey> travels(Scenario scenario, Survey survey) {
        return scenario.journey()
                .flatMap(ref -> survey.atlas().find(Journey.class, ref))
                .filter(journey -> !journey.personas().isEmpty());
    }
}
