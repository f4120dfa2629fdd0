package org.periplus.page;

import java.util.List;

/**
 * All entries of a kind without a page record of its own, such as segments, objectives or the glossary.
 *
 * @param path its path
 * @param chrome what surrounds it
 * @param title the heading
 * @param counts how many there are, a sentence
 * @param views all of them drawn
 * @param table the entries; nested ones are deeper rows behind the one they are part of
 */
public record IndexPage(String path, Chrome chrome, String title, String counts, List<View> views, Table table)
        implements Page {

    /** Takes a copy of the list. */
    public IndexPage {
        views = List.copyOf(views);
    }

    @Override
    public String template() {
        return "index";
    }
}
