package org.periplus.page;

import java.util.List;

/**
 * The page shown where there is none. It may be served for any address, so its links begin at the site's root where the site has
 * an address, and are relative otherwise.
 *
 * @param path always {@code 404.html}
 * @param chrome what surrounds it
 * @param places where to go instead
 */
public record NotFoundPage(String path, Chrome chrome, List<NamedLink> places) implements Page {

    /** Takes copies of the lists. */
    public NotFoundPage {
        places = List.copyOf(places);
    }

    @Override
    public String template() {
        return "not-found";
    }
}
