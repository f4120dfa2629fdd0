package org.periplus.schema;

import java.util.List;
import org.periplus.json.Json;
import org.periplus.json.JsonArray;
import org.periplus.json.JsonObject;

/** The beginnings of entries that editors offer in an empty file: what an entry needs, to be filled in. */
final class Snippets {

    private final Shapes shapes;
    private int next;

    Snippets(Shapes shapes) {
        this.shapes = shapes;
    }

    /** Returns the snippet of a record, called {@code new persona}. */
    JsonObject of(RecordShape shape, String word) {
        next = 1;
        return Json.object()
                .put("label", "new " + word)
                .put("description", "What must be written, to be filled in.")
                .put("body", body(shape))
                .build();
    }

    private JsonObject body(RecordShape shape) {
        JsonObject.Builder body = Json.object();
        for (Field field : shape.written()) {
            if (Beginnings.has(shape.type(), field)) {
                body.put(field.key(), value(field));
            }
        }
        return body.build();
    }

    private Json value(Field field) {
        Class<?> item = RecordShape.rawClass(Samples.item(field.type()));
        boolean list = RecordShape.rawClass(field.type()) == List.class;
        Json one = item.isRecord() && !FormWords.isPlain(field, item)
                ? body(shapes.of(item))
                : Json.text("${" + next++ + ":" + field.key() + "}");
        return list ? new JsonArray(List.of(one)) : one;
    }
}
