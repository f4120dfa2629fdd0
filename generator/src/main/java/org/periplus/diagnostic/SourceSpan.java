package org.periplus.diagnostic;

/**
 * A stretch of one line of one file.
 *
 * @param file path from the content root with {@code /} between its parts; never absolute
 * @param line from 1
 * @param column from 1, counted in Unicode code points
 * @param length in code points, at least 1; the caret line marks so many
 */
public record SourceSpan(String file, int line, int column, int length) implements Comparable<SourceSpan> {

    /** Checks the ranges; throws {@link IllegalArgumentException} when one is broken. */
    public SourceSpan {
        if (line < 1 || column < 1 || length < 1) {
            throw new IllegalArgumentException("line, column and length count from 1: " + line + ":" + column);
        }
    }

    /** Returns the span of the first character of {@code file}, for problems of the file as a whole. */
    public static SourceSpan startOf(String file) {
        return new SourceSpan(file, 1, 1, 1);
    }

    /** Returns {@code file:line:column}, as editors and terminals open it. */
    public String display() {
        return file + ":" + line + ":" + column;
    }

    /** Orders by file, line, column, length. */
    @Override
    public int compareTo(SourceSpan other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        int byLine = Integer.compare(line, other.line);
        if (byLine != 0) {
            return byLine;
        }
        int byColumn = Integer.compare(column, other.column);
        return byColumn != 0 ? byColumn : Integer.compare(length, other.length);
    }
}
