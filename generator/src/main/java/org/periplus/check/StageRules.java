package org.periplus.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplus.check.Survey.StageAt;
import org.periplus.diagnostic.ElementPath;
import org.periplus.diagnostic.Severity;
import org.periplus.model.Channel;
import org.periplus.model.Flow;
import org.periplus.model.Journey;
import org.periplus.model.Ref;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;

/** Rules about stages. */
final class StageRules {

    private static final double NEGATIVE = -1;
    private static final String PURCHASE = "purchase";

    static final List<Rule> LIST = List.of(
            new Rule(
                    "stage-without-touchpoint",
                    Severity.WARNING,
                    "Stage without a touchpoint",
                    "A stage in which nothing happens is a hole in the map: nobody can see or mend what customers meet there.",
                    "write at least one touchpoint into the stage, or leave the stage out",
                    """
                    # journeys/weekend-trip.yaml
                    stages:
                      - name: Dream
                        touchpoints:
                          - {name: Sees the poster of the coast, channel: station}""",
                    StageRules::withoutTouchpoint),
            new Rule(
                    "stage-without-kpi",
                    Severity.INFO,
                    "Stage that nobody measures",
                    "What is not measured cannot be seen to get better.",
                    "name under kpis what is measured in the stage, or on one of its touchpoints",
                    """
                    # journeys/weekend-trip.yaml
                    stages:
                      - name: Book
                        kpis: [booking-conversion]""",
                    StageRules::withoutKpi),
            new Rule(
                    "stage-without-support",
                    Severity.INFO,
                    "Stage without a way to get help",
                    "Customers who are stuck where no help can be had give up or go elsewhere. Told of stages with a pain or "
                            + "with an emotion of -1 or less. Help can be had on channels with support: true; the touchpoints of "
                            + "the stage and of the journey that shows it in detail count. A site that marks no channel so is "
                            + "left alone.",
                    "write support: true on a channel used here where help can be had, or show the touchpoint "
                            + "at which customers ask for it",
                    """
                    # channels.yaml
                    service-line: {name: Service line, type: phone, support: true}""",
                    StageRules::withoutSupport),
            new Rule(
                    "no-touchpoint-after-purchase",
                    Severity.WARNING,
                    "Nothing after the purchase",
                    "The map ends where the company has its money; whether customers come back is decided after"
                            + " that. The tag purchase on a stage or a touchpoint says where they pay. Journeys inside "
                            + "another one are left alone.",
                    "add what customers meet after they have paid, or take the tag purchase away",
                    """
                    # journeys/weekend-trip.yaml
                    stages:
                      - {name: Book, tags: [purchase], touchpoints: [{name: Pays, channel: app}]}
                      - {name: Ride, touchpoints: [{name: Boards, channel: train}]}""",
                    StageRules::nothingAfterPurchase),
            new Rule(
                    "flow-completed-exceeds-entered",
                    Severity.ERROR,
                    "More customers complete a stage than enter it",
                    "Then one of the two was counted elsewhere, and the drop-off drawn from them is wrong.",
                    "correct the figures, or count both in the same place and the same time",
                    """
                    # journeys/weekend-trip.yaml
                    stages:
                      - {name: Book, flow: {entered: 10000, completed: 6100}}""",
                    StageRules::moreCompleted),
            new Rule(
                    "flow-rises-between-stages",
                    Severity.INFO,
                    "More customers enter than the stage before let through",
                    "Either customers come in from elsewhere, which the map should show, or the two figures do "
                            + "not fit together.",
                    "show where they come from, correct the figures, or accept the rule with the reason",
                    """
                    # journeys/weekend-trip.yaml
                    stages:
                      - {name: Search, flow: {entered: 18000, completed: 10000}}
                      - {name: Book, flow: {entered: 10000, completed: 6100}}""",
                    StageRules::rising));

    private StageRules() {}

    private static Stream<Breach> withoutTouchpoint(Survey survey) {
        return survey.stages()
                .filter(at -> at.stage().touchpoints().isEmpty())
                .map(at -> Breach.at(at.path(), "stage \"" + at.stage().name() + "\" has no touchpoint"));
    }

