package org.periplus.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.periplus.diagnostic.Severity;
import org.periplus.model.Feedback;
import org.periplus.model.Finding;
import org.periplus.model.Place;
import org.periplus.model.Ref;
import org.periplus.model.Voice;

/** Rules about feedback and what rests on it. */
final class EvidenceRules {

    static final List<Rule> LIST = List.of(
            new Rule(
                    "only-old-evidence",
                    Severity.WARNING,
                    "Nothing newer than a year speaks for it",
                    "Customers change, and so does the service; what was true more than a year ago is an assumption today.",
                    "ask again and name the newer feedback under evidence",
                    """
                    # personas/mira.yaml
                    name: Mira Hansen
                    evidence: [family-interviews-2026]
                    validated: {on: 2026-04-02, how: Fourteen interviews, by: cx-insight}""",
                    OldEvidence::breaches),
            new Rule(
                    "feedback-about-nothing",
                    Severity.INFO,
                    "Feedback that tells of no place",
                    "Feedback helps where it can be found: beside the step, the persona or the segment it tells about.",
                    "write under about where on the maps it applies, or name it as evidence there",
                    """
                    # feedback/refund-form-test.yaml
                    name: Test of the refund form
                    type: usability-test
                    date: 2026-05-20
                    about: [delay-refund/claim]""",
                    EvidenceRules::aboutNothing),
            new Rule(
                    "feedback-without-date",
                    Severity.WARNING,
                    "Feedback of an unknown day",
                    "Nobody can tell whether it still holds, and it never counts as new.",
                    "write date:, or from: and to:",
                    """
                    # feedback/refund-form-test.yaml
                    name: Test of the refund form
                    type: usability-test
                    from: 2026-05-18
                    to: 2026-05-20""",
                    EvidenceRules::withoutDay),
            new Rule(
                    "feedback-unused",
                    Severity.INFO,
                    "Feedback that nothing rests on",
                    "Customers gave their time; as long as no persona, pain or touchpoint names it as evidence, nothing came of it.",
                    "name it under evidence of what it shows, or retire it with status: retired",
                    """
                    # journeys/delay-refund.yaml
                    name: Refund after a delay
                    stages:
                      - name: Claim
                        touchpoints:
                          - {name: Fills in the form, evidence: [refund-form-test]}""",
                    EvidenceRules::unused));

    private EvidenceRules() {}

    private static Stream<Feedback> feedback(Survey survey) {
        return survey.active(survey.atlas().feedback());
    }

    /** Returns the personas it tells about. */
    static Stream<Ref> personas(Feedback feedback) {
        return Stream.concat(
                feedback.personas().stream(),
                feedback.voices().stream().map(Voice::persona).flatMap(Optional::stream));
    }

    /** Returns the places it tells about. */
    static Stream<Place> places(Feedback feedback) {
        return Stream.of(
                        feedback.about().stream(),
                        feedback.findings().stream().map(Finding::about).flatMap(Optional::stream),
                        feedback.voices().stream().map(Voice::about).flatMap(Optional::stream))
                .flatMap(places -> places);
    }

    private static boolean tellsOfSomething(Feedback feedback) {
        return !feedback.segments().isEmpty()
                || personas(feedback).findAny().isPresent()
                || places(feedback).findAny().isPresent()
                || feedback.voices().stream().anyMatch(voice -> voice.segment().isPresent());
    }

    private static Stream<Breach> aboutNothing(Survey survey) {
        return unnamed(survey)
                .filter(feedback -> !tellsOfSomething(feedback))
                .map(feedback -> Breach.at(
                        Survey.path(feedback.ref()),
                        "the feedback \"" + feedback.name()
                                + "\" does not say what it is about, and nothing rests on it"));
    }

    private static Stream<Breach> unused(Survey survey) {
        return unnamed(survey)
                .filter(EvidenceRules::tellsOfSomething)
                .map(feedback -> Breach.at(
                        Survey.path(feedback.ref()),
                        "nothing names the feedback \"" + feedback.name() + "\" as its evidence"));
    }

    private static Stream<Feedback> unnamed(Survey survey) {
        Set<Ref> named = survey.referredTo();
        return feedback(survey).filter(feedback -> !named.contains(feedback.ref()));
    }

    private static Stream<Breach> withoutDay(Survey survey) {
        return feedback(survey)
                .filter(feedback -> EvidenceDays.last(feedback).isEmpty())
                .map(feedback -> Breach.without(
                        Survey.path(feedback.ref()),
                        "nobody knows when the feedback \"" + feedback.name() + "\" was gathered",
                        "date",
                        "from",
                        "to"));
    }
}
