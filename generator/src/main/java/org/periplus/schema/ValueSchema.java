package org.periplus.schema;

import java.lang.reflect.Type;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.periplus.json.Json;
import org.periplus.json.JsonArray;
import org.periplus.json.JsonObject;
import org.periplus.json.JsonText;
import org.periplus.model.Emotion;
import org.periplus.model.EmotionScale;
import org.periplus.model.FreePage;
import org.periplus.model.Kind;
import org.periplus.model.Markdown;
import org.periplus.model.Ref;
import org.periplus.model.Scale;

/** JSON Schemas of fields and of the records in them; collects the records of one schema file. For use by one thread. */
final class ValueSchema {

    private static final String TYPE = "type";
    private static final String PLACE = "#/$defs/";

    private final Shapes shapes;
    private final ScalarSchema scalars;
    private final RuleKeys rules;
    private final Map<String, JsonObject> definitions = new LinkedHashMap<>();

    ValueSchema(Shapes shapes, Suggestions known) {
        this.shapes = shapes;
        this.scalars = new ScalarSchema(known);
        this.rules = new RuleKeys(known);
    }

    /** Returns the schemas of the records met so far, by name, in the order in which they were met. */
    Map<String, JsonObject> definitions() {
        return Collections.unmodifiableMap(definitions);
    }

    /** Returns the schema of a field's value, with what the field means. */
    JsonObject of(Field field) {
        JsonObject value = rules.of(field).orElseGet(() -> of(field, field.type()));
        JsonObject.Builder schema = Json.object();
        if (field.isId()) {
            schema.put("description", "The id; by default the file's name, or made from the words.");
        } else if (field.isNarrative()) {
            schema.put("description", "The narrative, in Markdown.");
        } else if (!field.doc().isEmpty()) {
            schema.put("description", field.doc());
        }
        value.members().forEach(schema::put);
        return schema.build();
    }

    private JsonObject of(Field field, Type type) {
        Class<?> raw = RecordShape.rawClass(type);
        if (field.isId()) {
            return scalars.id(field.owner() == FreePage.class ? Kind.PAGE : Kind.JOURNEY);
        }
        if (raw == Optional.class) {
            return of(field, RecordShape.argument(type, 0));
        }
        if (raw == List.class) {
            return list(field, RecordShape.argument(type, 0));
        }
        if (raw == Map.class) {
            return map(field, type);
        }
        if (raw == Emotion.class) {
            return emotion();
        }
        if (raw == Scale.class) {
            return scale();
        }
        if (raw == Markdown.class) {
            return ScalarSchema.text();
        }
        return FormWords.isPlain(field, raw) ? scalars.of(field, raw) : record(raw);
    }

    private JsonObject list(Field field, Type item) {
        if (field.owner() == EmotionScale.class) {
            return scale();
        }
        JsonObject one = of(field, item);
        JsonObject many = Json.object().put(TYPE, "array").put("items", one).build();
        if (field.isTable()) {
            return anyOf(List.of(ScalarSchema.text(), many));
        }
        return field.isOrOne() ? anyOf(List.of(many, one)) : many;
    }

    private JsonObject map(Field field, Type type) {
        boolean references = RecordShape.argument(type, 0) == Ref.class;
        JsonObject value = of(field, RecordShape.argument(type, 1));
        JsonObject.Builder map = Json.object().put(TYPE, "object");
        if (references) {
            map.put("propertyNames", scalars.names(field.refersTo()));
        }
        return map.put("additionalProperties", value).build();
    }

    private JsonObject emotion() {
        JsonObject number = scalars.emotion();
        JsonObject each = Json.object()
                .put(TYPE, "object")
                .put("propertyNames", scalars.names(List.of(Kind.PERSONA)))
                .put("additionalProperties", number)
                .build();
        return merged(number, each);
    }

    private static JsonObject scale() {
        JsonObject number = Json.object()
                .put(TYPE, Json.texts(List.of("number", "string")))
                .put("pattern", Notation.NUMBER.anchored())
                .build();
        return Json.object()
                .put(TYPE, "array")
                .put("items", number)
                .put("minItems", 2)
                .put("maxItems", 2)
                .put("examples", Json.array(List.of(Json.array(List.of(Json.number(1), Json.number(5))))))
                .build();
    }

    private JsonObject record(Class<?> type) {
        String name = RecordShape.kebab(type.getSimpleName()).substring(1);
        if (!definitions.containsKey(name)) {
            definitions.put(name, Json.object().build());
            definitions.put(name, definition(shapes.of(type)));
        }
        return Json.object().put("$ref", PLACE + name).build();
    }

    /** Returns the schema of a record, or of the plain value that stands for it. */
    private JsonObject definition(RecordShape shape) {
        JsonObject full = object(shape);
        if (shape.shorthand().isEmpty()) {
            return full;
        }
        Field field = shape.shorthand().get();
        JsonObject plain = of(field, field.type());
        if (plain.members().containsKey("if")) {
            return textOr(full);
        }
        return plain.members().containsKey("enum") || plain.members().containsKey("anyOf")
                ? anyOf(List.of(plain, full))
                : merged(full, plain);
    }

    private static JsonObject textOr(JsonObject mapping) {
        JsonObject.Builder schema = Json.object();
        mapping.members().forEach((key, value) -> put(schema, key, value));
        ScalarSchema.allBut(List.of("array"), "object", "This must be text, or a mapping.")
                .members()
                .forEach(schema::put);
        return schema.build();
    }

    /** Returns the schema of a mapping with the keys of a record. */
    JsonObject object(RecordShape shape) {
        JsonObject.Builder properties = Json.object();
        shape.written().forEach(field -> properties.put(field.key(), of(field)));
        List<String> required = Needs.always(shape);
        JsonObject.Builder schema = Json.object().put(TYPE, "object").put("properties", properties.build());
        if (!required.isEmpty()) {
            schema.put("required", Json.texts(required));
        }
        if (shape.keepsNotes()) {
            JsonObject own =
                    Json.object().put("description", "A key of the team's own.").build();
            schema.put("patternProperties", Json.object().put("^x-", own).build());
        }
        return schema.put("additionalProperties", false).build();
    }

    private static JsonObject anyOf(List<JsonObject> schemas) {
        return Json.object().put("anyOf", Json.array(schemas)).build();
    }

    /** Returns a schema that takes what either takes; the keywords of the two must be about different types of values. */
    private static JsonObject merged(JsonObject first, JsonObject second) {
        Set<String> types = new LinkedHashSet<>(types(first));
        types.addAll(types(second));
        JsonObject.Builder both = Json.object().put(TYPE, Json.texts(types));
        first.members().forEach((key, value) -> put(both, key, value));
        second.members().forEach((key, value) -> put(both, key, value));
        return both.build();
    }

    private static void put(JsonObject.Builder schema, String key, Json value) {
        if (!key.equals(TYPE)) {
            schema.put(key, value);
        }
    }

    private static List<String> types(JsonObject schema) {
        Json type = schema.find(TYPE).orElseThrow(() -> new IllegalStateException("a schema without a type"));
        List<Json> all = type instanceof JsonArray array ? array.items() : List.of(type);
        return all.stream().map(one -> ((JsonText) one).value()).toList();
    }
}
