package org.periplus.search;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** In what each word stands, and how near to its name. For one thread. */
final class Postings {

    /** How near to its name a word of a findable stands, the nearest first. */
    enum Field {
        /** In the name, or in another name for it. */
        NAME,
        /** In the summary. */
        SUMMARY,
        /** In the rest. */
        BODY
    }

    private final SortedMap<String, Line> lines = new TreeMap<>();
    private final Tokens tokens;
    private int count;

    Postings(Tokens tokens) {
        this.tokens = tokens;
    }

    void add(Findable findable) {
        Map<String, Field> nearest = new HashMap<>();
        note(findable.name(), Field.NAME, nearest);
        findable.aliases().forEach(alias -> note(alias, Field.NAME, nearest));
        note(findable.summary(), Field.SUMMARY, nearest);
        note(findable.body(), Field.BODY, nearest);
        nearest.forEach((word, field) ->
                lines.computeIfAbsent(word, any -> new Line()).add(count, field));
        count++;
    }

    private void note(String text, Field field, Map<String, Field> nearest) {
        tokens.of(text).forEach(word -> nearest.putIfAbsent(word, field));
    }

    Iterable<String> words() {
        return lines.keySet();
    }

    /** Returns for each word in order how many findables hold it, then for each the way from the one before, with the field. */
    String written() {
        StringBuilder all = new StringBuilder();
        for (Line line : lines.values()) {
            Digits.write(line.size, all);
            all.append(line.code);
        }
        return all.toString();
    }

    private static final class Line {
        private final StringBuilder code = new StringBuilder();
        private int last = -1;
        private int size;

        void add(int findable, Field field) {
            Digits.write((findable - last - 1) * Field.values().length + field.ordinal(), code);
            last = findable;
            size++;
        }
    }
}
