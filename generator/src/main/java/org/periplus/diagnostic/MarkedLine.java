package org.periplus.diagnostic;

/**
 * A line of a file as shown, and what stands under it so that the carets meet the characters meant.
 *
 * @param line the line, made visible; tabs stay, what is cut off is an ellipsis
 * @param margin the white space before the carets; it repeats the line's tabs
 * @param mark the carets, at least one
 */
record MarkedLine(String line, String margin, String mark) {

    private static final int LONGEST = 120;
    private static final int BEFORE = 40;
    private static final String ELLIPSIS = "\u2026";

    /**
     * Marks {@code length} code points of {@code text} from {@code column} on, from 1. Both are cut to the line; a tab in the
     * middle ends the mark, since nobody knows its width. At most 120 code points are shown: those around the column.
     */
    static MarkedLine of(String text, int column, int length) {
        int points = text.codePointCount(0, text.length());
        int at = Math.min(column - 1, points);
        int first = points > LONGEST ? Math.max(0, Math.min(at - BEFORE, points - LONGEST)) : 0;
        int last = Math.min(points, first + LONGEST);
        int[] shown = text.substring(text.offsetByCodePoints(0, first), text.offsetByCodePoints(0, last))
                .codePoints()
                .toArray();
        String line = (first > 0 ? ELLIPSIS : "") + visible(shown) + (last < points ? ELLIPSIS : "");
        String margin = (first > 0 ? " " : "") + margin(shown, at - first);
        return new MarkedLine(line, margin, mark(shown, at - first, length));
    }

    private static String visible(int[] shown) {
        StringBuilder line = new StringBuilder();
        for (int point : shown) {
            line.append(point == '\t' ? "\t" : Visible.point(point));
        }
        return line.toString();
    }

    private static String margin(int[] shown, int end) {
        StringBuilder margin = new StringBuilder();
        for (int i = 0; i < end; i++) {
            margin.append(shown[i] == '\t' ? "\t" : " ".repeat(Visible.cells(shown[i])));
        }
        return margin.toString();
    }

    private static String mark(int[] shown, int start, int length) {
        int cells = 0;
        for (int i = start; i < shown.length && i - start < length && shown[i] != '\t'; i++) {
            cells += Visible.cells(shown[i]);
        }
        return "^".repeat(Math.max(1, cells));
    }
}
