package org.periplus.figure.engine;

import java.util.List;

/** Puts words from content together as sentences for assistive technology. Stateless; safe for use by several threads. */
public final class Sentences {

    private static final String ENDS = ".!?\u2026\u3002\uff01\uff1f\u061f";

    private Sentences() {}

    /** Returns the parts as sentences in a row, each closed by a full stop unless it ends with a mark of its own; empty ones are left out. */
    public static String of(List<String> parts) {
        StringBuilder sentences = new StringBuilder();
        for (String given : parts) {
            String part = given.strip();
            if (!part.isEmpty()) {
                sentences.append(sentences.isEmpty() ? "" : " ").append(part);
                sentences.append(ENDS.indexOf(part.charAt(part.length() - 1)) >= 0 ? "" : ".");
            }
        }
        return sentences.toString();
    }

    /** Returns the parts as above. */
    public static String of(String... parts) {
        return of(List.of(parts));
    }
}
