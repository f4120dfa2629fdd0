package org.periplus.page;

import org.periplus.html.SafeHtml;

/**
 * A place that speaks of the entry.
 *
 * @param mark a small decorative mark before it, such as an avatar; may be empty
 * @param link the place
 * @param role in which way it does, such as "measured in"; may be empty
 */
public record Mention(SafeHtml mark, NamedLink link, String role) {

    /** Tells whether a role is given. */
    public boolean hasRole() {
        return !role.isEmpty();
    }
}
