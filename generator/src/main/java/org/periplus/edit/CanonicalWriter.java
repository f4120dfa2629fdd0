package org.periplus.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.source.YamlSyntax;
import org.periplus.source.YamlSyntax.Block;
import org.periplus.source.YamlSyntax.Item;
import org.periplus.source.YamlSyntax.Items;
import org.periplus.source.YamlSyntax.Pair;
import org.periplus.source.YamlSyntax.Pairs;
import org.periplus.source.YamlSyntax.Text;
import org.periplus.source.YamlSyntax.Whole;

/** Writes one text of YAML in canonical form, line by line. For use by one thread and one text. */
final class CanonicalWriter {

    /** Greatest length of a line that can be shorter. */
    private static final int WIDTH = 100;

    private static final int STEP = 2;

    private final CanonicalText texts;
    private final List<String> out = new ArrayList<>();

    /** Indentation and dashes of the line that is begun; empty if none is. */
    private Optional<String> begun = Optional.empty();

    /** Whether a blank line written now would become part of the block above it. */
    private boolean keeping;

    CanonicalWriter(KeyOrder order) {
        this.texts = new CanonicalText(order);
    }

    /** Returns the text, each line ended by {@code \n}; empty text if it holds nothing. */
    String write(Whole whole) {
        comments(whole.preamble(), 0, true);
        if (whole.marked()) {
            line(0, "---");
        }
        comments(whole.header(), 0, true);
        whole.root().ifPresent(this::root);
        comments(whole.tail(), 0, false);
        boolean bare = whole.root().isEmpty();
        while (bare && !out.isEmpty() && out.get(out.size() - 1).isEmpty()) {
            out.remove(out.size() - 1);
        }
        return out.isEmpty() ? "" : String.join("\n", out) + "\n";
    }

    private void root(YamlSyntax root) {
        if (isSpread(root, 0, List.of())) {
            entries(root, 0, List.of(), false);
        } else if (root instanceof Text text && CanonicalText.isMark(text)) {
            block("", new Block(true, "-", FoldedText.lines(text.value(), WIDTH - STEP)), 0, Optional.empty());
        } else {
            value("", root, 0, List.of(), Optional.empty());
        }
    }

    /** Tells whether a list or mapping that would begin at {@code column} needs lines for its entries. */
    private boolean isSpread(YamlSyntax value, int column, List<String> path) {
        return value.isCollection()
                && texts.flow(value, path)
                        .filter(text -> column + length(text) <= WIDTH)
                        .isEmpty()
                && !isEmpty(value);
    }

    private static boolean isEmpty(YamlSyntax value) {
        return value instanceof Items items
                ? items.items().isEmpty()
                : value instanceof Pairs pairs && pairs.pairs().isEmpty();
    }

    /**
     * Writes the entries of a list or mapping.
     *
     * @param inLine whether the first one stands on the line that is begun; the lines above it have been written then
     */
    private void entries(YamlSyntax value, int indent, List<String> path, boolean inLine) {
        if (value instanceof Items items) {
            for (int i = 0; i < items.items().size(); i++) {
                item(items.items().get(i), indent, path, i == 0, inLine);
            }
            comments(items.tail(), indent, false);
        } else if (value instanceof Pairs pairs) {
            List<Pair> ordered = texts.ordered(pairs, path);
            for (int i = 0; i < ordered.size(); i++) {
                if (i > 0 || !inLine) {
                    comments(ordered.get(i).before(), indent, i == 0);
                }
                pair(ordered.get(i), indent, path);
            }
            comments(pairs.tail(), indent, false);
        }
    }

    private void pair(Pair pair, int indent, List<String> path) {
        String key = CanonicalText.key(pair.key()) + ":";
        List<String> below = CanonicalText.below(path, pair);
        if (isSpread(pair.value(), indent + length(key) + 1, below)) {
            line(indent, commented(key, pair.comment()));
            entries(pair.value(), indent + STEP, below, false);
        } else {
            value(key + " ", pair.value(), indent, below, pair.comment());
        }
    }

    private void item(Item item, int indent, List<String> path, boolean first, boolean inLine) {
        boolean spread = isSpread(item.value(), indent + STEP, path);
        if (!first || !inLine) {
            comments(above(item, indent, path), indent, first);
        }
        if (spread) {
            begun = Optional.of(begun.orElse(" ".repeat(indent)) + "- ");
            entries(item.value(), indent + STEP, path, true);
        } else {
            value("- ", item.value(), indent, path, item.comment());
        }
    }

    /** Returns the comments above an item: its own, and those of the entries that begin on its line. */
    private List<String> above(Item item, int indent, List<String> path) {
        List<String> lines = new ArrayList<>(item.before());
        YamlSyntax value = item.value();
        if (isSpread(value, indent + STEP, path)) {
            item.comment().ifPresent(lines::add);
            List<String> inner = value instanceof Items items
                    ? above(items.items().get(0), indent + STEP, path)
                    : texts.ordered((Pairs) value, path).get(0).before();
            inner.stream().dropWhile(String::isEmpty).forEach(lines::add);
        }
        return lines;
    }

    /** Writes a value that begins on the line of its key or dash. */
    private void value(String head, YamlSyntax value, int indent, List<String> path, Optional<String> comment) {
        if (value instanceof Block block) {
            block(head, block, indent, comment);
        } else if (value instanceof Text text) {
            text(head, text, indent, comment);
        } else {
            line(indent, commented(head + texts.flow(value, path).orElseThrow(), comment));
        }
    }

    private void text(String head, Text text, int indent, Optional<String> comment) {
        Optional<String> whole = CanonicalText.text(text);
        boolean plain = whole.isEmpty() || whole.get().equals(text.value());
        boolean fits = whole.isPresent() && indent + length(head) + length(whole.get()) <= WIDTH;
        List<String> folded = plain && !fits ? FoldedText.lines(text.value(), WIDTH - indent - STEP) : List.of();
        if (whole.isPresent() && folded.size() < 2) {
            line(indent, commented(head + whole.get(), comment));
        } else {
            block(head, new Block(true, "-", folded), indent, comment);
        }
    }

    private void block(String head, Block block, int indent, Optional<String> comment) {
        boolean counted = block.lines().stream()
                .filter(line -> !line.isEmpty())
                .findFirst()
                .filter(line -> line.startsWith(" "))
                .isPresent();
        String indicator = (block.folded() ? ">" : "|") + (counted ? STEP : "") + block.chomping();
        line(indent, commented(head + indicator, comment));
        for (String line : block.lines()) {
            out.add(line.isEmpty() ? "" : " ".repeat(indent + STEP) + line);
        }
        keeping = block.chomping().equals("+");
    }

    private static String commented(String text, Optional<String> comment) {
        return comment.map(words -> text.stripTrailing() + "  " + words).orElse(text);
    }

    private void line(int indent, String text) {
        out.add((begun.orElse(" ".repeat(indent)) + text).stripTrailing());
        begun = Optional.empty();
        keeping = false;
    }

    /** Writes lines of comments; blank lines are left out at the beginning of a block or of the text, and beside others. */
    private void comments(List<String> lines, int indent, boolean first) {
        boolean skip = first || keeping || out.isEmpty();
        for (String text : lines) {
            if (!text.isEmpty() || !skip) {
                line(text.isEmpty() ? 0 : indent, text);
            }
            skip = text.isEmpty();
        }
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
