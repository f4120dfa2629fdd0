package org.periplus.diagnostic;

import java.util.Comparator;
import java.util.Optional;

/**
 * One problem of the content.
 *
 * @param rule id of the rule, kebab-case, such as {@code unknown-key}
 * @param severity how grave it is
 * @param span where it is
 * @param message what is wrong, a plain sentence without a full stop at its end
 * @param hint what to do about it, a plain sentence without a full stop; empty if the message says it already
 */
public record Diagnostic(String rule, Severity severity, SourceSpan span, String message, Optional<String> hint) {

    /** The order in which problems are told: by place, then severity, rule and words. */
    public static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(Diagnostic::span)
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::rule)
            .thenComparing(Diagnostic::message);

    /** Returns an error with a hint; an empty {@code hint} text means none. */
    public static Diagnostic error(String rule, SourceSpan span, String message, String hint) {
        return new Diagnostic(rule, Severity.ERROR, span, message, hintOf(hint));
    }

    /** Returns a warning with a hint; an empty {@code hint} text means none. */
    public static Diagnostic warning(String rule, SourceSpan span, String message, String hint) {
        return new Diagnostic(rule, Severity.WARNING, span, message, hintOf(hint));
    }

    /** Returns a remark with a hint; an empty {@code hint} text means none. */
    public static Diagnostic info(String rule, SourceSpan span, String message, String hint) {
        return new Diagnostic(rule, Severity.INFO, span, message, hintOf(hint));
    }

    /** Returns the same problem with another severity. */
    public Diagnostic withSeverity(Severity other) {
        return new Diagnostic(rule, other, span, message, hint);
    }

    private static Optional<String> hintOf(String hint) {
        return hint.isEmpty() ? Optional.empty() : Optional.of(hint);
    }
}
