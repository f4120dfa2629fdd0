package org.periplus.decode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.periplus.diagnostic.ElementPath;
import org.periplus.source.YamlNode;
import org.periplus.source.YamlNode.Entry;
import org.periplus.source.YamlNode.Mapping;
import org.periplus.source.YamlNode.Scalar;
import org.periplus.source.YamlNode.Sequence;

/** Reads the team's own keys, which begin with {@code x-}: text, or a list of text. */
final class NotesDecoder {

    private final Context context;

    NotesDecoder(Context context) {
        this.context = context;
    }

    Map<String, List<String>> decode(Mapping node, ElementPath path) {
        Map<String, List<String>> notes = new LinkedHashMap<>();
        for (Entry entry : node.entries()) {
            if (entry.key().text().startsWith("x-")) {
                context.findings()
                        .place(path.child(entry.key().text()), entry.value().span());
                List<String> texts = new ArrayList<>();
                add(entry.value(), texts);
                notes.put(entry.key().text(), List.copyOf(texts));
            }
        }
        return notes;
    }

    private void add(YamlNode value, List<String> texts) {
        if (value instanceof Scalar scalar) {
            if (!scalar.isAbsent()) {
                texts.add(scalar.text());
            }
        } else if (value instanceof Sequence sequence) {
            sequence.items().forEach(item -> add(item, texts));
        } else if (value instanceof Mapping mapping) {
            mapping.entries().forEach(entry -> pair(entry, texts));
        }
    }

    private void pair(Entry entry, List<String> texts) {
        List<String> inner = new ArrayList<>();
        add(entry.value(), inner);
        texts.add(entry.key().text() + ": " + String.join(", ", inner));
    }
}
