package org.periplus.figure.service;

import java.util.List;
import java.util.Optional;
import org.periplus.analysis.JourneyAnalysis;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.TextTwin;
import org.periplus.model.Journey;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;
import org.periplus.wording.Numerals;

/** The journey a figure is drawn of, and how its entries are named and linked. */
record Subject(FigureContext figure, JourneyAnalysis analysis) {

    /** Returns the journey asked for; empty if the atlas has none of that id or it has no touchpoint. */
    static Optional<Subject> of(FigureContext context, FigureRequest request) {
        return request.of()
                .flatMap(ref -> context.atlas().find(Journey.class, ref))
                .filter(journey -> !journey.touchpoints().isEmpty())
                .map(journey -> new Subject(context, context.analysis().journey(journey.id())));
    }

    Journey journey() {
        return analysis.journey();
    }

    Pen pen() {
        return new Pen(figure.measure());
    }

    String nameOf(Ref ref) {
        return figure.atlas().nameOf(ref);
    }

    Optional<String> href(Ref ref) {
        return figure.href(ref);
    }

    Optional<String> anchor(String anchor) {
        return figure.links().anchor(journey().ref(), anchor);
    }

    Optional<String> anchor(Touchpoint touchpoint) {
        return anchor("tp-" + touchpoint.id());
    }

    String channel(Touchpoint touchpoint) {
        return touchpoint.channel().map(this::nameOf).orElseGet(this::noChannel);
    }

    /** Returns the name of the main persona; a word for everybody where the journey names none. */
    String traveller() {
        return journey().personas().isEmpty()
                ? say("service.everybody")
                : nameOf(journey().personas().get(0));
    }

    /** Returns the emotion of the main persona at that touchpoint. */
    Optional<Double> emotion(int index) {
        return analysis.mainPoints().get(index).emotion();
    }

    /** Tells whether nothing but an assumption stands behind that touchpoint. */
    boolean assumed(int index) {
        return analysis.mainPoints().get(index).assumed();
    }

    /** Returns who answers for a touchpoint: its own team, else that of its stage. */
    static Optional<Ref> owner(Stage stage, Touchpoint touchpoint) {
        return touchpoint.details().owner().or(() -> stage.details().owner());
    }

    /** Returns the teams that act where the customer sees them. */
    static List<Ref> crew(Touchpoint touchpoint) {
        return touchpoint.actors().stream()
                .filter(actor -> actor.kind() == Kind.TEAM)
                .distinct()
                .toList();
    }

    /** Returns the touchpoint as the first cell of a row. */
    TextTwin.Cell cell(int number, Touchpoint touchpoint) {
        return new TextTwin.Cell(
                say("service.numbered", "number", number, "name", touchpoint.name()),
                anchor(touchpoint).orElse(""));
    }

    /** Returns an emotion as written in figures; a dash where none is known. */
    String signed(Optional<Double> emotion) {
        Numerals numerals = figure.words().numerals();
        return emotion.map(value -> numerals.signed(value, Math.min(1, numerals.decimals(List.of(value)))))
                .orElse("\u2013");
    }

    /** Returns a number of things, in the singular for one. */
    String touchpoints(int number) {
        return say("service.touchpoints", "n", number);
    }

    /** Says a phrase of the theme. */
    String say(String key, Object... slots) {
        return figure.say(key, slots);
    }

    /** Returns things one after another. */
    String commas(List<String> items) {
        return figure.words().commas(items);
    }

    /** Returns a touchpoint with its number, as a sentence begins. */
    String named(Columns.Slot slot) {
        return say(
                "service.touchpoint",
                "number",
                slot.number(),
                "touchpoint",
                slot.touchpoint().name());
    }

    /** Returns what stands where a touchpoint names no channel. */
    String noChannel() {
        return say("service.no-channel");
    }
}
