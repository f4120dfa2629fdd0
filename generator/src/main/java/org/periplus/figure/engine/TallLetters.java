package org.periplus.figure.engine;

import java.text.Normalizer;

/** Knows which letters reach higher or lower than those that lines are spaced for. Stateless; safe for use by several threads. */
public final class TallLetters {

    private static final int AFTER_LATIN = 0x0370;
    private static final int FIRST_TALL_SCRIPT = 0x0600;
    private static final int AFTER_TALL_SCRIPTS = 0x1100;
    private static final int FIRST_ARABIC_FORM = 0xfb50;
    private static final int LAST_ARABIC_FORM = 0xfefc;

    private TallLetters() {}

    /**
     * Tells whether the lines of a text need more room between them: for Arabic, the scripts of India, Thai and the like, and for
     * accented capitals that the shipped serifs lack, such as those of Cyrillic.
     */
    public static boolean needRoom(String text) {
        for (int at = 0; at < text.length(); at++) {
            char code = text.charAt(at);
            if (code >= AFTER_LATIN && (isTallScript(code) || isAccentedCapital(code))) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a line has letters that rise above plain capitals: those of such scripts, and capitals with an accent. */
    public static boolean rise(String line) {
        return line.codePoints().anyMatch(code -> isTallScript(code) || isAccentedCapital(code));
    }

    private static boolean isTallScript(int code) {
        return (code >= FIRST_TALL_SCRIPT && code < AFTER_TALL_SCRIPTS)
                || (code >= FIRST_ARABIC_FORM && code <= LAST_ARABIC_FORM);
    }

    private static boolean isAccentedCapital(int code) {
        if (!Character.isUpperCase(code)) {
            return false;
        }
        String parts = Normalizer.normalize(Character.toString(code), Normalizer.Form.NFKD);
        return parts.codePoints().anyMatch(part -> Character.getType(part) == Character.NON_SPACING_MARK);
    }
}
