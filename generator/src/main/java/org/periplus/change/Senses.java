package org.periplus.change;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.periplus.model.Atlas;
import org.periplus.model.Direction;
import org.periplus.model.Emotion;
import org.periplus.model.Frequency;
import org.periplus.model.Kpi;
import org.periplus.model.Reading;
import org.periplus.model.Ref;

/**
 * Whether a change is good for customers, told from the change alone: a better or worse emotion, a graver or rarer pain, a greater
 * gain, a reading against the one before it. Immutable.
 */
final class Senses {

    private final Atlas after;

    /** Takes the later state. */
    Senses(Atlas after) {
        this.after = after;
    }

    /** Returns the sense of a thing that came. */
    static Sense came(Identity identity) {
        Optional<PartKind> part = identity.part();
        if (part.equals(Optional.of(PartKind.PAIN))) {
            return Sense.WORSE;
        }
        return part.equals(Optional.of(PartKind.GAIN)) ? Sense.BETTER : Sense.NEITHER;
    }

    /** Returns the sense of a thing that went. */
    static Sense gone(Identity identity) {
        return opposite(came(identity));
    }

    /** Returns the sense of a field that says something else. */
    Sense of(Difference.Valued valued, FieldChange change) {
        Trait trait = valued.trait();
        if (trait.is("emotion")) {
            return emotion(valued, change);
        } else if (trait.is("severity") || trait.is("frequency")) {
            return ordered(change.was(), change.is(), came(valued.identity()));
        } else if (trait.is("readings")) {
            return reading(valued, change);
        }
        return Sense.NEITHER;
    }

    private static Sense emotion(Difference.Valued valued, FieldChange change) {
        Optional<String> persona = change.key()
                .filter(Said.Entry.class::isInstance)
                .map(key -> ((Said.Entry) key).ref().id());
        return ordered(felt(valued.before(), persona), felt(valued.after(), persona), Sense.BETTER);
    }

    private static Optional<Double> felt(Object value, Optional<String> persona) {
        return Optional.of(value)
                .flatMap(emotion -> emotion instanceof Optional<?> maybe ? maybe : Optional.of(emotion))
                .map(Emotion.class::cast)
                .flatMap(emotion -> persona.isPresent() ? emotion.of(persona.get()) : emotion.everybody());
    }

    private Sense reading(Difference.Valued valued, FieldChange change) {
        Optional<Kpi> kpi = valued.identity().entry().flatMap(ref -> after.find(Kpi.class, ref));
        Optional<Reading> now = change.is().filter(Reading.class::isInstance).map(Reading.class::cast);
        if (kpi.isEmpty() || now.isEmpty()) {
            return Sense.NEITHER;
        }
        Optional<Double> then = change.was().isPresent()
                ? change.was().map(Reading.class::cast).map(Reading::value)
                : before(kpi.get().readings(), now.get());
        Sense up = kpi.get().direction() == Direction.HIGHER ? Sense.BETTER : Sense.WORSE;
        return ordered(then, now.map(Reading::value), up);
    }

    /** Returns the value of the last reading before another, of the same customers. */
    private static Optional<Double> before(List<Reading> readings, Reading reading) {
        return readings.stream()
                .filter(other -> other.date().isBefore(reading.date()))
                .filter(other -> whose(other).equals(whose(reading)))
                .max(Comparator.comparing(Reading::date))
                .map(Reading::value);
    }

    private static List<Optional<Ref>> whose(Reading reading) {
        return List.of(reading.segment(), reading.persona());
    }

    private static Sense ordered(Optional<?> before, Optional<?> after, Sense up) {
        if (before.isEmpty() || after.isEmpty()) {
            return Sense.NEITHER;
        }
        int order = Double.compare(level(after.get()), level(before.get()));
        return order == 0 ? Sense.NEITHER : order > 0 ? up : opposite(up);
    }

    private static double level(Object value) {
        return value instanceof Frequency often
                ? List.of(Frequency.values()).indexOf(often)
                : ((Number) value).doubleValue();
    }

    private static Sense opposite(Sense sense) {
        if (sense == Sense.NEITHER) {
            return sense;
        }
        return sense == Sense.BETTER ? Sense.WORSE : Sense.BETTER;
    }
}
