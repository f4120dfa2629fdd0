package org.periplus.page;

import java.util.Optional;
import java.util.OptionalDouble;
import org.periplus.analysis.Curve;
import org.periplus.analysis.JourneyAnalysis;
import org.periplus.model.Quote;
import org.periplus.model.Ref;
import org.periplus.model.Touchpoint;

/** How touchpoints, stages and journeys feel, in faces and numbers. */
final class Moods {

    private static final int FACE = 16;

    private final Sheet sheet;

    Moods(Sheet sheet) {
        this.sheet = sheet;
    }

    Mood of(Optional<Double> emotion, boolean assumed) {
        return emotion.map(value -> new Mood(
                        sheet.figures().face(value, FACE),
                        sheet.words().numerals().signed(value),
                        assumed))
                .orElse(Mood.UNKNOWN);
    }

    Mood mean(OptionalDouble mean) {
        return mean.isPresent()
                ? new Mood(
                        sheet.figures().face(mean.getAsDouble(), FACE),
                        sheet.words().numerals().mean(mean.getAsDouble()),
                        false)
                : Mood.UNKNOWN;
    }

    Mood mean(Optional<Double> mean) {
        return mean(mean.isPresent() ? OptionalDouble.of(mean.get()) : OptionalDouble.empty());
    }

    /** Returns the mean of a journey's emotions: of its main persona, of everybody where it names none. */
    OptionalDouble meanOf(JourneyAnalysis journey) {
        Optional<String> main =
                journey.journey().personas().stream().findFirst().map(Ref::id);
        return journey.journey().touchpoints().stream()
                .flatMap(touchpoint -> feeling(touchpoint, main).stream())
                .mapToDouble(Double::doubleValue)
                .average();
    }

    /** Returns the mean of a curve. */
    OptionalDouble meanOf(Curve curve) {
        return curve.points().stream()
                .flatMap(point -> point.emotion().stream())
                .mapToDouble(Double::doubleValue)
                .average();
    }

    /** Returns how a touchpoint feels to a persona, or to everybody. */
    static Optional<Double> feeling(Touchpoint touchpoint, Optional<String> persona) {
        return touchpoint
                .emotion()
                .flatMap(emotion -> persona.isPresent() ? emotion.of(persona.get()) : emotion.everybody());
    }

    /** Tells whether nothing but assumption stands behind a touchpoint. */
    static boolean assumed(JourneyAnalysis journey, int index, Touchpoint touchpoint) {
        return journey.curves().stream()
                .findFirst()
                .map(curve -> curve.points().get(index).assumed())
                .orElseGet(() -> touchpoint.details().evidence().isEmpty()
                        && touchpoint.quote().flatMap(Quote::from).isEmpty()
                        && touchpoint.pains().stream()
                                .allMatch(pain -> pain.details().evidence().isEmpty()));
    }
}
