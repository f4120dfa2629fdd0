package org.periplus.page;

import java.util.List;
import org.periplus.html.SafeHtml;

/**
 * One change as readers see it.
 *
 * @param sentence the sentence, with links and with marks around what was and what is
 * @param op what happened, a CSS-safe word: {@code added}, {@code removed}, {@code renamed}, {@code moved} or {@code edited}
 * @param weight what it matters to, a CSS-safe word: {@code customer}, {@code numbers} or {@code wording}
 * @param sense {@code better}, {@code worse} or {@code neither}
 * @param facets by what it can be chosen; may be none
 * @param changes how many changes it tells, at least 1
 */
public record ChangeLine(
        SafeHtml sentence, String op, String weight, String sense, List<Filters.Facet> facets, int changes) {

    /** Takes a copy of the list. */
    public ChangeLine {
        facets = List.copyOf(facets);
    }

    /** Tells whether several changes are told in one. */
    public boolean isOfMany() {
        return changes > 1;
    }
}
