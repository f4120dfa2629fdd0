package org.periplus.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.json.Json;
import org.periplus.json.JsonObject;
import org.periplus.model.Details;
import org.periplus.model.Site;

/** JSON Schemas of the two mappings whose keys are rules: the severities of a site, and the reasons of an entry. Immutable. */
final class RuleKeys {

    private static final List<String> SEVERITIES = List.of("error", "warning", "info", "off");

    private final Map<String, String> rules;

    RuleKeys(Suggestions known) {
        this.rules = known.rules();
    }

    /** Returns the schema if the field is one of the two. */
    Optional<JsonObject> of(Field field) {
        if (field.owner() == Site.class && field.key().equals("checks")) {
            JsonObject severity = Json.object()
                    .put("type", "string")
                    .put("enum", Json.texts(SEVERITIES))
                    .build();
            return Optional.of(map(severity, rules.isEmpty()));
        }
        if (field.owner() == Details.class && field.key().equals("accept")) {
            return Optional.of(map(ScalarSchema.text(), true));
        }
        return Optional.empty();
    }

    private JsonObject map(JsonObject value, boolean any) {
        JsonObject.Builder properties = Json.object();
        rules.forEach((id, title) -> {
            JsonObject.Builder property = Json.object().put("description", title + ".");
            value.members().forEach(property::put);
            properties.put(id, property.build());
        });
        return Json.object()
                .put("type", "object")
                .put("properties", properties.build())
                .put("additionalProperties", any ? value : Json.bool(false))
                .build();
    }
}
