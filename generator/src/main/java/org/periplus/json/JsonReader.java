package org.periplus.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one value from text, strictly by RFC 8259: no comments, no second value behind the first, no name twice in an object.
 * Immutable; safe for use by several threads.
 */
public final class JsonReader {

    private static final int USUAL_DEPTH = 64;
    private static final int USUAL_LENGTH = 16 * 1024 * 1024;
    private static final int LONGEST_NUMBER = 100;
    private static final int LARGEST_EXPONENT = 1000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final int depth;
    private final int length;
    private final JsonFactory factory;

    /** Takes the usual limits: 64 values within each other, 16 Mi characters. */
    public JsonReader() {
        this(USUAL_DEPTH, USUAL_LENGTH);
    }

    /** Takes how many objects and arrays may stand within each other, and how many characters a text may have. */
    public JsonReader(int depth, int length) {
        this.depth = depth;
        this.length = length;
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxNestingDepth(depth)
                .maxStringLength(Math.max(1, length))
                .maxNameLength(Math.max(1, length))
                .maxNumberLength(LONGEST_NUMBER)
                .build();
        this.factory = JsonFactory.builder()
                .streamReadConstraints(limits)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    /** Returns the value that these bytes say in UTF-8, with or without a byte order mark. */
    public Json read(byte[] bytes) throws JsonFormatException {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException wrong) {
            throw new JsonFormatException("it is not UTF-8");
        }
        return read(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
    }

    /** Returns the value that {@code text} says. */
    public Json read(String text) throws JsonFormatException {
        if (text.length() > length) {
            throw new JsonFormatException("it has more than " + length + " characters");
        }
        try (JsonParser parser = factory.createParser(text)) {
            Json value = value(parser, parser.nextToken());
            if (parser.nextToken() != null) {
                throw wrong(parser.currentLocation());
            }
            return value;
        } catch (JsonProcessingException wrong) {
            throw wrong(wrong.getLocation());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private JsonFormatException wrong(@Nullable JsonLocation at) {
        String limits = " (or has a name twice, or more than " + depth + " values within each other)";
        if (at == null) {
            return new JsonFormatException("it is no JSON" + limits);
        }
        return new JsonFormatException(
                "line " + at.getLineNr() + ", column " + at.getColumnNr() + " is no JSON" + limits);
    }

    private Json value(JsonParser parser, @Nullable JsonToken token) throws IOException, JsonFormatException {
        if (token == null) {
            throw wrong(parser.currentLocation());
        }
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> Json.text(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
            case VALUE_TRUE -> JsonBoolean.TRUE;
            case VALUE_FALSE -> JsonBoolean.FALSE;
            case VALUE_NULL -> JsonNull.NULL;
            default -> throw wrong(parser.currentLocation());
        };
    }

    private JsonObject object(JsonParser parser) throws IOException, JsonFormatException {
        Map<String, Json> members = new LinkedHashMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            members.put(name, value(parser, parser.nextToken()));
        }
        return new JsonObject(members);
    }

    private JsonArray array(JsonParser parser) throws IOException, JsonFormatException {
        List<Json> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(parser, token));
        }
        return new JsonArray(items);
    }

    private JsonNumber number(JsonParser parser) throws IOException, JsonFormatException {
        BigDecimal number = parser.getDecimalValue();
        if (Math.abs((long) number.scale()) > LARGEST_EXPONENT) {
            throw wrong(parser.currentLocation());
        }
        return new JsonNumber(number);
    }
}
