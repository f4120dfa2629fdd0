package org.periplus.exchange.intake;

import org.periplus.diagnostic.SourceSpan;

/**
 * What became of a piece of a foreign file that was not taken over as it stands.
 *
 * @param span where it stands
 * @param fate what became of it
 * @param message a plain sentence without a full stop
 * @param hint what could be done; empty if nothing need be
 */
public record Remark(SourceSpan span, Fate fate, String message, String hint) {

    /** What can become of a piece. */
    public enum Fate {
        /** It is in the content, in another form. */
        KEPT,
        /** It could mean several things; one was taken. */
        GUESSED,
        /** It is not in the content. */
        LOST
    }

    /** Returns the remark as a line, with its place. */
    public String line() {
        String fated = fate.name().toLowerCase(java.util.Locale.ROOT);
        return span.display() + ": " + fated + ": " + message + (hint.isEmpty() ? "" : " (" + hint + ")");
    }
}
