package org.periplus.change;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The paragraphs of a text that differ.
 *
 * @param removed those that only the first text has; nothing if there are none
 * @param added those that only the second text has; nothing if there are none
 */
record Paragraphs(Said removed, Said added) {

    /** Compares two texts; empty if only blank lines or spaces at the ends of paragraphs differ. */
    static Optional<Paragraphs> between(String before, String after) {
        List<String> old = split(before);
        List<String> now = split(after);
        List<WordDiff.Span> spans = WordDiff.spans(old, now);
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        Said removed = prose(spans.stream().flatMap(span -> old.subList(span.from(), span.to()).stream()));
        Said added = prose(spans.stream().flatMap(span -> now.subList(span.start(), span.end()).stream()));
        return Optional.of(new Paragraphs(removed, added));
    }

    private static List<String> split(String text) {
        return Stream.of(text.split("\\n[ \\t]*\\n"))
                .map(paragraph -> paragraph.replaceAll("^\\n+", "").stripTrailing())
                .filter(paragraph -> !paragraph.isBlank())
                .toList();
    }

    private static Said prose(Stream<String> paragraphs) {
        List<String> all = paragraphs.toList();
        return all.isEmpty() ? Said.nothing() : new Said.Prose(String.join("\n\n", all));
    }
}
