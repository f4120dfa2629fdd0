package org.periplus.page;

import java.util.List;

/**
 * The ways from a page to itself in other editions of the site.
 *
 * @param items the present first; empty if there are no editions
 * @param note says that this is not the present; empty if it is
 */
public record EditionSwitch(List<Chrome.NavItem> items, String note) {

    /** No editions. */
    public static final EditionSwitch NONE = new EditionSwitch(List.of(), "");

    /** Takes a copy of the list. */
    public EditionSwitch {
        items = List.copyOf(items);
    }

    /** Tells whether there are editions. */
    public boolean exists() {
        return !items.isEmpty();
    }

    /** Tells whether the page is of an edition that is not the present. */
    public boolean isPast() {
        return !note.isEmpty();
    }
}
