package org.periplus.decode;

import org.periplus.diagnostic.SourceSpan;

/**
 * A place in a text, counted both ways.
 *
 * @param offset in characters, from 0
 * @param line from 1
 * @param lineStart the offset at which the line begins
 */
record TextPosition(int offset, int line, int lineStart) {

    /** Returns the position of a place; the end of the text if it lies behind it. */
    static TextPosition of(String text, SourceSpan span) {
        int start = 0;
        int line = 1;
        while (line < span.line()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                return new TextPosition(text.length(), line, start);
            }
            start = end + 1;
            line++;
        }
        int offset = start;
        for (int column = 1;
                column < span.column() && offset < text.length() && text.charAt(offset) != '\n';
                column++) {
            offset += Character.charCount(text.codePointAt(offset));
        }
        return new TextPosition(offset, line, start);
    }

    /** Returns the position {@code distance} characters behind this one. */
    TextPosition behind(int distance, String text) {
        int target = offset + distance;
        int start = lineStart;
        int at = line;
        for (int end = text.indexOf('\n', offset); end >= 0 && end < target; end = text.indexOf('\n', start)) {
            start = end + 1;
            at++;
        }
        return new TextPosition(target, at, start);
    }

    /** Returns the span of a piece of text that begins here. */
    SourceSpan span(String file, String whole, String piece) {
        int column = whole.codePointCount(lineStart, offset) + 1;
        return new SourceSpan(file, line, column, piece.codePointCount(0, piece.length()));
    }
}
