package org.periplus.page;

import java.util.List;

/**
 * A titled list of plain sentences, such as goals or needs.
 *
 * @param title the heading
 * @param kind a CSS-safe word telling the list from others, such as {@code goals} or {@code frustrations}
 * @param items the sentences, at least one
 */
public record TextList(String title, String kind, List<String> items) {

    /** Takes a copy of the list. */
    public TextList {
        items = List.copyOf(items);
    }
}
