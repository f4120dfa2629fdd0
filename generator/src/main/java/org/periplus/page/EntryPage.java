package org.periplus.page;

import java.util.List;
import org.periplus.html.SafeHtml;

/**
 * An entry of a kind without a page record of its own, such as a segment, an objective or a feedback loop.
 *
 * @param path its path
 * @param chrome what surrounds it
 * @param mark a decorative mark before the name, such as the channel's icon; may be empty
 * @param name the name
 * @param tags small labels
 * @param lede the summary and what else it is about, sentence by sentence
 * @param facts the cartouche
 * @param quotes words of customers, without quotation marks
 * @param views the entry drawn
 * @param sections the parts of the page, none empty
 */
public record EntryPage(
        String path,
        Chrome chrome,
        SafeHtml mark,
        String name,
        List<NamedLink> tags,
        List<String> lede,
        List<Fact> facts,
        List<String> quotes,
        List<View> views,
        List<Section> sections)
        implements Page {

    /** Takes copies of the lists. */
    public EntryPage {
        tags = List.copyOf(tags);
        lede = List.copyOf(lede);
        facts = List.copyOf(facts);
        quotes = List.copyOf(quotes);
        views = List.copyOf(views);
        sections = List.copyOf(sections);
    }

    @Override
    public String template() {
        return "entry";
    }

    /** Tells whether there is a mark. */
    public boolean hasMark() {
        return !mark.isEmpty();
    }

    /** Tells whether there is a cartouche. */
    public boolean hasFacts() {
        return !facts.isEmpty();
    }
}
