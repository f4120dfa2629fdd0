package org.periplus.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplus.check.Survey.TouchpointAt;
import org.periplus.diagnostic.Severity;
import org.periplus.model.Channel;
import org.periplus.model.JourneyState;
import org.periplus.model.Place;
import org.periplus.model.Quote;
import org.periplus.model.Touchpoint;

/** Rules about touchpoints. */
final class TouchpointRules {

    static final List<Rule> LIST = List.of(
            new Rule(
                    "touchpoint-without-channel",
                    Severity.WARNING,
                    "Touchpoint without a channel",
                    "Without a channel nobody sees where customers change from one to the other, which is where much is lost.",
                    "write channel: with an id of channels.yaml",
                    """
                    # journeys/weekend-trip.yaml
                    stages:
                      - name: Book
                        touchpoints:
                          - {name: Chooses seats on the plan, channel: app}""",
                    TouchpointRules::withoutChannel),
            new Rule(
                    "touchpoint-without-owner",
                    Severity.INFO,
                    "Touchpoint nobody answers for",
                    "A touchpoint is mended by the team that owns it. The owner of its stage, channel or journey counts.",
                    "write owner: on the touchpoint, its stage, its channel or its journey",
                    """
                    # channels.yaml
                    app: {name: Nordlinie app, type: app, owner: digital}""",
                    TouchpointRules::withoutOwner),
            new Rule(
                    "moment-of-truth-without-kpi",
                    Severity.INFO,
                    "Moment of truth that nobody measures",
                    "The journey is won or lost here, and nobody would notice when it is lost more often. A KPI"
                            + " of the touchpoint or of its stage counts.",
                    "name under kpis what is measured here",
                    """
                    # journeys/weekend-trip.yaml
                    stages:
                      - name: Ride
                        touchpoints:
                          - {name: Finds the pram bay, moment-of-truth: true, kpis: [crew-csat]}""",
                    TouchpointRules::unmeasured),
            new Rule(
                    "moment-of-truth-without-evidence",
                    Severity.INFO,
                    "Moment of truth without evidence",
                    "Which moments decide is what customers say, not what the workshop thought. Evidence of the"
                            + " touchpoint, its pains and gains, its quote, and feedback about the "
                            + "place count. Maps of the future are left alone.",
                    "name the feedback under evidence, or the place under about of the feedback",
                    """
                    # journeys/weekend-trip.yaml
                    stages:
                      - name: Ride
                        touchpoints:
                          - {name: Finds the pram bay, moment-of-truth: true, evidence: [interviews-2026-03]}""",
                    TouchpointRules::unproven));

    private TouchpointRules() {}

    private static Stream<Breach> withoutChannel(Survey survey) {
        return survey.touchpoints()
                .filter(at -> at.touchpoint().channel().isEmpty())
                .map(at -> Breach.without(at.path(), named(at) + " has no channel", "channel"));
    }

    private static Stream<Breach> withoutOwner(Survey survey) {
        return survey.touchpoints().filter(at -> !owned(at, survey)).map(TouchpointRules::unowned);
    }

    /** A channel that was understood and has no owner cannot be the reason why none is known. */
    private static Breach unowned(TouchpointAt at) {
        String message = "nobody answers for " + named(at);
        return at.touchpoint().channel().isPresent()
                ? Breach.without(at.path(), message, "owner")
                : Breach.without(at.path(), message, "owner", "channel");
    }

    private static boolean owned(TouchpointAt at, Survey survey) {
        return at.touchpoint().details().owner().isPresent()
                || at.stage().details().owner().isPresent()
                || at.journey().owner().isPresent()
                || at.touchpoint()
                        .channel()
                        .flatMap(ref -> survey.atlas().find(Channel.class, ref))
                        .flatMap(Channel::owner)
                        .isPresent();
    }

    private static Stream<Breach> unmeasured(Survey survey) {
        return moments(survey)
                .filter(at ->
                        at.touchpoint().kpis().isEmpty() && at.stage().kpis().isEmpty())
                .map(at -> Breach.at(
                        at.path(),
                        "nothing is measured at the moment of truth \""
                                + at.touchpoint().name() + "\""));
    }

    private static Stream<TouchpointAt> moments(Survey survey) {
        return survey.touchpoints().filter(at -> at.touchpoint().momentOfTruth());
    }

    private static Stream<Breach> unproven(Survey survey) {
        Set<Place> told = survey.active(survey.atlas().feedback())
                .flatMap(feedback -> Stream.concat(
                        feedback.about().stream(),
                        feedback.findings().stream().flatMap(finding -> finding.about().stream())))
                .collect(Collectors.toUnmodifiableSet());
        return moments(survey)
                .filter(at -> at.journey().state() == JourneyState.CURRENT)
                .filter(at -> !proven(at.touchpoint()) && !told(at, told, survey))
                .map(at -> Breach.at(
                        at.path(), "the moment of truth \"" + at.touchpoint().name() + "\" rests on no evidence"));
    }

    private static boolean proven(Touchpoint touchpoint) {
        return !touchpoint.details().evidence().isEmpty()
                || touchpoint.quote().flatMap(Quote::from).isPresent()
                || touchpoint.pains().stream()
                        .anyMatch(pain -> !pain.details().evidence().isEmpty())
                || touchpoint.gains().stream()
                        .anyMatch(gain -> !gain.details().evidence().isEmpty());
    }

    private static boolean told(TouchpointAt at, Set<Place> told, Survey survey) {
        return survey.lineage(at.journey()).stream()
                .map(journey -> new Place(
                        journey,
                        Optional.of(at.stage().id()),
                        Optional.of(at.touchpoint().id())))
                .anyMatch(told::contains);
    }

    /** Returns how a touchpoint is named in messages. */
    static String named(TouchpointAt at) {
        return "touchpoint \"" + at.touchpoint().name() + "\"";
    }
}
