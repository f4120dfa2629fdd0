package org.periplus.review;

import java.util.List;
import java.util.stream.Stream;
import org.periplus.change.Op;
import org.periplus.change.Sense;
import org.periplus.change.Weight;
import org.periplus.diagnostic.Severity;
import org.periplus.json.Json;
import org.periplus.json.JsonObject;
import org.periplus.json.JsonWriter;

/** The JSON Schema of what {@link ReviewJson} writes. Stateless. */
public final class ReviewSchema {

    /** Where a site publishes it, from its root. */
    public static final String PATH = "api/diff.schema.json";

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String TYPE = "type";
    private static final String ABOUT = "description";
    private static final List<String> WHATS = List.of("reading", "status", "feeling");

    /** Returns the whole file. */
    public String write() {
        JsonObject properties = Json.object()
                .put("base", text("The earlier state, as it was asked for."))
                .put("head", text("The later state, as it was asked for; WORKTREE for the files as they are."))
                .put("base-commit", text("The commit of the earlier state; absent for the work tree."))
                .put("head-commit", text("The commit of the later state; absent for the work tree."))
                .put("changes", list("What differs, in order of kind, id and place; empty if nothing.", change()))
                .put("findings", findings())
                .put("effects", list("What the changes do to figures.", effect()))
                .put("notes", list("What could not be read or compared.", text("A sentence.")))
                .build();
        return new JsonWriter()
                .write(Json.object()
                        .put("$schema", DIALECT)
                        .put("title", "Two states of the content compared")
                        .put(ABOUT, "What `periplus diff --format json` writes.")
                        .put(TYPE, "object")
                        .put("properties", properties)
                        .put("required", Json.texts(List.of("base", "head", "changes", "findings", "effects", "notes")))
                        .build());
    }

    private static JsonObject change() {
        JsonObject any = Json.object()
                .put(ABOUT, "A text, a number, true or false, a list, or an object of fields; null for nothing.")
                .build();
        JsonObject properties = Json.object()
                .put("op", words(Stream.of(Op.values()).map(Op::word)))
                .put("entity", text("What changed: kind:id, with the ids of parts behind slashes."))
                .put("name", text("What readers call it."))
                .put("field", orNull("The key of the field that says something else; null for the thing itself."))
                .put("key", any)
                .put("before", any)
                .put("after", any)
                .put("weight", words(Stream.of(Weight.values()).map(Weight::word)))
                .put("sense", words(Stream.of(Sense.values()).map(Sense::word)))
                .build();
        return object(properties, List.of("op", "entity", "name", "field", "before", "after", "weight", "sense"));
    }

    private static JsonObject findings() {
        JsonObject finding = object(
                Json.object()
                        .put("rule", text("The rule's id."))
                        .put("severity", words(Stream.of(Severity.values()).map(Severity::word)))
                        .put("entity", text("Where the rule is broken: kind:id, with ids and keys behind slashes."))
                        .put("file", text("The file, from the content root."))
                        .put("line", Json.object().put(TYPE, "integer").build())
                        .put("message", text("A sentence without a full stop."))
                        .put("hint", text("What to do about it."))
                        .build(),
                List.of("rule", "severity", "entity", "file", "line", "message"));
        return object(
                Json.object()
                        .put("new", list("What only the later state breaks.", finding))
                        .put("solved", list("What only the earlier state breaks.", finding))
                        .build(),
                List.of("new", "solved"));
    }

    private static JsonObject effect() {
        return object(
                Json.object()
                        .put("entity", text("The KPI or journey, as kind:id."))
                        .put("name", text("What readers call it."))
                        .put("what", words(WHATS.stream()))
                        .put("before", orNull("In words; null if there was none."))
                        .put("after", orNull("In words; null if there is none."))
                        .put("sense", words(Stream.of(Sense.values()).map(Sense::word)))
                        .build(),
                List.of("entity", "name", "what", "before", "after", "sense"));
    }

    private static JsonObject object(JsonObject properties, List<String> required) {
        return Json.object()
                .put(TYPE, "object")
                .put("properties", properties)
                .put("required", Json.texts(required))
                .build();
    }

    private static JsonObject list(String about, JsonObject items) {
        return Json.object()
                .put(ABOUT, about)
                .put(TYPE, "array")
                .put("items", items)
                .build();
    }

    private static JsonObject text(String about) {
        return Json.object().put(ABOUT, about).put(TYPE, "string").build();
    }

    private static JsonObject orNull(String about) {
        return Json.object()
                .put(ABOUT, about)
                .put(TYPE, Json.texts(List.of("string", "null")))
                .build();
    }

    private static JsonObject words(Stream<String> words) {
        return Json.object().put("enum", Json.texts(words.toList())).build();
    }
}
