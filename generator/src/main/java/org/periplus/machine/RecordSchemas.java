package org.periplus.machine;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.periplus.change.Said;
import org.periplus.json.Json;
import org.periplus.json.JsonObject;
import org.periplus.model.Doc;
import org.periplus.model.Place;
import org.periplus.model.Range;
import org.periplus.model.Ref;
import org.periplus.schema.RecordShape;

/**
 * JSON Schema 2020-12 of what {@link RecordValues} writes, from the same members. Collects the records it meets as definitions;
 * for one schema and one thread.
 */
final class RecordSchemas {

    static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private static final String TYPE = "type";

    private final Map<String, Json> definitions = new TreeMap<>();

    /** Returns the schema of a record: its members, and which of them are always there. */
    JsonObject object(List<Class<?>> records) {
        JsonObject.Builder properties = Json.object();
        List<String> always = new ArrayList<>();
        for (Class<?> record : records) {
            for (Member member : Member.of(record)) {
                properties.put(member.key(), described(member));
                if (member.isAlways()) {
                    always.add(member.key());
                }
            }
        }
        JsonObject.Builder schema = Json.object().put(TYPE, "object");
        doc(records.get(records.size() - 1)).ifPresent(doc -> schema.put("description", doc));
        return schema.put("properties", properties.build())
                .put("required", Json.texts(always))
                .put("additionalProperties", false)
                .build();
    }

    /** Returns the definitions of all records met so far, by name. */
    JsonObject definitions() {
        return new JsonObject(definitions);
    }

    private static Optional<String> doc(Class<?> record) {
        return Optional.ofNullable(record.getAnnotation(Doc.class)).map(Doc::value);
    }

    private Json described(Member member) {
        JsonObject.Builder schema = Json.object();
        if (!member.doc().isEmpty()) {
            schema.put("description", member.doc());
        }
        of(member.type(), member.range()).members().forEach(schema::put);
        return schema.build();
    }

    private JsonObject of(Type type, Optional<Range> range) {
        Class<?> raw = RecordShape.rawClass(type);
        if (raw == Optional.class) {
            return of(RecordShape.argument(type, 0), range);
        }
        if (raw == List.class) {
            return Json.object()
                    .put(TYPE, "array")
                    .put("items", of(RecordShape.argument(type, 0), range))
                    .build();
        }
        if (raw == Map.class) {
            return Json.object()
                    .put(TYPE, "object")
                    .put("additionalProperties", of(RecordShape.argument(type, 1), range))
                    .build();
        }
        return plain(raw).orElseGet(() -> single(raw, range));
    }

    private static Optional<JsonObject> plain(Class<?> type) {
        if (type == Said.class) {
            return Optional.of(Json.object().build());
        }
        if (type == LocalDate.class) {
            return Optional.of(
                    Json.object().put(TYPE, "string").put("format", "date").build());
        }
        if (type == Ref.class || type == Place.class) {
            return Optional.of(Json.object()
                    .put(TYPE, "string")
                    .put("pattern", "^[a-z]+:.+$")
                    .build());
        }
        if (RecordValues.isText(type)) {
            return Optional.of(Json.object().put(TYPE, "string").build());
        }
        return type == boolean.class || type == Boolean.class
                ? Optional.of(Json.object().put(TYPE, "boolean").build())
                : Optional.empty();
    }

    private JsonObject single(Class<?> type, Optional<Range> range) {
        if (type.isEnum()) {
            List<String> words = Arrays.stream(type.getEnumConstants())
                    .map(constant -> RecordValues.word((Enum<?>) constant))
                    .toList();
            return Json.object().put("enum", Json.texts(words)).build();
        }
        if (!type.isRecord() || RecordValues.isNumber(type)) {
            return number(type, range);
        }
        String name = type.getSimpleName();
        if (!definitions.containsKey(name)) {
            definitions.put(name, Json.none());
            definitions.put(name, object(List.of(type)));
        }
        return Json.object().put("$ref", "#/$defs/" + name).build();
    }

    private static JsonObject number(Class<?> type, Optional<Range> range) {
        boolean whole =
                List.of(int.class, long.class, Integer.class, Long.class).contains(type);
        JsonObject.Builder schema = Json.object().put(TYPE, whole ? "integer" : "number");
        if (RecordValues.isNumber(type)) {
            return schema.put("description", "Per cent.").build();
        }
        range.ifPresent(limits -> schema.put("minimum", Json.number(BigDecimal.valueOf(limits.min())))
                .put("maximum", Json.number(BigDecimal.valueOf(limits.max()))));
        return schema.build();
    }
}
