package org.periplus.telling;

import java.util.Set;

/**
 * Text of the content as it may stand in a sentence: on one line, in its own direction, and short where there is little room.
 * Letters, marks and signs stay as they are; whoever prints the sentence escapes it.
 */
final class PlainText {

    /** How many characters of a long text stand in a sentence, about. */
    static final int ROOM = 80;

    private static final char ELLIPSIS = '\u2026';

    /** At most so much of the last word is cut away to end at a word. */
    private static final int LONGEST_WORD = 30;

    /** So many characters, about, stand before what tells a long text from another. */
    private static final int LEAD = 20;

    private static final String HANGING = ",;:.-\u2013\u2014(\u060c\u061b";
    private static final Set<Integer> JOINERS = Set.of(0x200c, 0x200d, 0x200e, 0x200f);

    private PlainText() {}

    /** Returns the text on one line, without characters that turn what stands around them or have no shape. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean space = false;
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            at += Character.charCount(letter);
            if (isSpace(letter)) {
                space = line.length() > 0;
            } else if (isShown(letter)) {
                if (space) {
                    line.append(' ');
                }
                space = false;
                line.appendCodePoint(letter);
            }
        }
        return line.toString();
    }

    /** Returns the text on one line, ended by an ellipsis behind a word if it is longer than there is room for. */
    static String brief(String text) {
        return brief(text, ROOM);
    }

    /**
     * Returns the text likewise so that it shows what tells it from another: where that lies far behind its beginning, an ellipsis
     * stands for the beginning.
     *
     * @param room how many characters there is room for, about; at least 60
     */
    static String brief(String text, String other, int room) {
        String line = line(text);
        int same = same(line, line(other));
        boolean shown = line.codePointCount(0, line.length()) <= room || same < room - LONGEST_WORD;
        if (shown) {
            return brief(line, room);
        }
        int from = Math.min(same, line.length() - 1) - LEAD;
        int space = line.lastIndexOf(' ', from);
        int start = from - space < LONGEST_WORD ? space + 1 : betweenLetters(line, from);
        return ELLIPSIS + brief(line.substring(start), room - 1);
    }

    /** Returns how many characters two lines have in common at their beginning. */
    private static int same(String line, String other) {
        int at = 0;
        while (at < Math.min(line.length(), other.length()) && line.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static String brief(String text, int room) {
        String line = line(text);
        if (line.codePointCount(0, line.length()) <= room) {
            return line;
        }
        int limit = line.offsetByCodePoints(0, room - 1);
        int space = line.lastIndexOf(' ', limit);
        int end = space >= limit - LONGEST_WORD ? space : betweenLetters(line, limit);
        while (end > 1 && HANGING.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(0, end) + ELLIPSIS;
    }

    private static boolean isSpace(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || Character.isISOControl(letter);
    }

    private static boolean isShown(int letter) {
        return switch (Character.getType(letter)) {
            case Character.FORMAT -> JOINERS.contains(letter);
            case Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    /** A letter and the marks upon it are not parted. */
    private static int betweenLetters(String line, int limit) {
        int end = Character.isLowSurrogate(line.charAt(limit)) ? limit - 1 : limit;
        while (end > 1 && isUpon(line.codePointAt(end))) {
            end = line.offsetByCodePoints(end, -1);
        }
        return end;
    }

    private static boolean isUpon(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT;
    }
}
