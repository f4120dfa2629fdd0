package org.periplus.schema;

import java.util.List;
import java.util.Set;
import org.periplus.json.Json;
import org.periplus.json.JsonObject;
import org.periplus.model.FreePage;
import org.periplus.model.Journey;
import org.periplus.model.Stage;

/**
 * Which keys must be written. Some depend on others: a journey that tells only the differences from another one needs neither a
 * name nor stages, and its stages need no name; elsewhere a touchpoint needs a name, or the catalogue touchpoint that gives
 * it; and the name of a page may be its first heading.
 */
final class Needs {

    private static final String PROPERTIES = "properties";
    private static final String REQUIRED = "required";
    private static final Set<Class<?>> DEPENDING = Set.of(Journey.class, Stage.class, FreePage.class);

    private Needs() {}

    /** Returns the keys that must be written whatever else is written. */
    static List<String> always(RecordShape shape) {
        return DEPENDING.contains(shape.type())
                ? List.of()
                : shape.written().stream()
                        .filter(Field::isRequired)
                        .map(Field::key)
                        .toList();
    }

    /** Returns the keywords for the schema of a journey that say what it needs unless it extends another one. */
    static JsonObject ofJourney() {
        JsonObject named = Json.object()
                .put("anyOf", Json.array(List.of(required("name"), required("use"))))
                .build();
        JsonObject stage = Json.object()
                .put(REQUIRED, Json.texts(List.of("name")))
                .put(PROPERTIES, Json.object().put("touchpoints", items(named)).build())
                .build();
        JsonObject whole = Json.object()
                .put(REQUIRED, Json.texts(List.of("name", "stages")))
                .put(PROPERTIES, Json.object().put("stages", items(stage)).build())
                .build();
        return Json.object().put("if", required("extends")).put("else", whole).build();
    }

    private static JsonObject items(JsonObject item) {
        return Json.object().put("items", item).build();
    }

    private static JsonObject required(String key) {
        return Json.object().put(REQUIRED, Json.texts(List.of(key))).build();
    }
}
