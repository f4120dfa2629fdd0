package org.periplus.sample.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A part of a YAML file, asked for by keys. What is not there is an empty part.
 *
 * @param value a map, a list, or a scalar
 */
record Node(@Nullable Object value) {

    /** Returns what stands below the key, or the item of that number. */
    Node at(Object key) {
        if (value instanceof Map) {
            Object found = ((Map<?, ?>) value).get(key);
            // The word "on" is a yes to readers of YAML 1.1.
            return new Node(found == null && key.equals("on") ? ((Map<?, ?>) value).get(true) : found);
        }
        if (value instanceof List && key instanceof Integer) {
            return new Node(((List<?>) value).get((Integer) key));
        }
        return new Node(null);
    }

    /** Whether there is anything. */
    boolean isThere() {
        return value != null;
    }

    /** Returns the scalar as a text; empty if there is none. */
    String text() {
        return value == null ? "" : value.toString();
    }

    /** Returns the items of a list; a scalar is a list of its own. */
    List<Node> items() {
        if (value instanceof List) {
            return ((List<?>) value).stream().map(Node::new).toList();
        }
        return value == null ? List.of() : List.of(this);
    }

    /** Returns the entries of a map by their keys as texts, in their order. */
    Map<String, Node> entries() {
        Map<String, Node> entries = new LinkedHashMap<>();
        if (value instanceof Map) {
            ((Map<?, ?>) value).forEach((key, inner) -> entries.put(String.valueOf(key), new Node(inner)));
        }
        return entries;
    }

    /** Returns the scalars of a map as an environment. */
    Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        entries().forEach((key, inner) -> environment.put(key, inner.text()));
        return environment;
    }

    /** Returns the item of a list whose key has this value. */
    Optional<Node> where(String key, String wanted) {
        return items().stream()
                .filter(item -> item.at(key).text().equals(wanted))
                .findFirst();
    }

    /** Returns the shell blocks anywhere inside: what stands below the keys, each list of lines as one block. */
    List<String> scripts(List<String> keys) {
        List<String> scripts = new ArrayList<>();
        walk((key, inner) -> {
            List<String> lines = inner.items().stream()
                    .filter(item -> !(item.value() instanceof Map))
                    .map(Node::text)
                    .toList();
            if (keys.contains(key) && !lines.isEmpty()) {
                scripts.add(String.join("\n", lines) + "\n");
            }
        });
        return scripts;
    }

    /** Hands over each key with what stands below it, at any depth, outer ones first. */
    void walk(BiConsumer<String, Node> visitor) {
        if (value instanceof List) {
            items().forEach(item -> item.walk(visitor));
        } else {
            entries().forEach((key, inner) -> {
                visitor.accept(key, inner);
                inner.walk(visitor);
            });
        }
    }
}
