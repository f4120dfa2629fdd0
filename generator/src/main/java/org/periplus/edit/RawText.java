package org.periplus.edit;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.periplus.source.WrittenText;

/** The text of a file in which pieces are replaced. For use by one thread. */
final class RawText {

    private final WrittenText before;
    private final NavigableMap<Integer, Piece> pieces = new TreeMap<>();

    /** A piece to be replaced. */
    private record Piece(int end, String replacement) {}

    RawText(byte[] bytes) {
        this.before = new WrittenText(bytes);
    }

    /** Returns the text with nothing replaced. */
    WrittenText before() {
        return before;
    }

    /** Notes that a piece shall be replaced; once for each place. */
    void replace(int at, int length, String replacement) {
        pieces.put(at, new Piece(at + length, replacement));
    }

    int replacements() {
        return pieces.size();
    }

    /** Returns the bytes with all pieces replaced and all others as they were. */
    byte[] bytes() {
        StringBuilder changed = new StringBuilder(before.text());
        for (Map.Entry<Integer, Piece> piece : pieces.descendingMap().entrySet()) {
            changed.replace(
                    piece.getKey(), piece.getValue().end(), piece.getValue().replacement());
        }
        return changed.toString().getBytes(StandardCharsets.UTF_8);
    }
}
