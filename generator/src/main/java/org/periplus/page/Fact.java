package org.periplus.page;

import java.util.List;

/**
 * One labelled fact, a line of a definition list.
 *
 * @param label what it is about
 * @param values its values, one or more
 * @param urgent whether it should catch the eye, such as a review overdue
 */
public record Fact(String label, List<NamedLink> values, boolean urgent) {

    /** Takes a copy of the list. */
    public Fact {
        values = List.copyOf(values);
    }

    /** Takes one plain value. */
    public static Fact of(String label, String value) {
        return new Fact(label, List.of(NamedLink.plain(value)), false);
    }

    /** Takes values that may be links. */
    public static Fact of(String label, List<NamedLink> values) {
        return new Fact(label, values, false);
    }
}
