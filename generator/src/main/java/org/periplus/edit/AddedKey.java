package org.periplus.edit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.schema.Shapes;
import org.periplus.source.ContentTree;
import org.periplus.source.KeptTree;

/**
 * Adds a key to an entry as text: comments and all else stay as they are. A file that was in canonical form stays in it. Immutable.
 *
 * @param tree what holds the file
 * @param file path from the content root
 */
public record AddedKey(ContentTree tree, String file) {

    /**
     * Returns the file's text with the line {@code key: value} above another key of the same entry and its comment.
     *
     * @param beside where the other key stands
     * @param key the new key, which the entry must not have
     * @param value its value as YAML has it
     * @return nothing if the other key does not stand at the beginning of a line, as in brackets
     */
    public Optional<String> above(SourceSpan beside, String key, String value) {
        String text = new String(tree.read(file), StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int at = beside.line() - 1;
        String line = at < lines.size() ? lines.get(at) : "";
        String indent = line.substring(0, Math.min(line.length(), beside.column() - 1));
        if (!indent.isBlank() || indent.length() == line.length()) {
            return Optional.empty();
        }
        while (at > 0 && lines.get(at - 1).startsWith(indent + "#")) {
            at--;
        }
        String end = line.endsWith("\r") ? "\r" : "";
        lines.add(at, indent + key + ": " + value + end);
        String added = String.join("\n", lines);
        return Optional.of(
                canonical(text).equals(Optional.of(text)) ? canonical(added).orElse(added) : added);
    }

    private Optional<String> canonical(String text) {
        KeyOrder order = RecordKeyOrder.of(file, new Shapes()).orElse(KeyOrder.AS_WRITTEN);
        return new Formatter(order).format(file, new KeptTree(Map.of(file, text.getBytes(StandardCharsets.UTF_8)))).text();
    }
}
