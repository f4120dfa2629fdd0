package org.periplus.source;

import java.util.stream.IntStream;

/**
 * Question marks within plain text, which YAML 1.2 allows everywhere and the parser refuses between brackets: {@code {text: We
 * start again?}}. They are given another letter before parsing, one for one so that places stay, and back afterwards.
 *
 * @param text the text to parse
 * @param letter what stands for the question mark; it does not occur in the original text
 */
record QuestionMarks(String text, char letter) {

    private static final char MARK = '?';
    private static final int FIRST_PRIVATE = 0xe000;
    private static final int LAST_PRIVATE = 0xf8ff;

    /** Behind one of these a question mark with a space behind it opens a key that is no plain text. */
    private static final String BEFORE_KEY = "-?:[{,";

    /** Hides the question marks that do not open a key. */
    static QuestionMarks hiddenIn(String text) {
        if (text.indexOf(MARK) < 0) {
            return new QuestionMarks(text, MARK);
        }
        char letter = (char) IntStream.rangeClosed(FIRST_PRIVATE, LAST_PRIVATE)
                .filter(c -> text.indexOf(c) < 0)
                .findFirst()
                .orElse(MARK);
        StringBuilder hidden = new StringBuilder(text);
        for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 1)) {
            if (!opensKey(text, at)) {
                hidden.setCharAt(at, letter);
            }
        }
        return new QuestionMarks(hidden.toString(), letter);
    }

    private static boolean opensKey(String text, int at) {
        if (at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1))) {
            return false;
        }
        int before = at - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n' || BEFORE_KEY.indexOf(text.charAt(before)) >= 0;
    }

    /** Returns {@code parsed} with its question marks. */
    String shown(String parsed) {
        return parsed.replace(letter, MARK);
    }
}
