package org.periplus.json;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** A JSON value (RFC 8259). Immutable, with value equality; safe for use by several threads. */
public sealed interface Json permits JsonObject, JsonArray, JsonText, JsonNumber, JsonBoolean, JsonNull {

    /** Returns a builder of an object; the members keep the order in which they are put. */
    static JsonObject.Builder object() {
        return new JsonObject.Builder();
    }

    /** Returns an array of {@code items}, in their order. */
    static JsonArray array(Collection<? extends Json> items) {
        return new JsonArray(List.copyOf(items));
    }

    /** Returns an array of texts, in their order. */
    static JsonArray texts(Collection<String> texts) {
        return new JsonArray(texts.stream().<Json>map(JsonText::new).toList());
    }

    /** Returns a text. */
    static JsonText text(String value) {
        return new JsonText(value);
    }

    /** Returns a whole number. */
    static JsonNumber number(long value) {
        return new JsonNumber(BigDecimal.valueOf(value));
    }

    /** Returns a number with all its digits. */
    static JsonNumber number(BigDecimal value) {
        return new JsonNumber(value);
    }

    /** Returns {@code true} or {@code false}. */
    static JsonBoolean bool(boolean value) {
        return value ? JsonBoolean.TRUE : JsonBoolean.FALSE;
    }

    /** Returns {@code null}, JSON's word for a value that is known to be none. */
    static JsonNull none() {
        return JsonNull.NULL;
    }
}
