package org.periplus.figure.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.periplus.analysis.Change;
import org.periplus.analysis.Curve;
import org.periplus.analysis.CurvePoint;
import org.periplus.analysis.JourneyAnalysis;
import org.periplus.analysis.JourneyPairing;
import org.periplus.analysis.JourneyPairing.Place;
import org.periplus.analysis.JourneyPairing.TouchpointPair;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.model.Journey;
import org.periplus.model.JourneyState;
import org.periplus.model.Ref;

/**
 * Two journeys of the atlas that are compared, with what the parts of the drawing share.
 *
 * @param figure what every figure may look at
 * @param before the earlier journey
 * @param after the later one
 * @param pairing which part of one is which of the other
 * @param grid the columns all parts share
 */
record Compared(
        FigureContext figure, JourneyAnalysis before, JourneyAnalysis after, JourneyPairing pairing, CompareGrid grid) {

    /**
     * Finds out which journeys are meant: the one asked for, and the one it is to be compared with; without one its target map, else
     * the journey whose target it is, else the one it extends. Of the two, the one that is stands before the one that shall be; where both
     * are of one state, a variant and a target stand after, and else the one compared with does.
     *
     * @return empty if one of them is missing or both are the same
     */
    static Optional<Compared> of(FigureContext context, FigureRequest request) {
        Optional<Journey> of = journey(context, request.of());
        Optional<Journey> with = of.flatMap(journey -> other(context, journey, request.with()));
        if (of.isEmpty() || with.isEmpty() || of.get().id().equals(with.get().id())) {
            return Optional.empty();
        }
        boolean turned = isLater(of.get(), with.get());
        return Optional.of(between(context, turned ? with.get() : of.get(), turned ? of.get() : with.get()));
    }

    private static Compared between(FigureContext context, Journey before, Journey after) {
        JourneyPairing pairing = JourneyPairing.of(before, after);
        return new Compared(
                context,
                context.analysis().journey(before.id()),
                context.analysis().journey(after.id()),
                pairing,
                CompareGrid.of(pairing));
    }

    private static Optional<Journey> journey(FigureContext context, Optional<Ref> ref) {
        return ref.flatMap(wanted -> context.atlas().find(Journey.class, wanted));
    }

    private static Optional<Journey> other(FigureContext context, Journey of, Optional<Ref> with) {
        return with.isPresent()
                ? journey(context, with)
                : journey(context, of.future())
                        .or(() -> context.atlas().journeys().stream()
                                .filter(journey -> journey.future()
                                        .filter(of.ref()::equals)
                                        .isPresent())
                                .findFirst())
                        .or(() -> journey(context, of.base()));
    }

    private static boolean isLater(Journey of, Journey with) {
        if (of.state() != with.state()) {
            return of.state() == JourneyState.FUTURE;
        }
        return with.future().filter(of.ref()::equals).isPresent()
                || of.base().filter(with.ref()::equals).isPresent();
    }

    /** Returns the word for the earlier journey. */
    String beforeWord() {
        return figure.say(isTarget() ? "comparison.now" : "comparison.before");
    }

    /** Returns the word for the later journey. */
    String afterWord() {
        return figure.say(isTarget() ? "comparison.target" : "comparison.after");
    }

    /** Tells whether what is stands beside what shall be. */
    boolean isTarget() {
        return pairing.before().state() == JourneyState.CURRENT
                && pairing.after().state() == JourneyState.FUTURE;
    }

    /** Returns whose emotions are compared: the main persona of the earlier journey; empty when it names none. */
    Optional<Ref> persona() {
        return pairing.before().personas().stream().findFirst();
    }

    /** Returns the emotions of the earlier journey. */
    List<CurvePoint> pointsBefore() {
        return before.mainPoints();
    }

    /** Returns the emotions of the later journey: those of the same persona, of its own main one where that one does not travel it. */
    List<CurvePoint> pointsAfter() {
        return after.curves().stream()
                .filter(curve -> persona().filter(curve.persona()::equals).isPresent())
                .findFirst()
                .map(Curve::points)
                .orElseGet(after::mainPoints);
    }

    /** Returns whose emotions the curves show, in words; empty when they are written for everybody. */
    String whose() {
        Optional<Ref> later = pairing.after().personas().stream().findFirst();
        boolean shared = persona().isEmpty()
                || pairing.after().personas().contains(persona().get());
        String name = persona().map(figure.atlas()::nameOf).orElse("");
        return shared || later.isEmpty()
                ? name
                : figure.say(
                        "comparison.whose",
                        "first",
                        name,
                        "later",
                        later.map(figure.atlas()::nameOf).orElse(""));
    }

    /** Returns the emotion the touchpoint had, if known. */
    Optional<Double> was(TouchpointPair pair) {
        return pair.before()
                .map(Place::index)
                .flatMap(index -> pointsBefore().get(index).emotion());
    }

    /** Returns the emotion the touchpoint has, if known. */
    Optional<Double> is(TouchpointPair pair) {
        return pair.after()
                .map(Place::index)
                .flatMap(index -> pointsAfter().get(index).emotion());
    }

    /** Returns the link to a touchpoint's row in the journey that has it here. */
    Optional<String> link(TouchpointPair pair) {
        Journey journey = pair.isHere() ? pairing.after() : pairing.before();
        return figure.links().anchor(journey.ref(), "tp-" + pair.touchpoint().id());
    }

    /** Returns an emotion as text, with its sign. */
    String said(double emotion) {
        return figure.words().numerals().signed(emotion);
    }

    /** Returns the emotions of both versions, such as "−1 to +1". */
    String fromTo(String was, String is) {
        return figure.say("comparison.from-to", "was", was, "is", is);
    }

    /** Returns what became of a touchpoint, such as "added". */
    String word(Change change) {
        return figure.say("comparison.change." + key(change));
    }

    /** Returns what became of a stage, such as "added". */
    String stageWord(Change change) {
        return figure.say("comparison.stage-change." + key(change));
    }

    /** Returns the end of the phrase keys of a constant: {@code moved-away}. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
