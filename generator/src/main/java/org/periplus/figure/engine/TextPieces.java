package org.periplus.figure.engine;

import java.util.ArrayList;
import java.util.List;

/** Cuts text into pieces between which a line may break, and into characters with their marks. */
public final class TextPieces {

    private static final int SOFT_HYPHEN = 0xad;
    private static final int JOINER = 0x200d;

    private TextPieces() {}

    /**
     * A piece that stays together.
     *
     * @param text without spaces around it and without soft hyphens
     * @param space whether a space stands before it on the same line
     * @param hyphen whether a hyphen appears when a line is broken behind it
     */
    public record Piece(String text, boolean space, boolean hyphen) {}

    /** Returns the pieces of {@code text} in order. */
    public static List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        boolean space = false;
        for (int at = 0; at < text.length(); ) {
            int next = nextCluster(text, at);
            int code = text.codePointAt(at);
            if (code == ' ' || code == '\t' || code == '\n' || code == '\r' || code == SOFT_HYPHEN) {
                flush(pieces, piece, space, code == SOFT_HYPHEN);
                space = code != SOFT_HYPHEN;
            } else if (isIdeograph(code)) {
                flush(pieces, piece, space, false);
                pieces.add(new Piece(
                        text.substring(at, next), space && piece.length() == 0 && lastWasSpace(text, at), false));
                space = false;
            } else {
                if (piece.length() == 0 && !lastWasSpace(text, at)) {
                    space = false;
                }
                piece.append(text, at, next);
                if ((code == '-' || code == '/') && piece.length() > 1) {
                    flush(pieces, piece, space, false);
                    space = false;
                }
            }
            at = next;
        }
        flush(pieces, piece, space, false);
        return pieces;
    }

    private static boolean lastWasSpace(String text, int at) {
        return at > 0 && Character.isWhitespace(text.charAt(at - 1));
    }

    private static void flush(List<Piece> pieces, StringBuilder piece, boolean space, boolean hyphen) {
        if (piece.length() > 0) {
            pieces.add(new Piece(piece.toString(), space && !pieces.isEmpty(), hyphen));
            piece.setLength(0);
        }
    }

    /** Returns where the character that begins at {@code at} ends, with its marks, selectors and joined followers. */
    public static int nextCluster(String text, int at) {
        int end = at + Character.charCount(text.codePointAt(at));
        boolean flag = isFlag(text.codePointAt(at));
        while (end < text.length()) {
            int code = text.codePointAt(end);
            boolean joined = text.codePointBefore(end) == JOINER;
            boolean spacing = Character.getType(code) == Character.COMBINING_SPACING_MARK;
            boolean pair = flag && isFlag(code);
            if (code == SOFT_HYPHEN || !(joined || spacing || pair || TextMeasure.isZero(code))) {
                break;
            }
            flag = flag && !pair;
            end += Character.charCount(code);
        }
        return end;
    }

    /** Returns where the last character with its marks begins. */
    public static int lastCluster(String text) {
        int at = 0;
        int last = 0;
        while (at < text.length()) {
            last = at;
            at = nextCluster(text, at);
        }
        return last;
    }

    /** Tells whether words of that script are never hyphenated: its letters join, or hang from one line. */
    public static boolean isJoinedScript(String text) {
        int last = text.codePointBefore(text.length());
        return last >= 0x0590 && last < 0x1100;
    }

    private static boolean isFlag(int code) {
        return code >= 0x1f1e6 && code <= 0x1f1ff;
    }

    private static boolean isIdeograph(int code) {
        return Character.isIdeographic(code)
                || (code >= 0x3000 && code <= 0x30ff)
                || (code >= 0xff00 && code <= 0xff60);
    }
}
