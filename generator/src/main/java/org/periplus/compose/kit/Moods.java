package org.periplus.compose.kit;

import java.util.Optional;
import java.util.OptionalDouble;
import org.periplus.analysis.Curve;
import org.periplus.analysis.JourneyAnalysis;
import org.periplus.model.Quote;
import org.periplus.model.Ref;
import org.periplus.model.Touchpoint;
import org.periplus.page.Mood;

/** How touchpoints, stages and journeys feel, in faces and numbers. */
public final class Moods {

    private static final int FACE = 16;

    private final Sheet sheet;

    /** Takes the sheet that is written on. */
    public Moods(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Returns the mood of an emotion; assumed ones are marked as such. */
    public Mood of(Optional<Double> emotion, boolean assumed) {
        return emotion.map(value -> new Mood(
                        sheet.figures().face(value, FACE),
                        sheet.words().numerals().signed(value),
                        assumed))
                .orElse(Mood.UNKNOWN);
    }

    /** Returns the mood of a mean of emotions. */
    public Mood mean(OptionalDouble mean) {
        return mean.isPresent()
                ? new Mood(
                        sheet.figures().face(mean.getAsDouble(), FACE),
                        sheet.words().numerals().mean(mean.getAsDouble()),
                        false)
                : Mood.UNKNOWN;
    }

    /** Returns the mood of a mean of emotions. */
    public Mood mean(Optional<Double> mean) {
        return mean(mean.isPresent() ? OptionalDouble.of(mean.get()) : OptionalDouble.empty());
    }

    /** Returns the mean of a journey's emotions: of its main persona, of everybody where it names none. */
    public OptionalDouble meanOf(JourneyAnalysis journey) {
        Optional<String> main =
                journey.journey().personas().stream().findFirst().map(Ref::id);
        return journey.journey().touchpoints().stream()
                .flatMap(touchpoint -> feeling(touchpoint, main).stream())
                .mapToDouble(Double::doubleValue)
                .average();
    }

    /** Returns the mean of a curve. */
    public OptionalDouble meanOf(Curve curve) {
        return curve.points().stream()
                .flatMap(point -> point.emotion().stream())
                .mapToDouble(Double::doubleValue)
                .average();
    }

    /** Returns how a touchpoint feels to a persona, or to everybody. */
    public static Optional<Double> feeling(Touchpoint touchpoint, Optional<String> persona) {
        return touchpoint
                .emotion()
                .flatMap(emotion -> persona.isPresent() ? emotion.of(persona.get()) : emotion.everybody());
    }

    /** Tells whether nothing but assumption stands behind a touchpoint. */
    public static boolean assumed(JourneyAnalysis journey, int index, Touchpoint touchpoint) {
        return journey.curves().stream()
                .findFirst()
                .map(curve -> curve.points().get(index).assumed())
                .orElseGet(() -> touchpoint.details().evidence().isEmpty()
                        && touchpoint.quote().flatMap(Quote::from).isEmpty()
                        && touchpoint.pains().stream()
                                .allMatch(pain -> pain.details().evidence().isEmpty()));
    }
}
