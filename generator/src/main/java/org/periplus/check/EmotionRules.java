package org.periplus.check;

import java.util.List;
import java.util.stream.Stream;
import org.periplus.check.Survey.TouchpointAt;
import org.periplus.diagnostic.ElementPath;
import org.periplus.diagnostic.Nearest;
import org.periplus.diagnostic.Severity;
import org.periplus.model.Emotion;
import org.periplus.model.Journey;
import org.periplus.model.Ref;

/** Rules about how touchpoints feel. */
final class EmotionRules {

    private static final double STRONGLY_NEGATIVE = -1.5;
    private static final int ENOUGH = 3;

    static final List<Rule> LIST = List.of(
            new Rule(
                    "strong-negative-without-pain",
                    Severity.WARNING,
                    "Strong negative emotion without a pain",
                    "The map says that it hurts, and not what hurts; so nothing can be done about it.",
                    "write under pains what hurts here, or correct the emotion",
                    """
                    # journeys/weekend-trip.yaml
                    stages:
                      - name: Book
                        touchpoints:
                          - name: Chooses seats on the plan
                            emotion: -2
                            pains: [A chosen seat is not held]""",
                    EmotionRules::negativeWithoutPain),
            new Rule(
                    "moment-of-truth-without-emotion",
                    Severity.WARNING,
                    "Moment of truth without an emotion",
                    "The journey is won or lost here, and the curve has a gap where it matters most.",
                    "write emotion: for the main persona",
                    """
                    # journeys/weekend-trip.yaml
                    stages:
                      - name: Ride
                        touchpoints:
                          - {name: Finds the pram bay, moment-of-truth: true, emotion: {mira: 1.5}}""",
                    EmotionRules::momentWithoutEmotion),
            new Rule(
                    "emotion-persona-not-on-journey",
                    Severity.ERROR,
                    "Emotion of a persona that does not travel",
                    "The curve of a persona is drawn only where the journey names it.",
                    "name the persona under personas of the journey, or take the number out",
                    """
                    # journeys/weekend-trip.yaml
                    personas: [mira, elif]
                    stages:
                      - name: Book
                        touchpoints:
                          - {name: Chooses seats on the plan, emotion: {mira: -2, elif: 0}}""",
                    EmotionRules::strangerWithEmotion),
            new Rule(
                    "touchpoint-without-emotion",
                    Severity.INFO,
                    "Touchpoint without an emotion",
                    "The curve has a gap here. A map without any emotion is told once, and a moment of truth by"
                            + " a rule of its own.",
                    "write emotion: with a number from what customers said; leave the gap and accept the rule "
                            + "where nobody knows",
                    """
                    # journeys/weekend-trip.yaml
                    stages:
                      - name: Book
                        touchpoints:
                          - {name: Chooses seats on the plan, emotion: {mira: -2, elif: 0}}""",
                    EmotionRules::withoutEmotion),
            new Rule(
                    "personas-feel-alike",
                    Severity.INFO,
                    "Several personas, one curve",
                    "Several personas travel, and every number counts for all of them; then they are one "
                            + "persona, or nobody has asked the others. Told from three emotions on.",
                    "write a number for each persona where they differ, or name the main persona only",
                    """
                    # journeys/weekend-trip.yaml
                    personas: [mira, elif]
                    stages:
                      - name: Book
                        touchpoints:
                          - {name: Chooses seats on the plan, emotion: {mira: -2, elif: 0}}""",
                    EmotionRules::alike));

    private EmotionRules() {}

    private static Stream<Breach> negativeWithoutPain(Survey survey) {
        return survey.touchpoints()
                .filter(at -> at.touchpoint().pains().isEmpty() && stronglyNegative(at))
                .map(at -> Breach.at(
                        at.path().child("emotion"), TouchpointRules.named(at) + " feels very bad and names no pain"));
    }

    private static boolean stronglyNegative(TouchpointAt at) {
        return at.touchpoint().emotion().stream()
                .flatMap(emotion -> Stream.concat(emotion.everybody().stream(), emotion.byPersona().values().stream()))
                .anyMatch(value -> value <= STRONGLY_NEGATIVE);
    }

    private static Stream<Breach> momentWithoutEmotion(Survey survey) {
        return survey.touchpoints()
                .filter(at -> at.touchpoint().momentOfTruth() && !feltByMain(at))
                .map(at -> Breach.without(
                        at.path(), "moment of truth \"" + at.touchpoint().name() + "\" has no emotion", "emotion"));
    }

    /** Without a persona on the journey, any emotion will do. */
    private static boolean feltByMain(TouchpointAt at) {
        List<Ref> personas = at.journey().personas();
        return at.touchpoint()
                .emotion()
                .filter(emotion ->
                        personas.isEmpty() || emotion.of(personas.get(0).id()).isPresent())
                .isPresent();
    }

    private static Stream<Breach> strangerWithEmotion(Survey survey) {
        return survey.touchpoints()
                .flatMap(at -> at.touchpoint().emotion().stream()
                        .map(Emotion::byPersona)
                        .flatMap(emotions -> emotions.keySet().stream())
                        .filter(id -> at.journey().personas().stream()
                                .noneMatch(ref -> ref.id().equals(id)))
                        .map(id -> stranger(at, id)));
    }

    private static Breach stranger(TouchpointAt at, String id) {
        ElementPath path = at.path().child("emotion").child(id);
        String message =
                "persona \"" + id + "\" does not travel on \"" + at.journey().name() + "\"";
        List<String> travelling = at.journey().personas().stream().map(Ref::id).toList();
        return Nearest.to(id, travelling)
                .map(near -> Breach.at(path, message, "did you mean \"" + near + "\"?"))
                .orElseGet(() -> Breach.at(path, message));
    }

    private static Stream<Breach> withoutEmotion(Survey survey) {
        Stream<Breach> maps = survey.journeys()
                .filter(journey -> !journey.touchpoints().isEmpty() && isUnfelt(journey))
                .map(journey -> Breach.at(
                        Survey.path(journey.ref()), "no touchpoint of \"" + journey.name() + "\" says how it feels"));
        Stream<Breach> gaps = survey.touchpoints()
                .filter(at -> at.touchpoint().emotion().isEmpty()
                        && !at.touchpoint().momentOfTruth()
                        && !isUnfelt(at.journey()))
                .map(at -> Breach.without(at.path(), TouchpointRules.named(at) + " has no emotion", "emotion"));
        return Stream.concat(maps, gaps);
    }

    private static boolean isUnfelt(Journey journey) {
        return journey.touchpoints().stream()
                .allMatch(touchpoint -> touchpoint.emotion().isEmpty());
    }

    private static Stream<Breach> alike(Survey survey) {
        return survey.journeys()
                .filter(journey -> journey.personas().size() > 1)
                .filter(journey -> emotions(journey).count() >= ENOUGH
                        && emotions(journey)
                                .allMatch(emotion -> emotion.byPersona().isEmpty()))
                .map(journey -> Breach.at(
                        Survey.path(journey.ref()).child("personas"),
                        "the personas of \"" + journey.name() + "\" feel the same everywhere"));
    }

    private static Stream<Emotion> emotions(Journey journey) {
        return journey.touchpoints().stream().flatMap(touchpoint -> touchpoint.emotion().stream());
    }
}
