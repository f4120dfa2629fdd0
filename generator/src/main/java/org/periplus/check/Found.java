package org.periplus.check;

import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.ElementPath;
import org.periplus.diagnostic.Severity;

/**
 * A breach of a rule over the atlas that nobody has accepted.
 *
 * @param path where the rule is broken
 * @param diagnostic how it is told to the team, with the severity of the site
 */
public record Found(ElementPath path, Diagnostic diagnostic) {

    /** Returns the rule's id. */
    public String rule() {
        return diagnostic.rule();
    }

    /** Returns how grave it is. */
    public Severity severity() {
        return diagnostic.severity();
    }

    /** Returns what is wrong there, a plain English sentence without a full stop. */
    public String message() {
        return diagnostic.message();
    }
}
