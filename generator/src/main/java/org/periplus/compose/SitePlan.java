package org.periplus.compose;

import java.util.List;
import org.periplus.compose.kit.PlannedPage;

/**
 * All pages of the site, in the order in which they are written: the start page, each kind's list and its entries, the rest.
 *
 * @param pages the pages, no two of one path
 */
public record SitePlan(List<PlannedPage> pages) {

    /** Takes a copy of the list. */
    public SitePlan {
        pages = List.copyOf(pages);
    }
}
