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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplus.check.Survey.TouchpointAt;
import org.periplus.diagnostic.ElementPath;
import org.periplus.model.Feedback;
import org.periplus.model.JourneyState;
import org.periplus.model.Pain;
import org.periplus.model.Persona;
import org.periplus.model.Place;
import org.periplus.model.Quote;
import org.periplus.model.Ref;
import org.periplus.model.Validation;

/**
 * Finds what nothing newer than a year speaks for.
 *
 * @param days when feedback was gathered
 * @param limit what was gathered before that day is old
 */
record OldEvidence(EvidenceDays days, LocalDate limit) {

    private static final int YEARS = 1;

    static Stream<Breach> breaches(Survey survey) {
        return new OldEvidence(EvidenceDays.of(survey), survey.asOf().minusYears(YEARS)).found(survey);
    }

    private Stream<Breach> found(Survey survey) {
        Map<Ref, Set<Ref>> aboutPersonas = new HashMap<>();
        Map<Place, Set<Ref>> aboutPlaces = new HashMap<>();
        survey.active(survey.atlas().feedback()).forEach(feedback -> {
            EvidenceRules.personas(feedback).forEach(persona -> note(aboutPersonas, persona, feedback));
            EvidenceRules.places(feedback).forEach(place -> note(aboutPlaces, place, feedback));
        });
        Stream<Breach> personas = survey.active(survey.atlas().personas())
                .flatMap(persona -> persona(persona, aboutPersonas.getOrDefault(persona.ref(), Set.of())).stream());
        Stream<Breach> touchpoints = survey.touchpoints()
                .filter(at -> at.journey().state() != JourneyState.FUTURE)
                .flatMap(at -> touchpoint(at, told(at, aboutPlaces, survey)));
        return Stream.concat(personas, touchpoints);
    }

    private static <K> void note(Map<K, Set<Ref>> about, K key, Feedback feedback) {
        about.computeIfAbsent(key, none -> new HashSet<>()).add(feedback.ref());
    }

    /** What was told about the journey that this one extends tells about this one as well. */
    private static Set<Ref> told(TouchpointAt at, Map<Place, Set<Ref>> about, Survey survey) {
        Optional<String> stage = Optional.of(at.stage().id());
        Optional<String> touchpoint = Optional.of(at.touchpoint().id());
        return survey.lineage(at.journey()).stream()
                .flatMap(journey -> about.getOrDefault(new Place(journey, stage, touchpoint), Set.of()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<Breach> persona(Persona persona, Set<Ref> told) {
        boolean checked = persona.validated()
                .flatMap(Validation::on)
                .filter(day -> !day.isBefore(limit))
                .isPresent();
        Set<Ref> evidence = joined(persona.common().details().evidence(), told);
        return checked
                ? Optional.empty()
                : old(Survey.path(persona.ref()), "persona \"" + persona.name() + "\"", evidence);
    }

    /** The pains of a touchpoint speak for themselves; where one of them is told, the touchpoint is not told as well. */
    private Stream<Breach> touchpoint(TouchpointAt at, Set<Ref> told) {
        List<Breach> breaches = new ArrayList<>();
        List<Pain> pains = at.touchpoint().pains();
        for (int i = 0; i < pains.size(); i++) {
            ElementPath path = at.path().child("pains").item(i);
            String what = "the pain \"" + pains.get(i).text() + "\"";
            old(path, what, pains.get(i).details().evidence()).ifPresent(breaches::add);
        }
        if (breaches.isEmpty()) {
            Set<Ref> evidence = joined(at.touchpoint().details().evidence(), told);
            at.touchpoint().quote().flatMap(Quote::from).ifPresent(evidence::add);
            old(at.path(), "touchpoint \"" + at.touchpoint().name() + "\"", evidence)
                    .ifPresent(breaches::add);
        }
        return breaches.stream();
    }

    private Optional<Breach> old(ElementPath path, String what, Collection<Ref> evidence) {
        return days.newest(evidence)
                .filter(newest -> newest.isBefore(limit))
                .map(newest ->
                        Breach.at(path.child("evidence"), "the newest evidence for " + what + " is of " + newest));
    }

    private static Set<Ref> joined(Collection<Ref> some, Collection<Ref> others) {
        Set<Ref> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
