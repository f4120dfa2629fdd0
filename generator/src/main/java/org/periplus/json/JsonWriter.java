package org.periplus.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Writes values as text that is the same for the same value on every machine.
 *
 * <p>The text may stand inside an HTML {@code script} element and may be shown by a terminal: {@code <}, every control
 * character, line and paragraph separators and invisible format characters of the basic plane (bidirectional overrides among
 * them) are written as {@code \}{@code uXXXX}, which changes nothing for a reader. Stateless; safe for use by several threads.
 */
public final class JsonWriter {

    private static final int INDENT = 2;
    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    private static final JsonFactory FACTORY =
            new JsonFactoryBuilder().characterEscapes(new VisibleEscapes()).build();

    /** Returns {@code value} with two spaces of indentation and {@code \n} at the end of each line, the last one included. */
    public String write(Json value) {
        DefaultIndenter indenter = new DefaultIndenter(" ".repeat(INDENT), "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(SEPARATORS);
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            generator.setPrettyPrinter(printer);
            write(value, generator);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.append('\n').toString();
    }

    private static void write(Json value, JsonGenerator to) throws IOException {
        if (value instanceof JsonObject object) {
            write(object, to);
        } else if (value instanceof JsonArray array) {
            write(array, to);
        } else if (value instanceof JsonText text) {
            to.writeString(text.value());
        } else if (value instanceof JsonNumber number) {
            to.writeNumber(number.digits());
        } else if (value instanceof JsonBoolean bool) {
            to.writeBoolean(bool.value());
        } else {
            to.writeNull();
        }
    }

    private static void write(JsonObject object, JsonGenerator to) throws IOException {
        to.writeStartObject();
        for (Map.Entry<String, Json> member : object.members().entrySet()) {
            to.writeFieldName(member.getKey());
            write(member.getValue(), to);
        }
        to.writeEndObject();
    }

    private static void write(JsonArray array, JsonGenerator to) throws IOException {
        to.writeStartArray();
        for (Json item : array.items()) {
            write(item, to);
        }
        to.writeEndArray();
    }
}
