package org.periplus.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.periplus.diagnostic.SourceSpan;

/** The text of a file as it is written, with its own line ends and byte order mark, in which places are found again. Immutable. */
public final class WrittenText {

    private final String text;
    private final List<Integer> lines = new ArrayList<>();

    /** Takes what is in the file. */
    public WrittenText(byte[] bytes) {
        this.text = new String(bytes, StandardCharsets.UTF_8);
        lines.add(text.startsWith("\uFEFF") ? 1 : 0);
        for (int i = 0; i < text.length(); i++) {
            boolean crlf = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !crlf)) {
                lines.add(i + 1);
            }
        }
    }

    /** Returns the whole text. */
    public String text() {
        return text;
    }

    /**
     * Returns where {@code wanted} begins at a place: at once, or behind a quotation mark and blanks; nothing if it does not
     * stand there in so many letters.
     */
    public OptionalInt find(SourceSpan span, String wanted) {
        if (span.line() > lines.size()) {
            return OptionalInt.empty();
        }
        int at = lines.get(span.line() - 1);
        for (int column = 1; column < span.column() && at < text.length(); column++) {
            at += Character.charCount(text.codePointAt(at));
        }
        while (at < text.length() && "\"' \t".indexOf(text.charAt(at)) >= 0 && !text.startsWith(wanted, at)) {
            at++;
        }
        return text.startsWith(wanted, at) ? OptionalInt.of(at) : OptionalInt.empty();
    }

    /** Tells whether a field of a table holds nothing but the {@code length} characters at {@code at}. */
    public boolean isWholeField(int at, int length) {
        int end = at + length;
        while (end < text.length() && "\"' ".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end == text.length() || "\r\n\t,;|".indexOf(text.charAt(end)) >= 0;
    }

    /** Returns the column, from 1, of what stands at {@code at} in a line that there is. */
    public int column(int line, int at) {
        return text.codePointCount(lines.get(line - 1), at) + 1;
    }

    /** Returns line {@code number}, from 1, without its end; nothing if there is no such line. */
    public Optional<String> line(int number) {
        if (number < 1 || number > lines.size()) {
            return Optional.empty();
        }
        int end = number < lines.size() ? lines.get(number) : text.length();
        return Optional.of(text.substring(lines.get(number - 1), end).stripTrailing());
    }
}
