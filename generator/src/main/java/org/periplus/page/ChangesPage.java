package org.periplus.page;

import java.util.List;

/**
 * What changed in a month, or lately.
 *
 * @param path its path
 * @param chrome what surrounds it
 * @param title the heading
 * @param lede how much changed, a sentence
 * @param notes what is not known of the past and why, in sentences; empty if all is known
 * @param doors other ways to see the past, such as by edition
 * @param views the past drawn; may be none
 * @param filters the choices by which changes can be narrowed
 * @param newest the time of the newest committed step of all as ISO 8601 in UTC; empty if there is none
 * @param revisions the steps, the newest first
 * @param years the months in which something changed, the newest first
 */
public record ChangesPage(
        String path,
        Chrome chrome,
        String title,
        String lede,
        List<String> notes,
        List<NamedLink> doors,
        List<View> views,
        Filters filters,
        String newest,
        List<RevisionText> revisions,
        List<Year> years)
        implements Page {

    /** Takes copies of the lists. */
    public ChangesPage {
        notes = List.copyOf(notes);
        doors = List.copyOf(doors);
        views = List.copyOf(views);
        revisions = List.copyOf(revisions);
        years = List.copyOf(years);
    }

    @Override
    public String template() {
        return "changes";
    }

    /**
     * A year.
     *
     * @param name the year
     * @param months its months, the newest first
     */
    public record Year(String name, List<Month> months) {

        /** Takes a copy of the list. */
        public Year {
            months = List.copyOf(months);
        }
    }

    /**
     * A month in which something changed.
     *
     * @param link its name and page
     * @param month the month as ISO 8601: {@code 2026-10}
     * @param steps how many steps there were, in words
     * @param current whether the page is of this month
     */
    public record Month(NamedLink link, String month, String steps, boolean current) {}
}
