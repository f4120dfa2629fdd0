package org.periplus.source;

import java.util.List;
import java.util.Optional;

/**
 * YAML as it is written: with its comments, blank lines, quotes and brackets. What it means is said by {@link YamlNode}.
 *
 * <p>Lines of comments are texts that begin with {@code #}; an empty text among them stands for one or more blank lines.
 * Immutable.
 */
public sealed interface YamlSyntax {

    /** How a text is written on its line or lines. */
    enum Quotes {
        /** Plain. */
        NONE,
        /** In single quotes. */
        SINGLE,
        /** In double quotes. */
        DOUBLE
    }

    /**
     * Text that is plain or in quotes.
     *
     * @param value what it says
     * @param quotes its quotes
     * @param raw the characters of the file, with the quotes and line ends; empty where nothing is written
     */
    record Text(String value, Quotes quotes, String raw) implements YamlSyntax {}

    /**
     * Text in a block.
     *
     * @param folded whether it is written with {@code >} instead of {@code |}
     * @param chomping {@code -}, {@code +} or nothing: what happens to the line ends behind the text
     * @param lines the lines without their common indentation, line ends and, unless {@code chomping} keeps them, without
     *     blank lines at the end
     */
    record Block(boolean folded, String chomping, List<String> lines) implements YamlSyntax {
        /** Takes a copy of the list. */
        public Block {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A list.
     *
     * @param flow whether it is written in brackets
     * @param items its items, in order
     * @param tail lines of comments behind the last item
     */
    record Items(boolean flow, List<Item> items, List<String> tail) implements YamlSyntax {
        /** Takes copies of the lists. */
        public Items {
            items = List.copyOf(items);
            tail = List.copyOf(tail);
        }
    }

    /**
     * Keys and values.
     *
     * @param flow whether they are written in braces
     * @param pairs keys with their values, in order
     * @param tail lines of comments behind the last value
     */
    record Pairs(boolean flow, List<Pair> pairs, List<String> tail) implements YamlSyntax {
        /** Takes copies of the lists. */
        public Pairs {
            pairs = List.copyOf(pairs);
            tail = List.copyOf(tail);
        }
    }

    /**
     * An item of a list.
     *
     * @param before lines of comments above it
     * @param value the item
     * @param comment the comment behind it on its line; behind the indicator if the value is a {@link Block}
     */
    record Item(List<String> before, YamlSyntax value, Optional<String> comment) {
        /** Takes a copy of the list. */
        public Item {
            before = List.copyOf(before);
        }

        /** Returns the same item with another comment behind it. */
        public Item with(Optional<String> other) {
            return new Item(before, value, other);
        }
    }

    /**
     * A key and its value.
     *
     * @param before lines of comments above it
     * @param key the key
     * @param value the value
     * @param comment the comment behind the value on its line; behind the colon if the value stands on lines of its own
     */
    record Pair(List<String> before, Text key, YamlSyntax value, Optional<String> comment) {
        /** Takes a copy of the list. */
        public Pair {
            before = List.copyOf(before);
        }

        /** Returns the same pair with another comment behind it. */
        public Pair with(Optional<String> other) {
            return new Pair(before, key, value, other);
        }

        /** Returns the same pair below other lines. */
        public Pair below(List<String> other) {
            return new Pair(other, key, value, comment);
        }
    }

    /**
     * A whole text of YAML.
     *
     * @param preamble lines of comments above the place of the mark {@code ---}; none if it never was there
     * @param marked whether the mark {@code ---} is written
     * @param header lines of comments that speak of the text as a whole
     * @param root what the text holds, if anything
     * @param tail lines of comments behind it
     */
    record Whole(
            List<String> preamble, boolean marked, List<String> header, Optional<YamlSyntax> root, List<String> tail) {
        /** Takes copies of the lists. */
        public Whole {
            preamble = List.copyOf(preamble);
            header = List.copyOf(header);
            tail = List.copyOf(tail);
        }

        /** Returns the same text without the mark. */
        public Whole unmarked() {
            return new Whole(preamble, false, header, root, tail);
        }
    }

    /** Tells whether it is a list or a mapping written in brackets or braces. */
    default boolean isFlow() {
        return (this instanceof Items items && items.flow()) || (this instanceof Pairs pairs && pairs.flow());
    }

    /** Tells whether it is a list or a mapping. */
    default boolean isCollection() {
        return this instanceof Items || this instanceof Pairs;
    }
}
