package org.periplus.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplus.check.Survey.TouchpointAt;
import org.periplus.diagnostic.Severity;
import org.periplus.model.Journey;
import org.periplus.model.JourneyState;
import org.periplus.model.Next;
import org.periplus.model.Ref;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;

/** Rules about maps as a whole: hand-overs between teams, target maps and variants. */
final class MapRules {

    static final List<Rule> LIST = List.of(
            new Rule(
                    "handover-without-backstage",
                    Severity.INFO,
                    "Hand-over between teams in the dark",
                    "Most is lost where one team hands the customer to another; as long as neither side shows what happens behind "
                            + "the scenes, nobody can see what.",
                    "write under backstage what either team does there, or under next what the hand-over drops (lost)",
                    """
                    # journeys/weekend-trip.yaml
                    name: Weekend trip by train
                    stages:
                      - name: Find the platform
                        touchpoints:
                          - {name: Reads the alert, owner: timetable-dispatch}
                          - name: Takes the lift
                            owner: station-operations
                            backstage: [{team: station-operations, does: Notes the outage, system: Works log}]""",
                    MapRules::handover),
            new Rule(
                    "future-map-without-difference",
                    Severity.WARNING,
                    "Target map that shows today",
                    "A target map is there to show what shall change; a copy of today's map says that nothing shall.",
                    "change in the target map what shall be different, or leave future out",
                    """
                    # journeys/weekend-trip-2028.yaml
                    name: Weekend trip in 2028
                    state: future
                    stages:
                      - name: Buy the ticket
                        touchpoints: [{name: Pays one price for all four, emotion: 1.5}]""",
                    MapRules::sameFuture),
            new Rule(
                    "variant-without-difference",
                    Severity.WARNING,
                    "Variant that differs in nothing",
                    "Two maps of one journey have to be reviewed and kept true twice; a variant earns that by what it shows otherwise.",
                    "write what is different under stages, or name the persona on the first journey and remove this one",
                    """
                    # journeys/weekend-trip-by-bicycle.yaml
                    name: Weekend trip with bicycles
                    extends: weekend-trip
                    stages:
                      - id: find-platform
                        name: Find the bicycle carriage""",
                    MapRules::sameVariant));

    private MapRules() {}

    private static Stream<Breach> handover(Survey survey) {
        Map<Ref, List<TouchpointAt>> steps = survey.touchpoints()
                .filter(at -> at.journey().state() != JourneyState.FUTURE)
                .collect(Collectors.groupingBy(at -> at.journey().ref(), LinkedHashMap::new, Collectors.toList()));
        return steps.values().stream().flatMap(journey -> handovers(journey, survey));
    }

    private static Stream<Breach> handovers(List<TouchpointAt> steps, Survey survey) {
        Map<String, TouchpointAt> byId = new HashMap<>();
        steps.forEach(at -> byId.putIfAbsent(at.touchpoint().id(), at));
        List<Breach> breaches = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            TouchpointAt from = steps.get(i);
            List<Next> ways = from.touchpoint().next();
            Stream<Optional<TouchpointAt>> following = ways.isEmpty()
                    ? Stream.of(i + 1 < steps.size() ? Optional.of(steps.get(i + 1)) : Optional.empty())
                    : ways.stream()
                            .filter(way -> way.lost().isEmpty())
                            .map(way -> Optional.ofNullable(byId.get(way.to())));
            following
                    .flatMap(Optional::stream)
                    .filter(to -> isDark(from, to))
                    .map(to -> dark(from, to, survey))
                    .forEach(breaches::add);
        }
        return breaches.stream();
    }

    private static boolean isDark(TouchpointAt from, TouchpointAt to) {
        Optional<Ref> giver = owner(from);
        Optional<Ref> taker = owner(to);
        return giver.isPresent()
                && taker.isPresent()
                && !giver.equals(taker)
                && from.touchpoint().backstage().isEmpty()
                && to.touchpoint().backstage().isEmpty();
    }

    private static Optional<Ref> owner(TouchpointAt at) {
        return at.touchpoint().details().owner().or(() -> at.stage().details().owner());
    }

    private static Breach dark(TouchpointAt from, TouchpointAt to, Survey survey) {
        return Breach.at(
                to.path(),
                "\"" + from.touchpoint().name() + "\" (" + team(from, survey) + ") hands over to \""
                        + to.touchpoint().name() + "\" (" + team(to, survey)
                        + "), and neither shows what happens backstage");
    }

    private static String team(TouchpointAt at, Survey survey) {
        return owner(at).map(survey.atlas()::nameOf).orElse("");
    }

    private static Stream<Breach> sameFuture(Survey survey) {
        return survey.journeys()
                .flatMap(journey -> journey
                        .future()
                        .flatMap(ref -> survey.atlas().find(Journey.class, ref))
                        .filter(target -> shown(target).equals(shown(journey)))
                        .map(target -> Breach.at(
                                Survey.path(journey.ref()).child("future"),
                                "the target map \"" + target.name() + "\" shows the same as \"" + journey.name()
                                        + "\""))
                        .stream());
    }

    /** A variant that is a target map is told of as such. */
    private static Stream<Breach> sameVariant(Survey survey) {
        Set<Ref> targets =
                survey.journeys().flatMap(journey -> journey.future().stream()).collect(Collectors.toUnmodifiableSet());
        return survey.journeys()
                .filter(journey -> !targets.contains(journey.ref()))
                .flatMap(journey -> journey
                        .base()
                        .flatMap(ref -> survey.atlas().find(Journey.class, ref))
                        .filter(base -> isSame(journey, base))
                        .map(base -> Breach.at(
                                Survey.path(journey.ref()).child("extends"),
                                "\"" + journey.name() + "\" shows the same as \"" + base.name() + "\""))
                        .stream());
    }

    private static boolean isSame(Journey variant, Journey base) {
        return variant.personas().equals(base.personas())
                && variant.scenario().equals(base.scenario())
                && variant.kpis().equals(base.kpis())
                && shown(variant).equals(shown(base));
    }

    /** Returns what readers see of the stages; ids, evidence and the like are left out. */
    private static List<List<Object>> shown(Journey journey) {
        return journey.stages().stream().map(MapRules::shown).toList();
    }

    private static List<Object> shown(Stage stage) {
        return List.of(
                stage.name(),
                stage.goal(),
                stage.needs(),
                stage.triggers(),
                stage.decisions(),
                stage.duration(),
                stage.flow(),
                stage.kpis(),
                stage.journey(),
                stage.narrative(),
                stage.details().notes(),
                stage.touchpoints().stream().map(MapRules::shown).toList());
    }

    private static List<Object> shown(Touchpoint step) {
        return List.of(
                step.name(),
                step.channel(),
                step.action(),
                step.thought(),
                step.emotion(),
                step.intensity(),
                step.importance(),
                step.momentOfTruth(),
                step.actors(),
                step.image(),
                step.automation(),
                step.personalisation(),
                step.quote(),
                step.pains().stream()
                        .map(pain -> List.of(pain.text(), pain.severity(), pain.frequency()))
                        .toList(),
                step.gains().stream()
                        .map(gain -> List.of(gain.text(), gain.severity(), gain.frequency()))
                        .toList(),
                step.backstage(),
                step.systems(),
                step.kpis(),
                step.next(),
                step.details().owner(),
                step.details().notes());
    }
}
