package org.periplus.page;

import java.util.List;

/**
 * The page shown where there is none. Its links begin at the root of the machine where the site's address is known, else they are
 * relative to the site's root.
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