    private static Stream<Breach> withoutKpi(Survey survey) {
        return survey.stages()
                .filter(at -> at.stage().kpis().isEmpty()
                        && at.stage().flow().isEmpty()
                        && at.stage().touchpoints().stream()
                                .allMatch(touchpoint -> touchpoint.kpis().isEmpty()))
                .map(at -> Breach.at(
                        at.path(),
                        "nothing is measured in stage \"" + at.stage().name() + "\""));
    }

    private static Stream<Breach> withoutSupport(Survey survey) {
        Set<Ref> helping = survey.active(survey.atlas().channels())
                .filter(Channel::support)
                .map(Channel::ref)
                .collect(Collectors.toUnmodifiableSet());
        if (helping.isEmpty()) {
            return Stream.empty();
        }
        return survey.stages()
                .filter(at -> at.stage().touchpoints().stream().anyMatch(StageRules::hurts))
                .filter(at -> met(at.stage(), survey)
                        .flatMap(touchpoint -> touchpoint.channel().stream())
                        .noneMatch(helping::contains))
                .map(at -> Breach.at(
                        at.path(),
                        "something hurts in stage \"" + at.stage().name() + "\", and no channel there offers help"));
    }

    private static boolean hurts(Touchpoint touchpoint) {
        return !touchpoint.pains().isEmpty()
                || touchpoint.emotion().stream()
                        .flatMap(emotion ->
                                Stream.concat(emotion.everybody().stream(), emotion.byPersona().values().stream()))
                        .anyMatch(value -> value <= NEGATIVE);
    }

    private static Stream<Touchpoint> met(Stage stage, Survey survey) {
        Stream<Touchpoint> inside = stage
                .journey()
                .flatMap(ref -> survey.atlas().find(Journey.class, ref))
                .stream()
                .flatMap(journey -> journey.touchpoints().stream());
        return Stream.concat(stage.touchpoints().stream(), inside);
    }

    private static Stream<Breach> nothingAfterPurchase(Survey survey) {
        return survey.journeys()
                .filter(journey -> journey.parent().isEmpty())
                .flatMap(journey -> lastPurchase(journey).stream());
    }

    private static Optional<Breach> lastPurchase(Journey journey) {
        List<Stage> stages = journey.stages();
        for (int i = stages.size() - 1; i >= 0; i--) {
            Stage stage = stages.get(i);
            boolean tagged = stage.details().tags().contains(PURCHASE);
            List<Touchpoint> touchpoints = stage.touchpoints();
            boolean paysLast = !touchpoints.isEmpty()
                    && touchpoints.get(touchpoints.size() - 1).details().tags().contains(PURCHASE);
            if (tagged || paysLast) {
                ElementPath path = Survey.path(journey.ref()).child("stages").item(i);
                return Optional.of(Breach.at(
                        path, "after \"" + stage.name() + "\", where customers pay, they meet nothing on this map"));
            }
            if (!touchpoints.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Stream<Breach> moreCompleted(Survey survey) {
        return survey.stages()
                .flatMap(at -> at
                        .stage()
                        .flow()
                        .filter(flow -> flow.entered().isPresent()
                                && flow.completed()
                                        .filter(done -> done > flow.entered().get())
                                        .isPresent())
                        .map(flow -> Breach.at(
                                at.path().child("flow").child("completed"),
                                "stage \"" + at.stage().name() + "\" is completed by more customers than enter it"))
                        .stream());
    }

    private static Stream<Breach> rising(Survey survey) {
        List<Breach> breaches = new ArrayList<>();
        Optional<StageAt> before = Optional.empty();
        for (StageAt at : survey.stages().toList()) {
            Optional<Long> through = before.filter(
                            one -> one.journey().id().equals(at.journey().id()))
                    .flatMap(one -> one.stage().flow())
                    .flatMap(Flow::completed);
            at.stage()
                    .flow()
                    .flatMap(Flow::entered)
                    .filter(entered -> through.filter(left -> entered > left).isPresent())
                    .ifPresent(entered -> breaches.add(Breach.at(
                            at.path().child("flow").child("entered"),
                            entered + " enter \"" + at.stage().name() + "\", while " + through.orElse(0L)
                                    + " completed the stage before")));
            before = Optional.of(at);
        }
        return breaches.stream();
    }
}
