package org.periplus.figure.past;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.periplus.model.Details;
import org.periplus.model.Emotion;
import org.periplus.model.Journey;
import org.periplus.model.Pain;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;

/** Alters journeys: by hand, a component of a record, or at random. */
final class Altered {

    private Altered() {}

    /** Returns a record with another value for one of its components. */
    @SuppressWarnings("unchecked")
    static <R extends Record> R with(R record, String name, Object value) {
        try {
            RecordComponent[] components = record.getClass().getRecordComponents();
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                values[i] = components[i].getName().equals(name)
                        ? value
                        : components[i].getAccessor().invoke(record);
            }
            Class<?>[] types = Arrays.stream(components)
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            return (R) record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** Returns a journey with touchpoints left out, moved, added and edited; the more, the less is kept. */
    static Journey atRandom(Journey journey, long seed) {
        Random random = new Random(seed);
        double rate = List.of(0.02, 0.2, 0.6).get((int) (seed % 3));
        List<Touchpoint> wandering = new ArrayList<>();
        List<Stage> stages = new ArrayList<>();
        for (Stage stage : journey.stages()) {
            if (random.nextDouble() >= rate / 3) {
                stages.add(with(stage, "touchpoints", touchpoints(stage, random, rate, wandering)));
            }
        }
        if (random.nextDouble() < rate) {
            java.util.Collections.shuffle(stages, random);
        }
        return with(journey, "stages", List.copyOf(stages));
    }

    private static List<Touchpoint> touchpoints(Stage stage, Random random, double rate, List<Touchpoint> wandering) {
        List<Touchpoint> kept = new ArrayList<>();
        for (Touchpoint touchpoint : stage.touchpoints()) {
            double luck = random.nextDouble();
            if (luck < rate / 4) {
                wandering.add(touchpoint);
            } else if (luck >= rate / 2) {
                kept.add(luck > 1 - rate ? edited(touchpoint, random) : touchpoint);
            }
        }
        if (!wandering.isEmpty() && random.nextBoolean()) {
            kept.add(random.nextInt(kept.size() + 1), wandering.remove(0));
        }
        return List.copyOf(kept);
    }

    private static Touchpoint edited(Touchpoint touchpoint, Random random) {
        Emotion emotion = new Emotion(Optional.of(random.nextInt(9) / 2.0 - 2), java.util.Map.of());
        Pain pain = new Pain(
                "new-" + touchpoint.id(),
                touchpoint.name() + " hurts",
                Optional.of(1 + random.nextInt(5)),
                Optional.empty(),
                Details.none());
        return with(with(touchpoint, "emotion", Optional.of(emotion)), "pains", List.of(pain));
    }
}
