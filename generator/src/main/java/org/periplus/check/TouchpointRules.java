package org.periplus.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplus.check.Survey.TouchpointAt;
import org.periplus.diagnostic.ElementPath;
import org.periplus.diagnostic.Nearest;
import org.periplus.diagnostic.Severity;
import org.periplus.model.Channel;
import org.periplus.model.Emotion;
import org.periplus.model.PainRef;
import org.periplus.model.Ref;

/** Rules about touchpoints and their pains. */
final class TouchpointRules {

    private static final double STRONGLY_NEGATIVE = -1.5;
    private static final int SEVERE = 4;

    static final List<Rule> LIST = List.of(
            new Rule(
                    "touchpoint-without-channel",
                    Severity.WARNING,
                    "Touchpoint without a channel",
                    "Without a channel nobody sees where customers change from one to the other, which is where much is lost.",
                    "write channel: with an id of channels.yaml",
                    "",
                    TouchpointRules::withoutChannel),
            new Rule(
                    "touchpoint-without-owner",
                    Severity.INFO,
                    "Touchpoint nobody answers for",
                    "A touchpoint is mended by the team that owns it. The owner of its stage, channel or journey counts.",
                    "write owner: on the touchpoint, its stage, its channel or its journey",
                    "",
                    TouchpointRules::withoutOwner),
            new Rule(
                    "strong-negative-without-pain",
                    Severity.WARNING,
                    "Strong negative emotion without a pain",
                    "The map says that it hurts, and not what hurts; so nothing can be done about it.",
                    "write under pains what hurts here, or correct the emotion",
                    "",
                    TouchpointRules::negativeWithoutPain),
            new Rule(
                    "severe-pain-without-evidence",
                    Severity.WARNING,
                    "Severe pain without evidence",
                    "Severe pains decide where money goes; one that nobody has heard from a customer is an assumption.",
                    "name the feedback under evidence, or lower the severity until there is some",
                    "",
                    TouchpointRules::severeWithoutEvidence),
            new Rule(
                    "pain-without-idea",
                    Severity.INFO,
                    "Pain without an idea",
                    "A pain that no opportunity addresses stays.",
                    "name the pain under addresses of an opportunity, or an opportunity under ideas of the touchpoint",
                    "",
                    TouchpointRules::painWithoutIdea),
            new Rule(
                    "moment-of-truth-without-emotion",
                    Severity.WARNING,
                    "Moment of truth without an emotion",
                    "The journey is won or lost here, and the curve has a gap where it matters most.",
                    "write emotion: for the main persona",
                    "",
                    TouchpointRules::momentWithoutEmotion),
            new Rule(
                    "emotion-persona-not-on-journey",
                    Severity.ERROR,
                    "Emotion of a persona that does not travel",
                    "The curve of a persona is drawn only where the journey names it.",
                    "name the persona under personas of the journey, or take the number out",
                    "",
                    TouchpointRules::strangerWithEmotion));

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

    private static Stream<Breach> negativeWithoutPain(Survey survey) {
        return survey.touchpoints()
                .filter(at -> at.touchpoint().pains().isEmpty() && stronglyNegative(at))
                .map(at -> Breach.at(at.path().child("emotion"), named(at) + " feels very bad and names no pain"));
    }

    private static boolean stronglyNegative(TouchpointAt at) {
        return at.touchpoint().emotion().stream()
                .flatMap(emotion -> Stream.concat(emotion.everybody().stream(), emotion.byPersona().values().stream()))
                .anyMatch(value -> value <= STRONGLY_NEGATIVE);
    }

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
                .filter(at -> !addressed.contains(
                        new PainRef(at.at().journey().id(), at.pain().id())))
                .map(at -> Breach.at(
                        at.path(),
                        "no opportunity addresses the pain \"" + at.pain().text() + "\""));
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

    private static String named(TouchpointAt at) {
        return "touchpoint \"" + at.touchpoint().name() + "\"";
    }
}
