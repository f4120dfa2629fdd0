package org.periplus.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.periplus.diagnostic.Severity;
import org.periplus.model.Journey;
import org.periplus.model.JourneyState;
import org.periplus.model.Ref;
import org.periplus.model.Review;
import org.periplus.model.ReviewRhythm;
import org.periplus.model.Rhythm;

/** Rules about journeys as a whole. */
final class JourneyRules {

    static final List<Rule> LIST = List.of(
            new Rule(
                    "journey-review-overdue",
                    Severity.WARNING,
                    "Review overdue",
                    "A map that nobody looks at grows wrong without anybody noticing.",
                    "review the journey with its owner, then write the day under review: last",
                    """
                    # journeys/weekend-trip.yaml
                    review: {every: 3 months, last: 2026-05-12, by: leisure-team}""",
                    JourneyRules::overdue),
            new Rule(
                    "journey-never-reviewed",
                    Severity.INFO,
                    "Never reviewed",
                    "The journey has a rhythm of reviews and no day from which it counts.",
                    "review the journey with its owner, then write the day under review: last",
                    """
                    # journeys/weekend-trip.yaml
                    review: {every: 3 months, last: 2026-05-12}""",
                    JourneyRules::neverReviewed),
            new Rule(
                    "future-map-not-future",
                    Severity.WARNING,
                    "Target map that does not show the future",
                    "A journey is measured against its target map; a map of today cannot be that target.",
                    "write state: future in the map named, or name another",
                    """
                    # journeys/weekend-trip-2028.yaml
                    name: Weekend trip in 2028
                    state: future""",
                    JourneyRules::futureNotFuture),
            new Rule(
                    "future-cycle",
                    Severity.ERROR,
                    "Target maps that lead back",
                    "The way from what is to what shall be has no end, so nothing can be measured against it.",
                    "take one of the future: lines out",
                    """
                    # journeys/weekend-trip.yaml
                    name: Weekend trip
                    future: weekend-trip-2028""",
                    JourneyRules::futureCycle),
            new Rule(
                    "journey-without-persona",
                    Severity.WARNING,
                    "Journey nobody travels",
                    "A map without a persona shows what the company does, not what somebody lives through.",
                    "name who travels under personas, the main persona first",
                    """
                    # journeys/weekend-trip.yaml
                    personas: [mira, elif]""",
                    JourneyRules::withoutPersona),
            new Rule(
                    "journey-without-owner",
                    Severity.INFO,
                    "Journey nobody answers for",
                    "The channels and touchpoints have their teams; without an owner of the whole nobody mends "
                            + "what lies between them. The owner of the journey around it counts.",
                    "write owner: with the team that keeps the map and speaks for the journey",
                    """
                    # journeys/weekend-trip.yaml
                    owner: leisure-team""",
                    JourneyRules::withoutOwner),
            new Rule(
                    "journey-for-no-objective",
                    Severity.INFO,
                    "Journey that serves no objective",
                    "Where nobody knows what the business wants from a journey, improvements compete by who "
                            + "speaks loudest. The objectives of the journey around it count; a site without objectives "
                            + "is left alone.",
                    "name under objectives what the business wants from it",
                    """
                    # journeys/weekend-trip.yaml
                    objectives: [grow-leisure]""",
                    JourneyRules::forNoObjective));

    private JourneyRules() {}

    private static Stream<Breach> overdue(Survey survey) {
        return survey.journeys()
                .flatMap(journey -> due(journey, survey)
                        .filter(due -> due.isBefore(survey.asOf()))
                        .map(due -> Breach.at(
                                Survey.path(journey.ref()).child("review").child("last"),
                                "the review of \"" + journey.name() + "\" was due on " + due))
                        .stream());
    }

    private static Stream<Breach> neverReviewed(Survey survey) {
        return survey.journeys()
                .filter(journey ->
                        rhythm(journey, survey).isPresent() && last(journey).isEmpty())
                .map(journey -> Breach.without(
                        Survey.path(journey.ref()).child("review"),
                        "\"" + journey.name() + "\" was never reviewed",
                        "last"));
    }

