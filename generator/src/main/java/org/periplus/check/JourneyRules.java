package org.periplus.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.diagnostic.Severity;
import org.periplus.model.Journey;
import org.periplus.model.JourneyState;
import org.periplus.model.Review;
import org.periplus.model.ReviewRhythm;
import org.periplus.model.Rhythm;

/** Rules about journeys and their stages. */
final class JourneyRules {

    static final List<Rule> LIST = List.of(
            new Rule(
                    "stage-without-touchpoint",
                    Severity.WARNING,
                    "Stage without a touchpoint",
                    "A stage in which nothing happens is a hole in the map: nobody can see or mend what customers meet there.",
                    "write at least one touchpoint into the stage, or leave the stage out",
                    "",
                    JourneyRules::withoutTouchpoint),
            new Rule(
                    "stage-without-kpi",
                    Severity.INFO,
                    "Stage that nobody measures",
                    "What is not measured cannot be seen to get better.",
                    "name under kpis what is measured in the stage, or on one of its touchpoints",
                    "",
                    JourneyRules::withoutKpi),
            new Rule(
                    "journey-review-overdue",
                    Severity.WARNING,
                    "Review overdue",
                    "A map that nobody looks at grows wrong without anybody noticing.",
                    "review the journey with its owner, then write the day under review: last",
                    "",
                    JourneyRules::overdue),
            new Rule(
                    "journey-never-reviewed",
                    Severity.INFO,
                    "Never reviewed",
                    "The journey has a rhythm of reviews and no day from which it counts.",
                    "review the journey with its owner, then write the day under review: last",
                    "",
                    JourneyRules::neverReviewed),
            new Rule(
                    "future-map-not-future",
                    Severity.WARNING,
                    "Target map that does not show the future",
                    "A journey is measured against its target map; a map of today cannot be that target.",
                    "write state: future in the map named, or name another",
                    "",
                    JourneyRules::futureNotFuture));

    private JourneyRules() {}

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
}
