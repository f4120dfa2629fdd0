package org.periplus.page;

import java.util.List;
import org.periplus.html.SafeHtml;

/**
 * A free page.
 *
 * @param path its path
 * @param chrome what surrounds it
 * @param title the heading; empty if the text begins with a first-level heading of its own
 * @param lede the summary; may be empty
 * @param narrative the text
 * @param contents the headings of the text, for the table of contents; empty if there are fewer than two
 * @param neighbours the pages of the same folder, in order; only the nearest of a large folder
 * @param mentions what refers to the page
 * @param links further reading
 */
public record TextPage(
        String path,
        Chrome chrome,
        String title,
        String lede,
        SafeHtml narrative,
        List<Entry> contents,
        List<Neighbour> neighbours,
        List<Mention> mentions,
        List<NamedLink> links)
        implements Page {

    /** Takes copies of the lists. */
    public TextPage {
        contents = List.copyOf(contents);
        neighbours = List.copyOf(neighbours);
        mentions = List.copyOf(mentions);
        links = List.copyOf(links);
    }

    @Override
    public String template() {
        return "text";
    }

    /** Tells whether a heading must be printed. */
    public boolean hasTitle() {
        return !title.isEmpty();
    }

    /** Tells whether there is a summary. */
    public boolean hasLede() {
        return !lede.isEmpty();
    }

    /** Tells whether there is a table of contents. */
    public boolean hasContents() {
        return !contents.isEmpty();
    }

    /** Tells whether there are other pages in the folder. */
    public boolean hasNeighbours() {
        return neighbours.size() > 1;
    }

    /**
     * A line of the table of contents.
     *
     * @param link the heading and its anchor
     * @param depth 0 for the highest headings of the text, then 1
     */
    public record Entry(NamedLink link, int depth) {}

    /**
     * A page of the same folder.
     *
     * @param link its name and path
     * @param current whether it is this page
     */
    public record Neighbour(NamedLink link, boolean current) {}
}
