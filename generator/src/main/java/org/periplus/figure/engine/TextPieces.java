package org.periplus.figure.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Cuts text into pieces between which a line may break, by Unicode Standard Annex 14, and knows where a word too wide for a line may
 * be cut. Plain texts (Latin, Greek, Cyrillic) go through {@link PlainBreaks}, all others through {@link UnicodeBreaks}. Stateless;
 * safe for use by several threads.
 */
final class TextPieces {

    private static final char SOFT_HYPHEN = 0xad;
    private static final int AFTER_ALPHABETS = 0x590;

    private TextPieces() {}

    /**
     * A piece that stays together.
     *
     * @param text without spaces around it and without soft hyphens; not empty
     * @param space whether a space stands before it on the same line
     * @param hyphen whether a hyphen appears when a line is broken behind it
     */
    record Piece(String text, boolean space, boolean hyphen) {}

    /** Returns the pieces of {@code text} in order; white space of any kind and length is one space. */
    static List<Piece> of(String text) {
        String spaced = spaced(text);
        BitSet breaks = PlainBreaks.covers(spaced) ? PlainBreaks.of(spaced) : UnicodeBreaks.lines(spaced);
        List<Piece> pieces = new ArrayList<>();
        boolean space = false;
        for (int from = 0; from < spaced.length(); ) {
            int to = next(breaks, from, spaced.length());
            int start = from;
            while (start < to && spaced.charAt(start) == ' ') {
                start++;
            }
            int end = to;
            while (end > start && spaced.charAt(end - 1) == ' ') {
                end--;
            }
            boolean hyphen = end == to && end > start && spaced.charAt(end - 1) == SOFT_HYPHEN;
            String piece = unhyphenated(spaced.substring(start, end));
            space |= start > from;
            if (!piece.isEmpty()) {
                pieces.add(new Piece(piece, space && !pieces.isEmpty(), hyphen && isAlphabetic(spaced, end)));
                space = false;
            }
            space |= end < to;
            from = to;
        }
        return pieces;
    }

    /** Returns the indexes at which characters begin that are drawn as one with their marks; neither 0 nor the length. */
    static BitSet clusters(String text) {
        if (!PlainBreaks.covers(text)) {
            return UnicodeBreaks.clusters(text);
        }
        BitSet clusters = new BitSet(text.length());
        for (int at = 1; at < text.length(); at++) {
            clusters.set(at, !ScriptWidths.isZero(text.charAt(at)));
        }
        return clusters;
    }

    /** Returns the first index of a set behind {@code at}, or the end. */
    static int next(BitSet indexes, int at, int end) {
        int next = indexes.nextSetBit(at + 1);
        return next < 0 ? end : next;
    }

    /** Tells whether a hyphen belongs where a word is cut: between letters or digits of scripts that hyphenate. */
    static boolean hyphenates(String word, int at) {
        return isAlphabetic(word, at)
                && Character.isLetterOrDigit(word.codePointAt(at))
                && isAlphabet(word.codePointAt(at));
    }

    /** Tells whether the letters around an index are joined in writing, as those of an Arabic word. */
    static boolean joins(String word, int at) {
        return word.codePointBefore(at) >= AFTER_ALPHABETS && UnicodeBreaks.joins(word, at);
    }

    private static boolean isAlphabetic(String text, int end) {
        int at = end;
        while (at > 0) {
            int code = text.codePointBefore(at);
            if (!ScriptWidths.isZero(code)) {
                return Character.isLetterOrDigit(code) && isAlphabet(code);
            }
            at -= Character.charCount(code);
        }
        return false;
    }

    private static boolean isAlphabet(int code) {
        return code < AFTER_ALPHABETS || (code >= 0x10a0 && code < 0x1100) || (code >= 0x1e00 && code < 0x2000);
    }

    private static String unhyphenated(String text) {
        return text.indexOf(SOFT_HYPHEN) < 0 ? text : text.replace(Character.toString(SOFT_HYPHEN), "");
    }

    private static String spaced(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (isLineSpace(text.charAt(at))) {
                StringBuilder spaced = new StringBuilder(text);
                for (int i = at; i < text.length(); i++) {
                    if (isLineSpace(text.charAt(i))) {
                        spaced.setCharAt(i, ' ');
                    }
                }
                return spaced.toString();
            }
        }
        return text;
    }

    private static boolean isLineSpace(char c) {
        return (c >= '\t' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
    }
}
