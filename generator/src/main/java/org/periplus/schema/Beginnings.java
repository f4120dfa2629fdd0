package org.periplus.schema;

import java.util.Map;
import java.util.Set;
import org.periplus.model.Journey;
import org.periplus.model.Scenario;
import org.periplus.model.Stage;
import org.periplus.model.Term;
import org.periplus.model.Touchpoint;

/** Which keys an entry begins with: those that must be written, and a few without which it says nothing. */
final class Beginnings {

    private static final Map<Class<?>, Set<String>> MORE = Map.of(
            Journey.class, Set.of("personas"),
            Scenario.class, Set.of("persona", "journey"),
            Stage.class, Set.of("id", "touchpoints"),
            Touchpoint.class, Set.of("id", "name", "channel", "emotion"),
            Term.class, Set.of("definition"));

    private Beginnings() {}

    /** Tells whether records of that type begin with that field. */
    static boolean has(Class<?> holder, Field field) {
        return field.isRequired() || MORE.getOrDefault(holder, Set.of()).contains(field.key());
    }
}
