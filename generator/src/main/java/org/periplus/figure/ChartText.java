package org.periplus.figure;

import java.util.ArrayList;
import java.util.List;

/** Text of charts, 12 pixels upright: its width and how it is cut. Stateless; safe for use by several threads. */
final class ChartText {
    private ChartText() {}

    static double width(String text) {
        return text.codePoints().mapToDouble(c -> c < 0x250 ? 6.9 : 12).sum();
    }

    static String cut(String text, double width) {
        if (width(text) <= width) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            if (width(out.toString()) + 20 > width) {
                break;
            }
            out.appendCodePoint(c);
        }
        return out + "\u2026";
    }

    static List<String> wrap(String text, double width, int lines) {
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
