package org.periplus.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplus.diagnostic.Severity;
import org.periplus.model.PainRef;

/** Rules about what hurts. */
final class PainRules {

    private static final int SEVERE = 4;

    static final List<Rule> LIST = List.of(
            new Rule(
                    "severe-pain-without-evidence",
                    Severity.WARNING,
                    "Severe pain without evidence",
                    "Severe pains decide where money goes; one that nobody has heard from a customer is an assumption.",
                    "name the feedback under evidence, or lower the severity until there is some",
                    """
                    # journeys/weekend-trip.yaml
                    stages:
                      - name: Book
                        touchpoints:
                          - name: Chooses seats on the plan
                            pains:
                              - {id: seat-race, text: A chosen seat is not held, severity: 4, evidence: [reviews-q1]}""",
                    PainRules::severeWithoutEvidence),
            new Rule(
                    "pain-without-idea",
                    Severity.INFO,
                    "Pain without an idea",
                    "A pain that no opportunity addresses stays.",
                    "name the pain under addresses of an opportunity, or an opportunity under ideas of the touchpoint",
                    """
                    # opportunities/hold-seats.yaml
                    name: Hold chosen seats for ten minutes
                    addresses: [weekend-trip/seat-race]""",
                    PainRules::painWithoutIdea),
            new Rule(
                    "same-pain-twice",
                    Severity.INFO,
                    "Same pain twice in one journey",
                    "Written twice, a pain counts twice in rankings, and an idea mends only one of the two.",
                    "keep one with its own id, or say how the two differ",
                    """
                    # journeys/weekend-trip.yaml
                    stages:
                      - name: Book
                        touchpoints:
                          - {name: Chooses seats, pains: [{id: seat-race, text: A chosen seat is not held}]}
                          - {name: Pays, pains: [{id: seat-lost, text: The seat is gone when the payment is through}]}""",
                    PainRules::twice));

    private PainRules() {}

    private static Stream<Breach> severeWithoutEvidence(Survey survey) {
        return survey.pains()
                .filter(at -> at.pain()
                        .severity()
                        .filter(severity -> severity >= SEVERE)
                        .isPresent())
                .filter(at -> at.pain().details().evidence().isEmpty())
                .map(at -> Breach.at(at.path(), "severe pain \"" + at.pain().text() + "\" rests on no evidence"));
    }

    private static Stream<Breach> painWithoutIdea(Survey survey) {
        Set<PainRef> addressed = survey.active(survey.atlas().opportunities())
                .flatMap(opportunity -> opportunity.addresses().stream())
                .collect(Collectors.toUnmodifiableSet());
        return survey.pains()
                .filter(at -> at.at().touchpoint().ideas().isEmpty())
                .filter(at -> survey.lineage(at.at().journey()).stream()
                        .noneMatch(journey -> addressed.contains(
                                new PainRef(journey, at.pain().id()))))
                .map(at -> Breach.at(
                        at.path(),
                        "no opportunity addresses the pain \"" + at.pain().text() + "\""));
    }

    private static Stream<Breach> twice(Survey survey) {
        Set<String> told = new HashSet<>();
        return survey
                .pains()
                .filter(at -> !told.add(
                        at.at().journey().id() + "/" + at.pain().text().strip().toLowerCase(Locale.ROOT)))
                .map(at -> Breach.at(at.path(), "the pain \"" + at.pain().text() + "\" stands on this map already"))
                .toList()
                .stream();
    }
}
