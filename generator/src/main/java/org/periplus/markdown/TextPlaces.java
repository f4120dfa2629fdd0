package org.periplus.markdown;

import org.periplus.diagnostic.SourceSpan;

/** Turns offsets in a text into places in the file it came from. Immutable. */
record TextPlaces(MarkdownSource source) {

    /** Returns the place of the characters from {@code start} to {@code end} (UTF-16 offsets), cut at the line's end. */
    SourceSpan span(int start, int end) {
        String text = source.text();
        int from = Math.max(0, Math.min(start, text.length()));
        int lineStart = text.lastIndexOf('\n', from - 1) + 1;
        int lineEnd = text.indexOf('\n', from);
        int to = Math.max(from, Math.min(end, lineEnd < 0 ? text.length() : lineEnd));
        int line = source.firstLine()
                + (int) text.substring(0, lineStart)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        int column = 1 + text.codePointCount(lineStart, from);
        return new SourceSpan(source.file(), line, column, Math.max(1, text.codePointCount(from, to)));
    }

    /** Returns the place where the text begins. */
    SourceSpan start() {
        return new SourceSpan(source.file(), source.firstLine(), 1, 1);
    }
}
