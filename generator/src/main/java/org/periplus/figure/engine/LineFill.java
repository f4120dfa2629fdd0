package org.periplus.figure.engine;

import java.util.ArrayList;
import java.util.List;

/** Fills lines with pieces of text, greedily. Used by one thread. */
public record LineFill(TextMeasure measure, Lettering lettering, double maxWidth) {

    /** Returns the lines; at least one. */
    public List<String> lines(List<TextPieces.Piece> pieces) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        boolean hyphen = false;
        for (TextPieces.Piece piece : pieces) {
            String joined = line + (piece.space() && line.length() > 0 ? " " : "") + piece.text();
            if (fits(joined + (piece.hyphen() ? "-" : ""))) {
                line.setLength(0);
                line.append(joined);
            } else {
                if (line.length() > 0) {
                    lines.add(line + (hyphen && !piece.space() ? "-" : ""));
                }
                line.setLength(0);
                line.append(rest(piece.text(), lines));
            }
            hyphen = piece.hyphen();
        }
        lines.add(line.toString());
        return lines;
    }

    /** Cuts a word that is wider than a line; adds the full lines and returns what is left for the next one. */
    private String rest(String word, List<String> lines) {
        String left = word;
        while (!fits(left)) {
            int cut = 0;
            int next = TextPieces.nextCluster(left, 0);
            while (next < left.length() && fits(left.substring(0, next) + "-")) {
                cut = next;
                next = TextPieces.nextCluster(left, next);
            }
            cut = cut == 0 ? TextPieces.nextCluster(left, 0) : cut;
            if (cut >= left.length()) {
                return left;
            }
            String head = left.substring(0, cut);
            lines.add(head.endsWith("-") || TextPieces.isJoinedScript(head) ? head : head + "-");
            left = left.substring(cut);
        }
        return left;
    }

    private boolean fits(String text) {
        return measure.width(text, lettering) <= maxWidth;
    }
}
