package org.periplus.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplus.diagnostic.ElementPath;
import org.periplus.diagnostic.Severity;
import org.periplus.model.Persona;
import org.periplus.model.Ref;
import org.periplus.model.Segment;
import org.periplus.model.Share;

/** Rules about personas and segments. */
final class PersonaRules {

    /** Shares are rounded one by one. */
    private static final double TOLERANCE = 1;

    static final List<Rule> LIST = List.of(
            new Rule(
                    "persona-on-no-journey",
                    Severity.WARNING,
                    "Persona that travels nowhere",
                    "A persona without a journey does not help anybody to decide anything.",
                    "name the persona under personas of a journey, or retire it with status: retired",
                    """
                    # journeys/weekend-trip.yaml
                    personas: [mira]""",
                    PersonaRules::onNoJourney),
            new Rule(
                    "persona-without-evidence",
                    Severity.WARNING,
                    "Persona without evidence",
                    "A persona that rests on no evidence, no feedback and no validation is what the team imagines.",
                    "name feedback under evidence, or write under validated when and how the persona was checked",
                    """
                    # personas/mira.yaml
                    name: Mira Hansen
                    evidence: [interviews-2026-03]""",
                    PersonaRules::withoutEvidence),
            new Rule(
                    "persona-never-validated",
                    Severity.INFO,
                    "Persona that was never validated",
                    "There is evidence, and nobody has said on which day the whole persona was held against "
                            + "real people. Without evidence another rule speaks first.",
                    "hold the persona against new interviews or figures, then write under validated when and " + "how",
                    """
                    # personas/mira.yaml
                    name: Mira Hansen
                    validated: {on: 2026-04-02, how: Twelve interviews, by: research}""",
                    PersonaRules::neverValidated),
            new Rule(
                    "segment-without-persona",
                    Severity.INFO,
                    "Segment without a face",
                    "A segment that no persona stands for is on no map, so nobody looks after it. A persona of "
                            + "a segment inside it counts.",
                    "name it under segments of a persona, or retire it with status: retired",
                    """
                    # personas/mira.yaml
                    name: Mira Hansen
                    segments: [family-leisure]""",
                    PersonaRules::withoutPersona),
            new Rule(
                    "segment-shares-over-100",
                    Severity.WARNING,
                    "Segments that hold more than everybody",
                    "Segments side by side, told apart by the same basis, divide their customers; more than 100"
                            + " % means that somebody was counted twice.",
                    "correct the shares, or give the segments the basis by which they differ",
                    """
                    # segments.yaml
                    leisure: {name: Leisure, basis: [behavioural], share: 60%}
                    daily: {name: Daily, basis: [behavioural], share: 40%}""",
                    PersonaRules::sharesOver));

    private PersonaRules() {}

    private static Stream<Breach> onNoJourney(Survey survey) {
        Set<Ref> travelling = survey.journeys()
                .flatMap(journey -> journey.personas().stream())
                .collect(Collectors.toUnmodifiableSet());
        return survey.active(survey.atlas().personas())
                .filter(persona -> !travelling.contains(persona.ref()))
                .map(persona -> Breach.at(
                        Survey.path(persona.ref()), "persona \"" + persona.name() + "\" travels on no journey"));
    }

    private static Stream<Breach> withoutEvidence(Survey survey) {
        Set<Ref> told = told(survey);
        return survey.active(survey.atlas().personas())
                .filter(persona -> persona.validated().isEmpty() && !isBacked(persona, told))
                .map(persona -> Breach.at(
                        Survey.path(persona.ref()), "persona \"" + persona.name() + "\" rests on no evidence"));
    }

    private static boolean isBacked(Persona persona, Set<Ref> told) {
        return !persona.common().details().evidence().isEmpty() || told.contains(persona.ref());
    }

    private static Set<Ref> told(Survey survey) {
        return survey.active(survey.atlas().feedback())
                .flatMap(feedback -> feedback.personas().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Breach> neverValidated(Survey survey) {
        Set<Ref> told = told(survey);
        return survey.active(survey.atlas().personas())
                .filter(persona -> persona.validated().isEmpty() && isBacked(persona, told))
                .map(persona -> Breach.without(
                        Survey.path(persona.ref()),
                        "persona \"" + persona.name() + "\" was never validated",
                        "validated"));
    }

    private static Stream<Breach> withoutPersona(Survey survey) {
        Set<Ref> faced = new HashSet<>();
        survey.active(survey.atlas().personas())
                .flatMap(persona -> persona.segments().stream())
                .forEach(segment -> addWithParents(segment, faced, survey));
        return survey.active(survey.atlas().segments())
                .filter(segment -> !faced.contains(segment.ref()))
                .map(segment -> Breach.at(
                        Survey.path(segment.ref()), "no persona stands for segment \"" + segment.name() + "\""));
    }

    private static void addWithParents(Ref segment, Set<Ref> faced, Survey survey) {
        Optional<Ref> at = Optional.of(segment);
        while (at.isPresent() && faced.add(at.get())) {
            at = survey.atlas().find(Segment.class, at.get()).flatMap(Segment::parent);
        }
    }

    private static Stream<Breach> sharesOver(Survey survey) {
        Map<Object, List<Segment>> sideBySide = new LinkedHashMap<>();
        survey.active(survey.atlas().segments())
                .filter(segment -> segment.share().isPresent())
                .forEach(segment -> sideBySide
                        .computeIfAbsent(
                                List.of(segment.parent(), Set.copyOf(segment.basis())), key -> new ArrayList<>())
                        .add(segment));
        return sideBySide.values().stream()
                .filter(group -> sum(group) > 100 + TOLERANCE)
                .map(PersonaRules::over);
    }

    private static double sum(List<Segment> segments) {
        return segments.stream()
                .flatMap(segment -> segment.share().stream())
                .mapToDouble(Share::percent)
                .sum();
    }

    private static Breach over(List<Segment> segments) {
        ElementPath path = Survey.path(segments.get(segments.size() - 1).ref()).child("share");
        return Breach.at(
                path,
                "together the segments " + segments.stream().map(Segment::id).collect(Collectors.joining(", "))
                        + " hold " + Math.round(sum(segments)) + " % of their customers");
    }
}
