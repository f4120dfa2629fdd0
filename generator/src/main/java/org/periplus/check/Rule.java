package org.periplus.check;

import org.periplus.diagnostic.Severity;

/**
 * A rule of the catalogue. Immutable.
 *
 * @param id kebab-case, stable for ever, since teams write it into {@code periplus.yaml}
 * @param severity how grave a breach is unless the site says otherwise
 * @param title what is wrong, in a few words
 * @param why why it matters, in whole sentences
 * @param mend what to do about it, a plain sentence without a full stop; the hint of every breach that has none of its own
 * @param example a piece of content that keeps the rule, as YAML, without a line end behind it
 * @param check finds the breaches
 */
public record Rule(String id, Severity severity, String title, String why, String mend, String example, Check check) {

    /** Takes line ends away from the end of the example. */
    public Rule {
        example = example.stripTrailing();
    }

    /** Returns what is to be said about it. */
    public Explanation explanation() {
        return new Explanation(id, severity, title, why, mend, example, false);
    }
}
