package org.periplus.machine;

import java.util.List;
import org.periplus.json.Json;
import org.periplus.json.JsonObject;
import org.periplus.json.JsonWriter;

/**
 * One list of the data with its schema: {@code api/NAME.json} and {@code api/schema/NAME.json}.
 *
 * @param name its name, without folder and ending
 * @param about what it lists, in a sentence
 * @param records what an item is made of: the members of all of them side by side
 * @param items the items, in order
 * @param notes what is not known and why, in sentences
 */
record ApiFile(String name, String about, List<Class<?>> records, List<JsonObject> items, List<String> notes) {

    static final String FOLDER = "api/";

    /** The version of the form. A member more is no new version; a member that changes its meaning or goes is one. */
    private static final int VERSION = 1;

    private static final String SCHEMA = "$schema";

    ApiFile {
        records = List.copyOf(records);
        items = List.copyOf(items);
        notes = List.copyOf(notes);
    }

    String path() {
        return FOLDER + name + ".json";
    }

    String schemaPath() {
        return FOLDER + "schema/" + name + ".json";
    }

    /** Returns the list and its schema; {@code site} is the site as JSON. */
    List<MachineFile> files(JsonObject site) {
        return List.of(
                new MachineFile(path(), new JsonWriter().write(data(site))),
                new MachineFile(schemaPath(), new JsonWriter().write(schema())));
    }

    private Json data(JsonObject site) {
        return Json.object()
                .put(SCHEMA, "schema/" + name + ".json")
                .put("version", VERSION)
                .put("site", site)
                .put("notes", Json.texts(notes))
                .put("items", Json.array(items))
                .build();
    }

    private Json schema() {
        RecordSchemas schemas = new RecordSchemas();
        JsonObject item = schemas.object(records);
        JsonObject properties = Json.object()
                .put(SCHEMA, typed("string", "The way to this schema."))
                .put(
                        "version",
                        Json.object()
                                .put("description", "The version of this form; more members are no new version.")
                                .put("const", VERSION)
                                .build())
                .put("site", schemas.object(List.of(Listed.Whole.class)))
                .put("notes", list("What is not known and why, in English.", typed("string", "A sentence.")))
                .put("items", list(about, item))
                .build();
        return Json.object()
                .put(SCHEMA, RecordSchemas.DIALECT)
                .put("title", about)
                .put("type", "object")
                .put("properties", properties)
                .put("required", Json.texts(List.of("version", "site", "notes", "items")))
                .put("additionalProperties", false)
                .put("$defs", schemas.definitions())
                .build();
    }

    private static JsonObject typed(String type, String about) {
        return Json.object().put("description", about).put("type", type).build();
    }

    private static JsonObject list(String about, JsonObject item) {
        return Json.object()
                .put("description", about)
                .put("type", "array")
                .put("items", item)
                .build();
    }
}
