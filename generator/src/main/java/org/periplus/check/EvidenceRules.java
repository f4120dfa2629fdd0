package org.periplus.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.periplus.check.Survey.TouchpointAt;
import org.periplus.diagnostic.ElementPath;
import org.periplus.diagnostic.Severity;
import org.periplus.model.Feedback;
import org.periplus.model.Finding;
import org.periplus.model.JourneyState;
import org.periplus.model.Pain;
import org.periplus.model.Persona;
import org.periplus.model.Place;
import org.periplus.model.Quote;
import org.periplus.model.Ref;
import org.periplus.model.Validation;
import org.periplus.model.Voice;

/** Rules about feedback and what rests on it. */
final class EvidenceRules {

    private static final int YEARS = 1;

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
                    EvidenceRules::old),
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

    private static Stream<Breach> old(Survey survey) {
        Map<Ref, Set<Ref>> aboutPersonas = new HashMap<>();
        Map<Place, Set<Ref>> aboutPlaces = new HashMap<>();
        feedback(survey).forEach(feedback -> {
            personas(feedback).forEach(persona -> noted(aboutPersonas, persona, feedback));
            places(feedback).forEach(place -> noted(aboutPlaces, place, feedback));
        });
        Stream<Breach> personas = survey.active(survey.atlas().personas())
                .flatMap(persona -> old(persona, aboutPersonas.getOrDefault(persona.ref(), Set.of()), survey).stream());
        Stream<Breach> touchpoints = survey.touchpoints()
                .filter(at -> at.journey().state() != JourneyState.FUTURE)
                .flatMap(at -> old(at, aboutPlaces.getOrDefault(place(at), Set.of()), survey));
        return Stream.concat(personas, touchpoints);
    }

    private static <K> void noted(Map<K, Set<Ref>> about, K key, Feedback feedback) {
        about.computeIfAbsent(key, none -> new HashSet<>()).add(feedback.ref());
    }

    private static Place place(TouchpointAt at) {
        return new Place(
                at.journey().id(),
                Optional.of(at.stage().id()),
                Optional.of(at.touchpoint().id()));
    }

    private static Optional<Breach> old(Persona persona, Set<Ref> told, Survey survey) {
        LocalDate checked = persona.validated().flatMap(Validation::on).orElse(LocalDate.MIN);
        boolean fresh = !checked.isBefore(survey.asOf().minusYears(YEARS));
        return fresh
                ? Optional.empty()
                : old(
                        Survey.path(persona.ref()),
                        "persona \"" + persona.name() + "\"",
                        joined(persona.common().details().evidence(), told),
                        survey);
    }

    /** The pains of a touchpoint speak for themselves; where one of them is told, the touchpoint is not told as well. */
    private static Stream<Breach> old(TouchpointAt at, Set<Ref> told, Survey survey) {
        List<Breach> breaches = new ArrayList<>();
        for (int i = 0; i < at.touchpoint().pains().size(); i++) {
            Pain pain = at.touchpoint().pains().get(i);
            old(
                            at.path().child("pains").item(i),
                            "the pain \"" + pain.text() + "\"",
                            pain.details().evidence(),
                            survey)
                    .ifPresent(breaches::add);
        }
        if (breaches.isEmpty()) {
            Set<Ref> evidence = joined(at.touchpoint().details().evidence(), told);
            at.touchpoint().quote().flatMap(Quote::from).ifPresent(evidence::add);
            old(at.path(), "touchpoint \"" + at.touchpoint().name() + "\"", evidence, survey)
                    .ifPresent(breaches::add);
        }
        return breaches.stream();
    }

    private static Optional<Breach> old(ElementPath path, String what, Collection<Ref> evidence, Survey survey) {
        return new EvidenceDays(survey.atlas())
                .newest(evidence)
                .filter(newest -> newest.isBefore(survey.asOf().minusYears(YEARS)))
                .map(newest ->
                        Breach.at(path.child("evidence"), "the newest evidence for " + what + " is of " + newest));
    }

    private static Set<Ref> joined(Collection<Ref> some, Collection<Ref> others) {
        Set<Ref> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    private static Stream<Ref> personas(Feedback feedback) {
        return Stream.concat(
                feedback.personas().stream(),
                feedback.voices().stream().map(Voice::persona).flatMap(Optional::stream));
    }

    private static Stream<Place> places(Feedback feedback) {
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
        Set<Ref> named = References.of(survey);
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
