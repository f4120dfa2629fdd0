package org.periplus.address;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The editions a site is published in, as one of them sees them. Immutable.
 *
 * @param here which of {@code all} this site is, from 0
 * @param all the present first, then the editions in the order that was asked for; empty if there is the present alone
 */
public record Editions(int here, List<Edition> all) {

    /** The present alone. */
    public static final Editions NONE = new Editions(0, List.of());

    /** Takes a copy of the list. */
    public Editions {
        all = List.copyOf(all);
    }

    /**
     * One edition.
     *
     * @param name what readers call it, such as the name of a tag; of the present empty
     * @param folder where it stands, from the root of the whole site and with a slash at the end; of the present empty
     * @param pages the paths of its pages from its folder
     */
    public record Edition(String name, String folder, Set<String> pages) {

        /** Takes a copy of the paths. */
        public Edition {
            pages = Set.copyOf(pages);
        }

        /** Tells whether this is the present. */
        public boolean isPresent() {
            return folder.isEmpty();
        }
    }

    /** Returns the edition that this site is; nothing if it is the present. */
    public Optional<Edition> edition() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(here)).filter(one -> !one.isPresent());
    }

    /** Returns the relative link from a page of this site to the same page of an edition, or to its start page if it has none. */
    public String href(String page, Edition to) {
        String target = to.pages().contains(page) ? page : SiteMap.HOME;
        return SiteMap.relative(all.get(here).folder() + page, to.folder() + target);
    }
}
