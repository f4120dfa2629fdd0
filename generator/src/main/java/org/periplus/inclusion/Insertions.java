package org.periplus.inclusion;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.source.WrittenText;

/** The text of a file into which words are put, and where columns were before that. For use by one thread until all are put in. */
final class Insertions {

    private final WrittenText before;

    /** What is put in, by offset. */
    private final NavigableMap<Integer, String> words = new TreeMap<>();

    /** How many characters are put in, by line and by the column they come before. */
    private final Map<Integer, NavigableMap<Integer, Integer>> columns = new TreeMap<>();

    Insertions(byte[] bytes) {
        this.before = new WrittenText(bytes);
    }

    /**
     * Puts a word into a text that stands at a place, plainly or in quotes; what is written in another way is left as it is.
     *
     * @param span the place
     * @param wanted the text that stands there
     * @param start behind how many of its characters
     */
    void put(SourceSpan span, String wanted, int start, String word) {
        OptionalInt at = before.find(span, wanted);
        if (at.isEmpty() || (span.file().endsWith(".csv") && !before.isWholeField(at.getAsInt(), wanted.length()))) {
            return;
        }
        int offset = at.getAsInt() + start;
        words.put(offset, word);
        int column = before.column(span.line(), offset);
        columns.computeIfAbsent(span.line(), line -> new TreeMap<>()).put(column, word.length());
    }

    /** Returns the bytes with all that was put in. */
    byte[] bytes() {
        StringBuilder changed = new StringBuilder(before.text());
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
        return before.line(number);
    }
}
