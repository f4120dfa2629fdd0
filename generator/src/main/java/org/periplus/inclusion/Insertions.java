package org.periplus.inclusion;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.periplus.diagnostic.SourceSpan;

/** The text of a file into which words are put, and where columns were before that. For use by one thread until all are put in. */
final class Insertions {

    private final String text;
    private final List<Integer> lines = new ArrayList<>();

    /** What is put in, by offset. */
    private final NavigableMap<Integer, String> words = new TreeMap<>();

    /** How many characters are put in, by line and by the column they come before. */
    private final Map<Integer, NavigableMap<Integer, Integer>> columns = new TreeMap<>();

    Insertions(byte[] bytes) {
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
     * Puts a word into a text that stands at a place, plainly or in quotes; what is written in another way is left as it is.
     *
     * @param span the place
     * @param wanted the text that stands there
     * @param start behind how many of its characters
     */
    void put(SourceSpan span, String wanted, int start, String word) {
        OptionalInt at = find(span, wanted);
        if (at.isEmpty() || (span.file().endsWith(".csv") && !isWholeField(at.getAsInt(), wanted.length()))) {
            return;
        }
        int offset = at.getAsInt() + start;
        words.put(offset, word);
        int column = text.codePointCount(lines.get(span.line() - 1), offset) + 1;
        columns.computeIfAbsent(span.line(), line -> new TreeMap<>()).put(column, word.length());
    }

    private OptionalInt find(SourceSpan span, String wanted) {
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

    private boolean isWholeField(int at, int length) {
        int end = at + length;
        while (end < text.length() && "\"' ".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end == text.length() || "\r\n\t,;|".indexOf(text.charAt(end)) >= 0;
    }

    /** Returns the bytes with all that was put in. */
    byte[] bytes() {
        StringBuilder changed = new StringBuilder(text);
        words.descendingMap().forEach(changed::insert);
        return changed.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the place of the file as it is written, from a place of the text with all that was put in. */
    SourceSpan written(SourceSpan span) {
        int shift = 0;
        int length = span.length();
        for (Map.Entry<Integer, Integer> one :
                columns.getOrDefault(span.line(), new TreeMap<>()).entrySet()) {
            int begins = one.getKey() + shift;
            int end = begins + one.getValue();
            if (end <= span.column()) {
                shift += one.getValue();
            } else if (begins < span.column() + span.length()) {
                length -= Math.min(end, span.column() + span.length()) - Math.max(begins, span.column());
            }
        }
        return new SourceSpan(span.file(), span.line(), Math.max(1, span.column() - shift), Math.max(1, length));
    }

    /** Returns a line as it is written, without its end. */
    Optional<String> line(int number) {
        if (number < 1 || number > lines.size()) {
            return Optional.empty();
        }
        int end = number < lines.size() ? lines.get(number) : text.length();
        return Optional.of(text.substring(lines.get(number - 1), end).stripTrailing());
    }
}
