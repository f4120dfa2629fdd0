package org.periplus.compose.kit;

import java.util.List;
import java.util.Set;
import org.periplus.page.Fact;
import org.periplus.page.NamedLink;
import org.periplus.page.Section;

/**
 * What a kind says of itself on the page of an entry.
 *
 * @param tags its first labels
 * @param lede the sentences behind the summary
 * @param facts its first facts
 * @param quotes words of customers
 * @param sections its parts, some of them perhaps empty
 * @param shown the roles in which other entries refer to it that these parts show already
 */
public record OwnParts(
        List<NamedLink> tags,
        List<String> lede,
        List<Fact> facts,
        List<String> quotes,
        List<Section> sections,
        Set<String> shown) {

    /** Takes copies of the lists. */
    public OwnParts {
        tags = List.copyOf(tags);
        lede = List.copyOf(lede);
        facts = List.copyOf(facts);
        quotes = List.copyOf(quotes);
        sections = List.copyOf(sections);
        shown = Set.copyOf(shown);
    }

    /** Takes what a kind says that needs no more sentences than the summary. */
    public OwnParts(
            List<NamedLink> tags, List<Fact> facts, List<String> quotes, List<Section> sections, Set<String> shown) {
        this(tags, List.of(), facts, quotes, sections, shown);
    }
}
