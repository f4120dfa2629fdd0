package org.periplus.edit;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which texts may stand without quotes so that every reader of YAML, be it of version 1.1 or 1.2, takes them for that text.
 *
 * <p>The answer is careful: some texts that would be safe keep their quotes.
 */
final class PlainText {

    /** Words that some reader takes for something else than text, in lower case. */
    private static final Set<String> WORDS = Set.of(
            "y", "yes", "n", "no", "true", "false", "on", "off", "null", "nil", "none", "nan", "inf", "infinity");

    /** Numbers in any base, times such as 1:30, dates, and what merely looks like one of them. */
    private static final Pattern FIGURES = Pattern.compile("[-+.]?[0-9][-+.,:_0-9a-fA-FxXoOtTzZ ]*");

    private static final String OPENERS = "(/€£$„“”‘’«»…–—¿¡§";

    private PlainText() {}

    /** Tells whether {@code text} may stand alone behind a key or a dash. */
    static boolean isSafe(String text) {
        return !text.isEmpty()
                && beginsSafely(text.codePointAt(0))
                && !text.endsWith(" ")
                && !text.endsWith(":")
                && !text.contains(": ")
                && !text.contains(" #")
                && !WORDS.contains(text.toLowerCase(Locale.ROOT))
                && !FIGURES.matcher(text).matches()
                && text.codePoints().allMatch(PlainText::isVisible);
    }

    /** Tells whether {@code text} may stand as a key, or within brackets or braces. */
    static boolean isSafeInside(String text) {
        return isSafe(text) && text.chars().noneMatch(c -> ",[]{}:?".indexOf(c) >= 0);
    }

    /** Tells whether a character is seen by itself: no line end, tab, odd space or control character. */
    static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            case Character.SPACE_SEPARATOR -> c == ' ';
            default -> true;
        };
    }

    private static boolean beginsSafely(int c) {
        return Character.isLetterOrDigit(c) || OPENERS.indexOf(c) >= 0;
    }
}
