package org.periplus.page;

import org.periplus.html.SafeHtml;

/**
 * A journey as it was at one of its versions.
 *
 * @param path its path
 * @param chrome what surrounds it
 * @param title the heading
 * @param journey the journey's name and its page
 * @param history words that lead to all versions, at this one
 * @param version the version
 * @param map the whole map as it was; empty if the journey was gone
 * @param older the version before; without words if there is none
 * @param newer the version after; without words if there is none
 */
public record VersionPage(
        String path,
        Chrome chrome,
        String title,
        NamedLink journey,
        NamedLink history,
        PastVersion version,
        SafeHtml map,
        NamedLink older,
        NamedLink newer)
        implements Page {

    @Override
    public String template() {
        return "version";
    }
}
