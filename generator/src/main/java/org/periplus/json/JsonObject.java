package org.periplus.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An object. Two objects with equal members are equal whatever their order, but each keeps its own order when it is written.
 *
 * @param members the members in order; unmodifiable
 */
public record JsonObject(Map<String, Json> members) implements Json {

    /** Takes a copy of {@code members} in their order; half surrogate pairs in names become U+FFFD. */
    public JsonObject {
        Map<String, Json> copy = new LinkedHashMap<>();
        members.forEach((name, value) -> copy.put(JsonText.wellFormed(name), value));
        members = Collections.unmodifiableMap(copy);
    }

    /** Returns the member with that name, or nothing. */
    public Optional<Json> find(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /** Collects members in order. Mutable; for one thread. A name put twice keeps its first place and its last value. */
    public static final class Builder {

        private final Map<String, Json> members = new LinkedHashMap<>();

        Builder() {}

        /** Adds a member. */
        public Builder put(String name, Json value) {
            members.put(name, value);
            return this;
        }

        /** Adds a member that is a text. */
        public Builder put(String name, String value) {
            return put(name, Json.text(value));
        }

        /** Adds a member that is a whole number. */
        public Builder put(String name, long value) {
            return put(name, Json.number(value));
        }

        /** Adds a member that is {@code true} or {@code false}. */
        public Builder put(String name, boolean value) {
            return put(name, Json.bool(value));
        }

        /** Adds a member if there is a value for it, else nothing. */
        public Builder put(String name, Optional<? extends Json> value) {
            value.ifPresent(present -> put(name, present));
            return this;
        }

        /** Returns the object. */
        public JsonObject build() {
            return new JsonObject(members);
        }
    }
}
