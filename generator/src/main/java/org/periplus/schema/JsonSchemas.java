package org.periplus.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.periplus.json.Json;
import org.periplus.json.JsonObject;
import org.periplus.model.Kind;
import org.periplus.model.Site;

/**
 * The JSON Schemas (draft 2020-12) of all files of a site, for editors: made from the records of the model alone. They use no
 * keyword that editors of draft 7 lack, but {@code $defs}. Safe for use by several threads.
 */
public final class JsonSchemas {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final Shapes shapes = new Shapes();
    private final Suggestions known;

    /** Takes what is known of the site. */
    public JsonSchemas(Suggestions known) {
        this.known = known;
    }

    /** Returns every schema by the name of its file, in order: the site's own, and for each kind that of an entry and of a map. */
    public Map<String, Json> files() {
        Map<String, Json> files = new LinkedHashMap<>();
        files.put(SchemaNames.SITE, site());
        for (Kind kind : Kind.values()) {
            files.put(SchemaNames.ofEntry(kind), entry(kind));
            files.put(SchemaNames.ofMap(kind), map(kind));
        }
        return files;
    }

    private JsonObject site() {
        RecordShape shape = shapes.of(Site.class);
        return whole(
                SchemaNames.SITE,
                "periplus.yaml",
                shape.doc(),
                shape,
                Json.object().build());
    }

    private JsonObject entry(Kind kind) {
        RecordShape shape = shapes.of(kind);
        JsonObject needed =
                kind == Kind.JOURNEY ? Needs.ofJourney() : Json.object().build();
        return whole(SchemaNames.ofEntry(kind), kind.word(), shape.doc(), shape, needed);
    }

    private JsonObject whole(String id, String title, String doc, RecordShape shape, JsonObject more) {
        ValueSchema values = new ValueSchema(shapes, known);
        JsonObject object = values.object(shape);
        JsonObject.Builder schema = head(id, title, doc);
        object.members().forEach(schema::put);
        more.members().forEach(schema::put);
        schema.put("defaultSnippets", Json.array(List.of(new Snippets(shapes).of(shape, title))));
        if (!values.definitions().isEmpty()) {
            JsonObject.Builder definitions = Json.object();
            values.definitions().forEach(definitions::put);
            schema.put("$defs", definitions.build());
        }
        return schema.build();
    }

    private JsonObject map(Kind kind) {
        JsonObject entry = Json.object().put("$ref", SchemaNames.ofEntry(kind)).build();
        JsonObject ids = Json.object()
                .put("pattern", Notation.id(kind))
                .put("patternErrorMessage", "An id has lower-case letters, digits and single hyphens between them.")
                .build();
        return head(
                        SchemaNames.ofMap(kind),
                        kind.folder() + ".yaml",
                        shapes.of(kind).doc())
                .put("type", Json.texts(List.of("object", "null")))
                .put("propertyNames", ids)
                .put("additionalProperties", entry)
                .build();
    }

    private static JsonObject.Builder head(String id, String title, String doc) {
        return Json.object()
                .put("$schema", DIALECT)
                .put("$id", id)
                .put("title", title)
                .put("description", doc);
    }
}
