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

    private static final String ERROR = "error";
    private static final JsonObject SEVERITY = words(List.of(ERROR, "warning", "info", "off"));
    private static final JsonObject ALWAYS = words(List.of(ERROR));
    private static final JsonObject REASON = Json.object()
            .put("pattern", "\\S")
            .put("patternErrorMessage", "Write why the rule does not hold here.")
            .build();

    private final Map<String, Suggestions.KnownRule> rules;

    RuleKeys(Suggestions known) {
        this.rules = known.rules();
    }

    /** Returns the schema if the field is one of the two. */
    Optional<JsonObject> of(Field field) {
        if (field.owner() == Site.class && field.key().equals("checks")) {
            JsonObject.Builder properties = Json.object();
            rules.forEach((id, rule) -> properties.put(id, told(rule, rule.settable() ? SEVERITY : ALWAYS)));
            return Optional.of(map(properties.build(), SEVERITY));
        }
        if (field.owner() == Details.class && field.key().equals("accept")) {
            JsonObject.Builder properties = Json.object();
            JsonObject reason = joined(ScalarSchema.writtenText(), REASON);
            rules.forEach((id, rule) -> {
                if (rule.acceptable()) {
                    properties.put(id, told(rule, reason));
                }
            });
            return Optional.of(map(properties.build(), reason));
        }
        return Optional.empty();
    }

    private static JsonObject told(Suggestions.KnownRule rule, JsonObject value) {
        return joined(Json.object().put("description", rule.title() + ".").build(), value);
    }

    private static JsonObject joined(JsonObject first, JsonObject second) {
        JsonObject.Builder both = Json.object();
        first.members().forEach(both::put);
        second.members().forEach(both::put);
        return both.build();
    }

    private static JsonObject words(List<String> words) {
        return Json.object()
                .put("type", "string")
                .put("enum", Json.texts(words))
                .build();
    }

    private JsonObject map(JsonObject properties, JsonObject any) {
        return Json.object()
                .put("type", "object")
                .put("properties", properties)
                .put("additionalProperties", rules.isEmpty() ? any : Json.bool(false))
                .build();
    }
}
