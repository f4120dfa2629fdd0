package org.periplus.page;

import java.util.List;
import org.periplus.html.SafeHtml;

/**
 * A journey with a small emotion curve.
 *
 * @param journey the name and the journey's page
 * @param state the state in words, such as "Current state"
 * @param css {@code current} or {@code future}
 * @param role what it is on this page, such as "main persona"; may be empty
 * @param summary a sentence about it; may be empty
 * @param curve the drawn curve; empty if no emotions are known
 * @param facts lines such as "lowest −2, highest +2"
 * @param personas who travels
 * @param mean the mean emotion of the main persona
 * @param depth how deep it is nested in other journeys, from 0 to 5
 */
public record CurveCard(
        NamedLink journey,
        String state,
        String css,
        String role,
        String summary,
        SafeHtml curve,
        List<String> facts,
        List<PersonaChip> personas,
        Mood mean,
        int depth) {

    /** Takes copies of the lists. */
    public CurveCard {
        facts = List.copyOf(facts);
        personas = List.copyOf(personas);
    }

    /** Tells whether a role is given. */
    public boolean hasRole() {
        return !role.isEmpty();
    }

    /** Tells whether there is a summary. */
    public boolean hasSummary() {
        return !summary.isEmpty();
    }

    /** Tells whether there is a curve. */
    public boolean hasCurve() {
        return !curve.isEmpty();
    }
}
