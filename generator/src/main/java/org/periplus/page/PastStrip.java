package org.periplus.page;

import java.util.List;

/**
 * The way from a journey's page to its past.
 *
 * @param all how many versions there are since when, with the page of them; without words if none is known
 * @param versions the versions with their pages, the oldest first
 */
public record PastStrip(NamedLink all, List<NamedLink> versions) {

    /** Nothing is known. */
    public static final PastStrip NONE = new PastStrip(NamedLink.plain(""), List.of());

    /** Takes a copy of the list. */
    public PastStrip {
        versions = List.copyOf(versions);
    }

    /** Tells whether there is anything to lead to. */
    public boolean isKnown() {
        return !versions.isEmpty();
    }
}
