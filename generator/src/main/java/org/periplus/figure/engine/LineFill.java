package org.periplus.figure.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Fills lines with pieces of text, greedily. Widths are summed up as pieces come; no text is measured twice. Used once, by one
 * thread.
 */
final class LineFill {

    private static final String HYPHEN = "-";
    private static final String ELLIPSIS = "\u2026";

    private final TextMeasure measure;
    private final Lettering lettering;
    private final double maxWidth;
    private final int hyphenUnits;
    private final List<String> lines = new ArrayList<>();

    LineFill(TextMeasure measure, Lettering lettering, double maxWidth) {
        this.measure = measure;
        this.lettering = lettering;
        this.maxWidth = maxWidth;
        this.hyphenUnits = units(HYPHEN);
    }

    /** Returns the lines, at least one; of a text that needs more than {@code most}, the first ones and one more. */
    List<String> lines(List<TextPieces.Piece> pieces, int most) {
        StringBuilder line = new StringBuilder();
        int spaceUnits = units(" ");
        int width = 0;
        boolean hyphen = false;
        for (TextPieces.Piece piece : pieces) {
            if (lines.size() > most) {
                return lines;
            }
            int before = piece.space() && line.length() > 0 ? spaceUnits : 0;
            int tail = piece.hyphen() ? hyphenUnits : 0;
            int own = units(piece.text());
            if (fits(width + before + own + tail)) {
                line.append(before > 0 ? " " : "").append(piece.text());
                width += before + own;
            } else {
                if (line.length() > 0) {
                    lines.add(line + (hyphen && !piece.space() ? HYPHEN : ""));
                }
                String rest = rest(piece.text(), own, tail, most);
                line.setLength(0);
                line.append(rest);
                width = units(rest);
            }
            hyphen = piece.hyphen();
        }
        lines.add(line.toString());
        return lines;
    }

    /**
     * Returns a line with an ellipsis at its end, shortened until both fit. A word whose letters join is not cut within if that can
     * be avoided.
     */
    String shortened(String line) {
        String whole = line.endsWith(HYPHEN) ? line.substring(0, line.length() - 1) : line;
        BitSet ends = TextPieces.clusters(whole);
        ends.set(whole.length());
        int room = units(ELLIPSIS);
        int fitting = 0;
        int apart = 0;
        int width = 0;
        int from = 0;
        for (int end = ends.nextSetBit(0); end > 0; end = ends.nextSetBit(end + 1)) {
            width += measure.units(whole, from, end, lettering.face());
            if (fits(width + room)) {
                fitting = end;
                apart = end == whole.length() || !TextPieces.joins(whole, end) ? end : apart;
            }
            from = end;
        }
        return whole.substring(0, apart > 0 ? apart : fitting).stripTrailing() + ELLIPSIS;
    }

    /** Cuts a word that is wider than a line; adds the full lines and returns what is left for the next one. */
    private String rest(String word, int width, int tail, int most) {
        if (fits(width + tail)) {
            return word;
        }
        BitSet clusters = TextPieces.clusters(word);
        int from = 0;
        int cut = cut(word, clusters, from, tail);
        while (cut < word.length() && lines.size() <= most) {
            String head = word.substring(from, cut);
            lines.add(TextPieces.hyphenates(word, cut) ? head + HYPHEN : head);
            from = cut;
            cut = cut(word, clusters, from, tail);
        }
        return word.substring(from);
    }

    /** Returns where the part of a word that begins at {@code from} must be cut, at best where its letters do not join. */
    private int cut(String word, BitSet clusters, int from, int tail) {
        int end = word.length();
        int first = TextPieces.next(clusters, from, end);
        int fitting = first;
        int apart = 0;
        int width = 0;
        int next = from;
        for (int at = from; at < end; at = next) {
            next = TextPieces.next(clusters, at, end);
            width += measure.units(word, at, next, lettering.face());
            if (next == end ? fits(width + tail) : !fits(width)) {
                return next == end ? end : apart > 0 ? apart : fitting;
            }
            if (next < end && fits(width + (TextPieces.hyphenates(word, next) ? hyphenUnits : 0))) {
                fitting = next;
                apart = TextPieces.joins(word, next) ? apart : next;
            }
        }
        return apart > 0 ? apart : fitting;
    }

    private int units(String text) {
        return measure.units(text, 0, text.length(), lettering.face());
    }

    private boolean fits(int units) {
        return TextMeasure.pixels(units, lettering) <= maxWidth;
    }
}
