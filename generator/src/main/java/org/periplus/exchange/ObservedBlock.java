package org.periplus.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.periplus.exchange.ObservedContent.RefusedException;
import org.periplus.source.ContentTree;
import org.periplus.source.Document;
import org.periplus.source.DocumentReader;
import org.periplus.source.TextReader;
import org.periplus.source.YamlNode;
import org.periplus.source.YamlNode.Entry;
import org.periplus.source.YamlNode.Mapping;
import org.periplus.source.YamlNode.Scalar;

/** Edits the key {@code observed} of one journey as lines of text. */
final class ObservedBlock {

    private static final String KEY = "observed";
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_/.-]*(?: [A-Za-z0-9_/.-]+)*");
    private static final Pattern WORD =
            Pattern.compile("(?i:y|yes|n|no|true|false|on|off|null|nil|none|nan|inf|infinity)");

    private final ContentTree tree;
    private final String file;

    ObservedBlock(ContentTree tree, String file) {
        this.tree = tree;
        this.file = file;
    }

    /**
     * Returns the text with these keys in its block.
     *
     * @param text the file as it is
     * @param keys keys and their values as YAML, in order
     * @param steps activities and touchpoints, which are only written if the block has no steps
     */
    String laid(String text, Map<String, String> keys, Map<String, String> steps) throws RefusedException {
        Mapping root = root();
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        List<String> lines = new ArrayList<>(List.of(text.split("\r?\n", -1)));
        Optional<Entry> there = root.find(KEY);
        if (there.isEmpty()) {
            lines.addAll(bottom(lines), fresh(keys, steps));
        } else {
            edit(lines, root, there.get(), keys, steps);
        }
        return String.join(end, lines);
    }

    private Mapping root() throws RefusedException {
        TextReader texts = new TextReader(tree, problem -> {});
        Optional<YamlNode> root =
                new DocumentReader(texts, problem -> {}).read(file).flatMap(Document::root);
        if (root.isPresent() && root.get() instanceof Mapping mapping && isBlock(mapping)) {
            return mapping;
        }
        throw new RefusedException(file + " is not written as lines of keys and values; periplus fmt may mend that");
    }

    /** Tells whether each key stands on a line of its own. */
    private static boolean isBlock(Mapping mapping) {
        List<Entry> entries = mapping.entries();
        return entries.stream()
                                .map(entry -> entry.key().span().line())
                                .distinct()
                                .count()
                        == entries.size()
                && entries.stream()
                                .map(entry -> entry.key().span().column())
                                .distinct()
                                .count()
                        == 1;
    }

    /** Returns the index of the line before which new keys of the file belong: behind its last key. */
    private int bottom(List<String> lines) {
        int bottom = lines.size();
        if (file.endsWith(".md")) {
            bottom = 1;
            while (bottom < lines.size() && !lines.get(bottom).stripTrailing().equals("---")) {
                bottom++;
            }
        }
        while (bottom > 0 && lines.get(bottom - 1).isBlank()) {
            bottom--;
        }
        return bottom;
    }

    private static List<String> fresh(Map<String, String> keys, Map<String, String> steps) {
        List<String> block = new ArrayList<>(List.of(KEY + ":"));
        keys.forEach((key, value) -> {
            if (key.equals("visits")) {
                block.addAll(steps("  ", steps));
            }
            block.add("  " + key + ": " + value);
        });
        return block;
    }

    private static List<String> steps(String indent, Map<String, String> steps) {
        List<String> lines = new ArrayList<>();
        if (!steps.isEmpty()) {
            lines.add(indent + "steps:");
            steps.forEach((activity, step) -> lines.add(indent + "  " + scalar(activity) + ": " + scalar(step)));
        }
        return lines;
    }

    private void edit(
            List<String> lines, Mapping root, Entry there, Map<String, String> keys, Map<String, String> steps)
            throws RefusedException {
        if (!(there.value() instanceof Mapping block)
                || block.entries().isEmpty()
                || !isBlock(block)
                || block.entries().get(0).key().span().line()
                        == there.key().span().line()) {
            throw new RefusedException(file + ":" + there.key().span().line()
                    + ": observed is not written as lines of keys and values; periplus fmt may mend that");
        }
        String indent = " ".repeat(block.entries().get(0).key().span().column() - 1);
        int last = lastLine(lines, root, there, indent);
        List<String> added = new ArrayList<>();
        for (Map.Entry<String, String> key : keys.entrySet()) {
            Optional<Entry> old = block.find(key.getKey());
            if (old.isPresent()) {
                replace(lines, old.get(), key.getValue());
            } else {
                added.add(indent + key.getKey() + ": " + key.getValue());
            }
        }
        if (block.find("steps").isEmpty()) {
            added.addAll(steps(indent, steps));
        }
        lines.addAll(last, added);
    }

    /** Returns the index of the line behind the last line of the block. */
    private int lastLine(List<String> lines, Mapping root, Entry there, String indent) {
        int next = root.entries().stream()
                .mapToInt(entry -> entry.key().span().line())
                .filter(line -> line > there.key().span().line())
                .min()
                .orElse(bottom(lines) + 1);
        int at = next - 1;
        while (at > there.key().span().line() && !lines.get(at - 1).startsWith(indent)) {
            at--;
        }
        return at;
    }

    private void replace(List<String> lines, Entry entry, String value) throws RefusedException {
        int line = entry.key().span().line();
        String text = lines.get(line - 1);
        boolean sameLine =
                entry.value().span().line() == line && entry.value() instanceof Scalar scalar && !scalar.block();
        int colon =
                text.indexOf(':', text.offsetByCodePoints(0, entry.key().span().column() - 1));
        if (!sameLine || colon < 0) {
            throw new RefusedException(file + ":" + line + ": " + entry.key().text()
                    + " is not one value on one line; write it so, or take it out, and import again");
        }
        lines.set(line - 1, text.substring(0, colon + 1) + " " + value + comment(text.substring(colon + 1)));
    }

    /** Returns the comment behind a value, with the blanks before it. */
    private static String comment(String rest) {
        char quote = 0;
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if ((c == '"' || c == '\'') && rest.substring(0, i).isBlank()) {
                quote = c;
            } else if (c == '#' && i > 0 && rest.charAt(i - 1) == ' ') {
                int from = i;
                while (from > 0 && rest.charAt(from - 1) == ' ') {
                    from--;
                }
                return rest.substring(from);
            }
        }
        return "";
    }

    /** Returns text as YAML on one line. */
    static String scalar(String text) {
        if (PLAIN.matcher(text).matches() && !WORD.matcher(text).matches()) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (c < ' ' || c == 0x7f) {
                quoted.append(String.format(Locale.ROOT, "\\x%02x", c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
