package org.periplus.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.periplus.source.YamlSyntax;
import org.periplus.source.YamlSyntax.Block;
import org.periplus.source.YamlSyntax.Item;
import org.periplus.source.YamlSyntax.Items;
import org.periplus.source.YamlSyntax.Pair;
import org.periplus.source.YamlSyntax.Pairs;
import org.periplus.source.YamlSyntax.Quotes;
import org.periplus.source.YamlSyntax.Text;

/**
 * How single lines are written: texts, keys, and lists and mappings in brackets. An empty answer means that it needs several
 * lines.
 *
 * @param order the order of keys
 */
record CanonicalText(KeyOrder order) {

    /** Returns the pairs in their order. */
    List<Pair> ordered(Pairs pairs, List<String> path) {
        List<String> known = order.keysAt(path);
        List<Pair> sorted = new ArrayList<>();
        for (String key : known) {
            pairs.pairs().stream()
                    .filter(pair -> pair.key().value().equals(key))
                    .forEach(sorted::add);
        }
        pairs.pairs().stream()
                .filter(pair -> !known.contains(pair.key().value()))
                .forEach(sorted::add);
        return sorted;
    }

    /** Returns the path one key further. */
    static List<String> below(List<String> path, Pair pair) {
        List<String> longer = new ArrayList<>(path);
        longer.add(pair.key().value());
        return longer;
    }

    /** Returns a key. */
    static String key(Text key) {
        String value = key.value();
        if (key.quotes() == Quotes.NONE && value.indexOf('\n') < 0 && !value.isEmpty() && !isMark(key)) {
            return value;
        }
        return PlainText.isSafeInside(value) ? value : QuotedText.of(key);
    }

    /** Tells whether a text would be taken for the beginning or the end of a document, if it began a line. */
    static boolean isMark(Text text) {
        return text.value().startsWith("---") || text.value().startsWith("...");
    }

    /** Returns a text that stands behind a key or a dash. */
    static Optional<String> text(Text text) {
        return text(text, PlainText.isSafe(text.value()));
    }

    private static Optional<String> text(Text text, boolean safe) {
        if (text.quotes() == Quotes.NONE && !text.value().equals("-")) {
            return Optional.of(text.value()).filter(value -> value.indexOf('\n') < 0);
        }
        return Optional.of(safe ? text.value() : QuotedText.of(text));
    }

    /** Returns a value as it stands within brackets, if it holds no comment and is not a block. */
    Optional<String> flow(YamlSyntax value, List<String> path) {
        if (value instanceof Text text) {
            return text(text, PlainText.isSafeInside(text.value()));
        }
        if (value instanceof Block || !value.isFlow()) {
            return Optional.empty();
        }
        return value instanceof Items items ? items(items, path) : pairs((Pairs) value, path);
    }

    private Optional<String> items(Items items, List<String> path) {
        List<Optional<String>> parts = new ArrayList<>();
        for (Item item : items.items()) {
            boolean bare = item.before().isEmpty() && item.comment().isEmpty();
            parts.add(bare ? flow(item.value(), path) : Optional.empty());
        }
        return joined(parts, items.tail()).map(inside -> "[" + inside + "]");
    }

    private Optional<String> pairs(Pairs pairs, List<String> path) {
        List<Optional<String>> parts = new ArrayList<>();
        for (Pair pair : ordered(pairs, path)) {
            boolean bare = pair.before().isEmpty() && pair.comment().isEmpty();
            Optional<String> value = bare ? flow(pair.value(), below(path, pair)) : Optional.empty();
            parts.add(value.map(text -> key(pair.key()) + ": " + text));
        }
        return joined(parts, pairs.tail()).map(inside -> "{" + inside + "}");
    }

    private static Optional<String> joined(List<Optional<String>> parts, List<String> tail) {
        if (!tail.isEmpty() || parts.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(parts.stream().map(Optional::orElseThrow).collect(Collectors.joining(", ")));
    }
}
