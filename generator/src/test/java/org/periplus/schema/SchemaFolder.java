package org.periplus.schema;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.periplus.json.Json;
import org.periplus.json.JsonWriter;

/** The schemas as somebody else's validator understands them. */
final class SchemaFolder {

    private static final String BASE = "https://schemas.invalid/";

    private final SchemaRegistry registry;

    SchemaFolder(Suggestions known) {
        Map<String, String> texts = new TreeMap<>();
        new JsonSchemas(known)
                .files()
                .forEach((name, schema) -> texts.put(BASE + name, new JsonWriter().write(schema)));
        registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(texts));
    }

    /** Returns what the validator says against a value. */
    List<String> errors(String schema, Json value) {
        return registry
                .getSchema(SchemaLocation.of(BASE + schema))
                .validate(new JsonWriter().write(value), InputFormat.JSON)
                .stream()
                .map(Error::toString)
                .toList();
    }
}
