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
 * @param filters by which the table can be narrowed
 * @param table the entries; nested ones are deeper rows behind the one they are part of
 * @param sections what follows
 */
public record IndexPage(
        String path,
        Chrome chrome,
        String title,
        String counts,
        List<View> views,
        Filters filters,
        Table table,
        List<Section> sections)
        implements Page {

    /** Takes copies of the lists. */
    public IndexPage {
        views = List.copyOf(views);
        sections = List.copyOf(sections);
    }

    @Override
    public String template() {
        return "index";
    }
}
