package org.periplus.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.json.Json;
import org.periplus.json.JsonObject;
import org.periplus.model.Kind;
import org.periplus.model.Ref;

/**
 * JSON Schemas of values that are written as plain text. Editors guess a type for what stands without quotes, so a text may be
 * a number or a truth value to them. Immutable.
 */
final class ScalarSchema {

    /** What an id may look like to an editor. */
    private static final List<String> ID = List.of("string", "integer");

    private static final long MAX_WHOLE = 1_000_000_000_000_000L;

    private final Suggestions known;

    ScalarSchema(Suggestions known) {
        this.known = known;
    }

    /** Returns the schema of values of that type in that field. */
    JsonObject of(Field field, Class<?> type) {
        if (type.isEnum()) {
            return words(Vocabulary.of(type));
        }
        if (type == Ref.class) {
            return reference(field.refersTo());
        }
        return Notation.of(field, type)
                .map(notation -> notation(field, type, notation))
                .orElseGet(() -> field.isRequired() ? writtenText() : text());
    }

    /** Returns the schema of free text: of all but lists and mappings, so that no editor offers truth values for it. */
    static JsonObject text() {
        return allBut(List.of("object", "array"), "string", "This must be text.");
    }

    /** Returns the schema of free text that must be there; nothing at all is not, although a text may be the word null. */
    static JsonObject writtenText() {
        return allBut(List.of("object", "array", "null"), "string", "Text is needed here.");
    }

    /** Returns a schema that refuses values of some types, with what an editor is to say then; {@code wanted} is not one of them. */
    static JsonObject allBut(List<String> types, String wanted, String message) {
        return Json.object()
                .put("if", Json.object().put("type", Json.texts(types)).build())
                .put(
                        "then",
                        Json.object()
                                .put("type", wanted)
                                .put("errorMessage", message)
                                .build())
                .build();
    }

    /** Returns the schema of an id that is written within a file, of an entry of that kind or in one. */
    JsonObject id(Kind kind) {
        return Json.object()
                .put("type", Json.texts(ID))
                .put("minimum", 0)
                .put("pattern", Notation.id(kind))
                .put("patternErrorMessage", "An id has lower-case letters, digits and single hyphens between them.")
                .build();
    }

    /** Returns the schema of the keys of a mapping that are references. */
    JsonObject names(List<Kind> kinds) {
        JsonObject reference = reference(kinds);
        return reference.members().containsKey("anyOf")
                ? reference
                : Json.object().put("pattern", Notation.reference(kinds)).build();
    }

    /** Returns the schema of an emotion: a number on the site's scale. */
    JsonObject emotion() {
        return Json.object()
                .put("type", Json.texts(List.of("number", "string")))
                .put("minimum", decimal(known.lowest()))
                .put("maximum", decimal(known.highest()))
                .put("pattern", Notation.NUMBER.anchored())
                .build();
    }

    /** Returns the schema of a reference to an entry of one of these kinds; ids that are known are offered. */
    JsonObject reference(List<Kind> kinds) {
        List<String> ids = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Kind kind : kinds) {
            known.ids().getOrDefault(kind, Map.of()).forEach((id, name) -> {
                if (!ids.contains(id)) {
                    ids.add(id);
                    names.add(name);
                }
            });
        }
        JsonObject shape = Json.object()
                .put("type", Json.texts(ID))
                .put("minimum", 0)
                .put("pattern", Notation.reference(kinds))
                .put("patternErrorMessage", "This must be the id of " + FormWords.kinds(kinds) + ".")
                .build();
        if (ids.isEmpty()) {
            return shape;
        }
        JsonObject offered = Json.object()
                .put("enum", Json.texts(ids))
                .put("enumDescriptions", Json.texts(names))
                .build();
        return Json.object().put("anyOf", Json.array(List.of(offered, shape))).build();
    }

    private static JsonObject words(Vocabulary vocabulary) {
        List<String> docs =
                vocabulary.words().stream().map(Vocabulary.Word::doc).toList();
        return Json.object()
                .put("type", "string")
                .put("enum", Json.texts(vocabulary.texts()))
                .put("enumDescriptions", Json.texts(docs))
                .put("markdownEnumDescriptions", Json.texts(docs))
                .build();
    }

    private static JsonObject notation(Field field, Class<?> type, Notation notation) {
        JsonObject.Builder schema = Json.object()
                .put("type", Json.texts(types(notation)))
                .put("pattern", notation.anchored())
                .put(
                        "patternErrorMessage",
                        "This must be " + notation.words() + ", such as " + String.join(" or ", notation.examples())
                                + ".");
        limits(field, type, notation, schema);
        if (!List.of(Notation.NUMBER, Notation.WHOLE, Notation.TRUTH).contains(notation)) {
            schema.put("examples", Json.texts(notation.examples()));
        }
        return schema.build();
    }

    private static List<String> types(Notation notation) {
        return switch (notation) {
            case NUMBER, OPERAND -> List.of("number", "string");
            case WHOLE, REACH -> List.of("integer", "string");
            case TRUTH -> List.of("boolean", "string");
            case PLACE, ID -> ID;
            case DAY, DAY_OR_MONTH, RHYTHM, SHARE, PAIN, LANE, SEPARATOR, DECIMAL -> List.of("string");
        };
    }

    private static void limits(Field field, Class<?> type, Notation notation, JsonObject.Builder schema) {
        Optional<BigDecimal> low = Optional.empty();
        Optional<BigDecimal> high = Optional.empty();
        if (field.range().isPresent()) {
            low = Optional.of(BigDecimal.valueOf(field.range().get().min()));
            high = Optional.of(BigDecimal.valueOf(field.range().get().max()));
        } else if (notation == Notation.WHOLE || notation == Notation.REACH) {
            long least = type == Integer.class ? Integer.MIN_VALUE : -MAX_WHOLE;
            long most = type == Integer.class ? Integer.MAX_VALUE : MAX_WHOLE;
            low = Optional.of(BigDecimal.valueOf(notation == Notation.REACH ? 0 : least));
            high = Optional.of(BigDecimal.valueOf(most));
        } else if (notation == Notation.PLACE) {
            low = Optional.of(BigDecimal.ZERO);
        }
        schema.put("minimum", low.map(Json::number)).put("maximum", high.map(Json::number));
    }

    private static Json decimal(double value) {
        return Json.number(BigDecimal.valueOf(value));
    }
}
