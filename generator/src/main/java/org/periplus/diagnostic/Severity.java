package org.periplus.diagnostic;

import java.util.Locale;

/** How grave a problem is, the gravest first. */
public enum Severity {
    /** The content means nothing at this place; a build stops unless told otherwise. */
    ERROR,
    /** The content is readable, and probably not what the team wants. */
    WARNING,
    /** Worth knowing; never stops anything. */
    INFO;

    /** Returns the word used in messages and in {@code periplus.yaml}: {@code error}, {@code warning}, {@code info}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Tells whether this severity is as grave as {@code other} or graver. */
    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
