package org.periplus.page;

import java.util.List;

/**
 * What is known of the past of the entry that a page is about.
 *
 * @param facts since when it is known, how often it changed
 * @param newest its newest steps, the newest first
 * @param older the steps before those
 * @param more how many those are, in words
 * @param notes what is not known of the past and why, in sentences; empty if all is known
 */
public record Past(
        List<Fact> facts, List<RevisionText> newest, List<RevisionText> older, String more, List<String> notes) {

    /** The id of what is told of it. */
    public static final String ANCHOR = "entry-history";

    /** Nothing to tell. */
    public static final Past NONE = new Past(List.of(), List.of(), List.of(), "", List.of());

    /** Takes copies of the lists. */
    public Past {
        facts = List.copyOf(facts);
        newest = List.copyOf(newest);
        older = List.copyOf(older);
        notes = List.copyOf(notes);
    }

    /** Tells whether there is something to tell. */
    public boolean isKnown() {
        return !newest.isEmpty();
    }

    /** Returns the id of what is told. */
    public String anchor() {
        return ANCHOR;
    }

    /** Tells whether there are older steps. */
    public boolean hasOlder() {
        return !older.isEmpty();
    }
}
