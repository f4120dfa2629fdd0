package org.periplus.page;

import org.periplus.html.SafeHtml;

/**
 * How a touchpoint or stage feels to a persona.
 *
 * @param face a decorative face; empty if unknown
 * @param number the emotion from -2 to +2 with its sign, such as "−1.5"; empty if unknown
 * @param assumed whether nothing but assumption stands behind it
 */
public record Mood(SafeHtml face, String number, boolean assumed) {

    /** An emotion that is not known. */
    public static final Mood UNKNOWN = new Mood(SafeHtml.EMPTY, "", false);

    /** Tells whether the emotion is known. */
    public boolean isKnown() {
        return !number.isEmpty();
    }
}
