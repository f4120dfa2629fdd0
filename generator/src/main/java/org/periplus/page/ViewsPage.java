package org.periplus.page;

import java.util.List;

/**
 * A journey drawn in other ways; apart from the journey's own page, which is to be there at once.
 *
 * @param path its path
 * @param chrome what surrounds it
 * @param title the heading
 * @param journey the journey's name and its page
 * @param views the drawings, at least one
 */
public record ViewsPage(String path, Chrome chrome, String title, NamedLink journey, List<View> views) implements Page {

    /** Takes a copy of the list. */
    public ViewsPage {
        views = List.copyOf(views);
    }

    @Override
    public String template() {
        return "views";
    }
}
