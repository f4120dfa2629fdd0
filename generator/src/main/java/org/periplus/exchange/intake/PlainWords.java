package org.periplus.exchange.intake;

import java.util.function.UnaryOperator;
import org.periplus.diagnostic.SourceSpan;

/**
 * Texts that may go into the content: not endless, and without personal data.
 *
 * @param masked takes personal data out of a text
 */
record PlainWords(UnaryOperator<String> masked) {

    private static final int LONGEST = 2000;

    /** Returns the text; what had to go is told at its place. */
    String of(String text, SourceSpan span, Remarks remarks) {
        String words = text.strip();
        if (words.length() > LONGEST) {
            words = words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, LONGEST)))
                    .strip();
            remarks.lost(
                    span, "long-text", "a text is longer than " + LONGEST + " characters; the rest is left out", "");
        }
        String safe = masked.apply(words);
        if (!safe.equals(words)) {
            remarks.lost(span, "personal-data", "personal data was taken out: \"" + Remarks.shown(safe) + "\"", "");
        }
        return safe;
    }
}
