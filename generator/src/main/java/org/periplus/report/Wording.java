package org.periplus.report;

import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.Visible;

/** A problem in words that stand on one line, with nothing in them that a screen would not show. */
final class Wording {

    private Wording() {}

    /** Returns the message. */
    static String message(Diagnostic problem) {
        return Visible.text(problem.message());
    }

    /** Returns the message and, behind it, the hint: {@code there is no key "titel" here. Hint: did you mean "title"?}. */
    static String whole(Diagnostic problem) {
        return sentence(message(problem))
                + problem.hint()
                        .map(hint -> " Hint: " + sentence(Visible.text(hint)))
                        .orElse("");
    }

    private static String sentence(String words) {
        return words.endsWith(".") || words.endsWith("?") || words.endsWith("!") ? words : words + ".";
    }
}
