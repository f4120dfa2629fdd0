package org.periplus.json;

import java.util.List;

/**
 * An array.
 *
 * @param items the items in order; unmodifiable
 */
public record JsonArray(List<Json> items) implements Json {

    /** Takes a copy of {@code items}. */
    public JsonArray {
        items = List.copyOf(items);
    }
}