    private static Optional<LocalDate> due(Journey journey, Survey survey) {
        return last(journey).flatMap(last -> rhythm(journey, survey).map(every -> last.plus(every.period())));
    }

    private static Optional<LocalDate> last(Journey journey) {
        return journey.common().review().flatMap(Review::last);
    }

    private static Optional<Rhythm> rhythm(Journey journey, Survey survey) {
        return journey.common()
                .review()
                .flatMap(Review::every)
                .or(() -> survey.atlas().site().review().flatMap(ReviewRhythm::every));
    }

    private static Stream<Breach> futureNotFuture(Survey survey) {
        return survey.journeys()
                .flatMap(journey -> journey
                        .future()
                        .flatMap(ref -> survey.atlas().find(Journey.class, ref))
                        .filter(target -> target.state() != JourneyState.FUTURE)
                        .map(target -> Breach.at(
                                Survey.path(journey.ref()).child("future"),
                                "the target map \"" + target.name() + "\" does not have state: future"))
                        .stream());
    }

    private static Stream<Breach> futureCycle(Survey survey) {
        Set<Ref> told = new HashSet<>();
        List<Breach> breaches = new ArrayList<>();
        for (Journey journey : survey.journeys().toList()) {
            List<Ref> chain = futures(journey, survey);
            boolean cycle = chain.size() > 1 && chain.get(chain.size() - 1).equals(journey.ref());
            if (cycle && told.add(journey.ref())) {
                told.addAll(chain);
                breaches.add(Breach.at(
                        Survey.path(journey.ref()).child("future"),
                        "the target maps lead back to \"" + journey.name() + "\": "
                                + String.join(
                                        " -> ", chain.stream().map(Ref::id).toList())));
            }
        }
        return breaches.stream();
    }

    /** Returns the journey, its target, the target of that and so on, until one comes twice. */
    private static List<Ref> futures(Journey journey, Survey survey) {
        Set<Ref> chain = new LinkedHashSet<>();
        Optional<Ref> at = Optional.of(journey.ref());
        while (at.isPresent() && chain.add(at.get())) {
            at = survey.atlas().find(Journey.class, at.get()).flatMap(Journey::future);
        }
        return Stream.concat(chain.stream(), at.stream()).toList();
    }

    private static Stream<Breach> withoutPersona(Survey survey) {
        return survey.journeys()
                .filter(journey -> journey.personas().isEmpty())
                .map(journey -> Breach.without(
                        Survey.path(journey.ref()), "nobody travels on \"" + journey.name() + "\"", "personas"));
    }

    private static Stream<Breach> withoutOwner(Survey survey) {
        return survey.journeys()
                .filter(journey ->
                        around(journey, survey).noneMatch(one -> one.owner().isPresent()))
                .map(journey -> Breach.without(
                        Survey.path(journey.ref()),
                        "nobody answers for the journey \"" + journey.name() + "\"",
                        "owner"));
    }

    private static Stream<Breach> forNoObjective(Survey survey) {
        if (survey.atlas().objectives().isEmpty()) {
            return Stream.empty();
        }
        return survey.journeys()
                .filter(journey ->
                        around(journey, survey).allMatch(one -> one.objectives().isEmpty()))
                .map(journey -> Breach.without(
                        Survey.path(journey.ref()), "\"" + journey.name() + "\" serves no objective", "objectives"));
    }

    /** Returns the journey, the one around it, the one around that and so on. */
    private static Stream<Journey> around(Journey journey, Survey survey) {
        Map<String, Journey> found = new LinkedHashMap<>();
        Optional<Journey> at = Optional.of(journey);
        while (at.isPresent() && found.putIfAbsent(at.get().id(), at.get()) == null) {
            at = at.get().parent().flatMap(ref -> survey.atlas().find(Journey.class, ref));
        }
        return List.copyOf(found.values()).stream();
    }
}
