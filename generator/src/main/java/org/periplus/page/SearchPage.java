package org.periplus.page;

import java.util.List;

/**
 * The page of the search: with script the results, without it all entries from A to Z.
 *
 * @param path always {@code search/index.html}
 * @param chrome what surrounds it
 * @param letters the entries by the letter they begin with, in order
 */
public record SearchPage(String path, Chrome chrome, List<Letter> letters) implements Page {

    /** Takes a copy of the list. */
    public SearchPage {
        letters = List.copyOf(letters);
    }

    @Override
    public String template() {
        return "search";
    }

    /**
     * The entries that begin with a letter.
     *
     * @param anchor its anchor, such as {@code letter-a}
     * @param title the letter as a capital; {@code #} for all that begins with none
     * @param lines the entries, sorted
     */
    public record Letter(String anchor, String title, List<Line> lines) {

        /** Takes a copy of the list. */
        public Letter {
            lines = List.copyOf(lines);
        }
    }

    /**
     * An entry.
     *
     * @param link its name and page
     * @param kind what it is
     */
    public record Line(NamedLink link, String kind) {}
}
