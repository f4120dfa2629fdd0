package org.periplus.page;

import java.util.List;
import org.periplus.html.SafeHtml;

/**
 * A version of a journey as pages show it.
 *
 * @param id its name in addresses: the beginning of its hash
 * @param link the day in words with the version's own page
 * @param day the day as in ISO 8601
 * @param subject what its author called it
 * @param by who made it; may be empty
 * @param said the version in a line for readers of the slider
 * @param lines what changed
 * @param more how many changes are left out, in words; may be empty
 * @param figure the journey before and after; may be empty
 */
public record PastVersion(
        String id,
        NamedLink link,
        String day,
        String subject,
        String by,
        String said,
        List<ChangeLine> lines,
        String more,
        SafeHtml figure) {

    /** Takes a copy of the list. */
    public PastVersion {
        lines = List.copyOf(lines);
    }
}
