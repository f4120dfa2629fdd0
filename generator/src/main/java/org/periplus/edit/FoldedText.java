package org.periplus.edit;

import java.util.ArrayList;
import java.util.List;

/** Breaks long text into the lines of a block {@code >-} that reads back as the same text. */
final class FoldedText {

    private FoldedText() {}

    /**
     * Returns the lines.
     *
     * @param text text that neither begins nor ends with a blank; each of its own line ends becomes one line end more
     * @param width greatest length of a line in characters; longer words have lines of their own
     */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            if (!paragraph.isEmpty()) {
                fill(paragraph, width, lines);
            }
        }
        return lines;
    }

    private static void fill(String paragraph, int width, List<String> lines) {
        int start = 0;
        int last = -1;
        int length = 0;
        for (int at = 0; at < paragraph.length(); at += Character.charCount(paragraph.codePointAt(at))) {
            length++;
            boolean breaks = isBreak(paragraph, at);
            if (length > width && last > start && !breaks) {
                lines.add(paragraph.substring(start, last));
                start = last + 1;
                length = paragraph.codePointCount(start, at) + 1;
                last = -1;
            }
            last = breaks ? at : last;
        }
        lines.add(paragraph.substring(start));
    }

    /** Tells whether a single space stands there, so that a line end may take its place. */
    private static boolean isBreak(String text, int at) {
        return text.charAt(at) == ' '
                && at > 0
                && at + 1 < text.length()
                && !Character.isWhitespace(text.charAt(at - 1))
                && !Character.isWhitespace(text.charAt(at + 1));
    }
}
