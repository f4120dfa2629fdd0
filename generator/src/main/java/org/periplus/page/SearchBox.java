package org.periplus.page;

/**
 * The way to the search, in the head of every page: a link, which the script of the theme makes a box.
 *
 * @param href relative link to the page that lists everything
 * @param script relative link to the script that searches; empty if the theme has none
 * @param words relative link to the index; empty if the site has none
 * @param texts relative link to the texts shown in results; empty if the site has none
 */
public record SearchBox(String href, String script, String words, String texts) {

    /** What the planner asks the theme for: the script that searches. */
    public static final String SCRIPT = "search";

    /** Tells whether a script can search. */
    public boolean isLive() {
        return !script.isEmpty() && !words.isEmpty() && !texts.isEmpty();
    }
}
