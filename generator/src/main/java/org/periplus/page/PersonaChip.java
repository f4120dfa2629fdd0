package org.periplus.page;

import org.periplus.html.SafeHtml;

/**
 * A persona in small.
 *
 * @param avatar a decorative portrait
 * @param name the name and the persona's page
 * @param tagline who it is, in a few words; may be empty
 * @param role what it is on this page, such as "drawn as the main curve"; may be empty
 * @param hue the class of its colour in portraits and lines, {@code h1} to {@code h6}
 */
public record PersonaChip(SafeHtml avatar, NamedLink name, String tagline, String role, String hue) {

    /** Tells whether there is a tagline. */
    public boolean hasTagline() {
        return !tagline.isEmpty();
    }

    /** Tells whether a role is given. */
    public boolean hasRole() {
        return !role.isEmpty();
    }
}
