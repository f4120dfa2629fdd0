package org.periplus.check;

import java.util.List;
import java.util.stream.Stream;
import org.periplus.diagnostic.Severity;
import org.periplus.model.Next;
import org.periplus.model.Share;

/** Rules about the ways from touchpoint to touchpoint. */
final class WayRules {

    /** Shares are rounded one by one. */
    private static final double TOLERANCE = 1;

    static final List<Rule> LIST = List.of(
            new Rule(
                    "unreachable-touchpoint",
                    Severity.WARNING,
                    "Touchpoint to which no way leads",
                    "The touchpoints before it name other ways on, so on this map nobody ever gets here. Without next: a way "
                            + "leads to the next touchpoint in order; next: takes its place.",
                    "name it under next of the touchpoint from which customers come, or take it out",
                    """
                    # journeys/weekend-trip.yaml
                    stages:
                      - name: Book
                        touchpoints:
                          - {id: choose-seats, name: Chooses seats, next: [pay, {to: ask-counter, when: the seats are gone}]}
                          - {id: ask-counter, name: Asks at the counter}
                          - {id: pay, name: Pays}""",
                    WayRules::unreachable),
            new Rule(
                    "next-loop-without-way-out",
                    Severity.WARNING,
                    "Loop without a way out",
                    "Whoever comes here goes round for ever; either a way on is missing, or customers give up here, and the map "
                            + "should show it.",
                    "name under next of one of its touchpoints how customers leave the loop",
                    """
                    # journeys/delay-refund.yaml
                    stages:
                      - name: Claim
                        touchpoints:
                          - {id: call, name: Calls the service line}
                          - {id: wait, name: Waits, next: [call, {to: paid, when: the claim is found}]}
                          - {id: paid, name: Sees the money arrive}""",
                    WayRules::loops),
            new Rule(
                    "next-shares-over-100",
                    Severity.ERROR,
                    "Ways on that share out more than everybody",
                    "More than 100 % of the customers cannot go on from one place.",
                    "correct the shares of the ways on",
                    """
                    # journeys/weekend-trip.yaml
                    stages:
                      - name: Book
                        touchpoints:
                          - {id: choose-seats, name: Chooses seats, next: [{to: pay, share: 88%}, {to: ask-counter, share: 12%}]}
                          - {id: ask-counter, name: Asks at the counter}
                          - {id: pay, name: Pays}""",
                    WayRules::shares));

    private WayRules() {}

    private static Stream<Breach> unreachable(Survey survey) {
        return ways(survey)
                .flatMap(ways -> ways.unreachable().stream())
                .map(at -> Breach.at(at.path(), "no way leads to " + TouchpointRules.named(at)));
    }

    private static Stream<Breach> loops(Survey survey) {
        return ways(survey)
                .flatMap(ways -> ways.traps().stream())
                .map(at -> Breach.at(
                        at.path().child("next"),
                        "from " + TouchpointRules.named(at) + " the ways lead round and never to the end"));
    }

    private static Stream<Ways> ways(Survey survey) {
        return survey.journeys()
                .map(journey -> new Ways(Survey.touchpoints(journey).toList()))
                .filter(Ways::areWhole);
    }

    private static Stream<Breach> shares(Survey survey) {
        return survey.touchpoints()
                .filter(at -> sum(at.touchpoint().next()) > 100 + TOLERANCE)
                .map(at -> Breach.at(
                        at.path().child("next"),
                        "the ways on from " + TouchpointRules.named(at) + " take "
                                + Math.round(sum(at.touchpoint().next())) + " % of the customers"));
    }

    private static double sum(List<Next> ways) {
        return ways.stream()
                .flatMap(way -> way.share().stream())
                .mapToDouble(Share::percent)
                .sum();
    }
}
