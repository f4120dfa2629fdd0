package org.periplus.page;

import java.util.List;

/**
 * What changed between two editions, each field told once.
 *
 * @param path its path
 * @param chrome what surrounds it
 * @param title the heading
 * @param lede how much changed, a sentence
 * @param notes what is not known of the past and why, in sentences; empty if all is known
 * @param facts the two editions and what lies between
 * @param views the comparison drawn; may be none
 * @param filters the choices by which changes can be narrowed
 * @param parts the changes, the gravest first
 * @param doors the editions before and after
 */
public record ComparedPage(
        String path,
        Chrome chrome,
        String title,
        String lede,
        List<String> notes,
        List<Fact> facts,
        List<View> views,
        Filters filters,
        List<Weighed> parts,
        List<NamedLink> doors)
        implements Page {

    /** Takes copies of the lists. */
    public ComparedPage {
        notes = List.copyOf(notes);
        facts = List.copyOf(facts);
        views = List.copyOf(views);
        parts = List.copyOf(parts);
        doors = List.copyOf(doors);
    }

    @Override
    public String template() {
        return "compared";
    }

    /**
     * Changes that matter to the same.
     *
     * @param id the anchor
     * @param title what they matter to
     * @param note how many they are, in words
     * @param groups the changes by entry
     */
    public record Weighed(String id, String title, String note, List<ChangeGroup> groups) {

        /** Takes a copy of the list. */
        public Weighed {
            groups = List.copyOf(groups);
        }
    }
}
