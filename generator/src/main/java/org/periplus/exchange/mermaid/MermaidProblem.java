package org.periplus.exchange.mermaid;

import org.periplus.diagnostic.SourceSpan;

/**
 * A piece of a Mermaid text that could not be taken over as it is.
 *
 * @param span where it stands
 * @param kind what is the matter
 * @param message a plain sentence without a full stop at its end
 * @param hint what to do about it; empty if nothing need be
 */
public record MermaidProblem(SourceSpan span, Kind kind, String message, String hint) {

    /** What can be the matter. */
    public enum Kind {
        /** A comment, which a map does not show. */
        COMMENT,
        /** How a diagram looks, which a map does not take over. */
        LOOKS,
        /** The word {@code journey} is missing; the text was taken for one. */
        NO_HEAD,
        /** Colons of another script were taken for usual ones. */
        WIDE_COLON,
        /** A comma was taken for a decimal point. */
        COMMA,
        /** A line is too long, and its end is missing. */
        LONG_LINE,
        /** A diagram is no journey, and is missing. */
        OTHER_DIAGRAM,
        /** A task has no score. */
        NO_SCORE,
        /** A line has no colon; it was taken for a task. */
        NO_COLON,
        /** A line has a colon and nothing before it; it is missing. */
        NO_NAME,
        /** A score is out of its range, and is missing. */
        OUT_OF_RANGE,
        /** There is no task at all. */
        NO_TASK
    }
}
