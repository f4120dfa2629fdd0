package org.periplus.edit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.periplus.diagnostic.SourceSpan;

/** The text of a file with its own line ends and byte order mark, in which pieces are replaced. For use by one thread. */
final class RawText {

    private final String text;
    private final List<Integer> lines = new ArrayList<>();
    private final NavigableMap<Integer, Piece> pieces = new TreeMap<>();

    /** A piece to be replaced. */
    private record Piece(int end, String replacement) {}

    RawText(byte[] bytes) {
        this.text = new String(bytes, StandardCharsets.UTF_8);
        lines.add(text.startsWith("\uFEFF") ? 1 : 0);
        for (int i = 0; i < text.length(); i++) {
            boolean crlf = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !crlf)) {
                lines.add(i + 1);
            }
        }
    }

    /**
     * Returns where {@code wanted} begins at a place: at once, or behind a quotation mark and blanks; nothing if it does not
     * stand there in so many letters.
     */
    Optional<Integer> find(SourceSpan span, String wanted) {
        if (span.line() > lines.size()) {
            return Optional.empty();
        }
        int at = lines.get(span.line() - 1);
        for (int column = 1; column < span.column() && at < text.length(); column++) {
            at += Character.charCount(text.codePointAt(at));
        }
        while (at < text.length() && "\"' \t".indexOf(text.charAt(at)) >= 0 && !text.startsWith(wanted, at)) {
            at++;
        }
        return text.startsWith(wanted, at) ? Optional.of(at) : Optional.empty();
    }

    /** Tells whether a field of a table holds nothing but the {@code length} characters at {@code at}. */
    boolean isWholeField(int at, int length) {
        int end = at + length;
        while (end < text.length() && "\"' ".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end == text.length() || "\r\n\t,;|".indexOf(text.charAt(end)) >= 0;
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
        StringBuilder changed = new StringBuilder(text);
        for (Map.Entry<Integer, Piece> piece : pieces.descendingMap().entrySet()) {
            changed.replace(
                    piece.getKey(), piece.getValue().end(), piece.getValue().replacement());
        }
        return changed.toString().getBytes(StandardCharsets.UTF_8);
    }
}
