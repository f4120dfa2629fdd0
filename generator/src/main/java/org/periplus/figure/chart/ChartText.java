package org.periplus.figure.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Text of charts, 12 pixels upright: an upper bound of its width, and how it is cut so that it stays within it. Stateless; safe
 * for use by several threads.
 */
public final class ChartText {

    private static final double LATIN = 6.9;
    private static final double OTHER = 12;
    private static final int LAST_LATIN = 0x24f;

    private ChartText() {}

    /** Returns a width in pixels that the text does not exceed on average: wide for Latin letters, full squares for others. */
    public static double width(String text) {
        return text.codePoints().mapToDouble(ChartText::width).sum();
    }

    private static double width(int codePoint) {
        return codePoint <= LAST_LATIN ? LATIN : OTHER;
    }

    /** Returns the text, or as much of its beginning as fits with an ellipsis. */
    public static String cut(String text, double width) {
        if (width(text) <= width) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        double used = OTHER;
        for (int codePoint : text.codePoints().toArray()) {
            used += width(codePoint);
            if (used > width) {
                break;
            }
            out.appendCodePoint(codePoint);
        }
        return out.toString().strip() + "\u2026";
    }

    /** Returns the text in at most {@code lines} lines, broken at spaces; what is too wide is cut. */
    public static List<String> wrap(String text, double width, int lines) {
        List<String> out = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split(" +")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer) > width && !line.isEmpty() && out.size() < lines - 1) {
                out.add(cut(line.toString(), width));
                line = new StringBuilder(word);
            } else {
                line = new StringBuilder(longer);
            }
        }
        out.add(cut(line.toString(), width));
        return out;
    }
}
