package org.periplus.decode;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.source.YamlNode;
import org.periplus.source.YamlNode.Entry;
import org.periplus.source.YamlNode.Mapping;
import org.periplus.source.YamlNode.Scalar;
import org.periplus.source.YamlNode.Sequence;

/** The ids of stages, touchpoints, pains and gains within one entry: each kind of list has its own. */
final class LocalIds {

    private final Map<String, Set<String>> written = new HashMap<>();
    private final Map<String, Map<String, SourceSpan>> used = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Findings findings;
    private final String file;

    /** Looks at all ids written in the entry first, so that made ids never take one of them. */
    LocalIds(YamlNode entry, Findings findings) {
        this.findings = findings;
        this.file = entry.span().file();
        look("", entry);
    }

    private void look(String list, YamlNode node) {
        if (node instanceof Sequence sequence) {
            sequence.items().forEach(item -> look(list, item));
        } else if (node instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                if (entry.key().text().equals("id") && entry.value() instanceof Scalar id) {
                    written.computeIfAbsent(list, k -> new HashSet<>()).add(id.text());
                }
                look(entry.key().text(), entry.value());
            }
        }
    }

    /** Tells whether a part of that list has this id, written or made. */
    boolean has(String list, String id) {
        return used.getOrDefault(list, Map.of()).containsKey(id);
    }

    /** Takes an id that was written; reports one that was taken already. */
    void take(String list, String id, SourceSpan span) {
        SourceSpan first = used.computeIfAbsent(list, k -> new HashMap<>()).putIfAbsent(id, span);
        if (first != null && !first.file().equals(span.file())) {
            inherited(list, id, first, span);
        } else if (first != null) {
            findings.error(
                    "duplicate-id",
                    span,
                    "the id \"" + id + "\" is used twice among the " + list + " of this entry; the first is in line "
                            + first.line() + ", column " + first.column(),
                    "give one of the two another id");
        }
    }

    /** Reports that an entry uses an id which it also inherits from another file: at its own place, whichever comes first. */
    private void inherited(String list, String id, SourceSpan first, SourceSpan second) {
        boolean firstIsOwn = first.file().equals(file);
        findings.error(
                "duplicate-id",
                firstIsOwn ? first : second,
                "the id \"" + id + "\" is used twice among the " + list + " of this entry; the other is inherited from "
                        + (firstIsOwn ? second : first).display(),
                "give this one another id, or take the other out with remove");
    }

    /** Returns the text that the id of a part is made from where none is written; empty if there is none. */
    static String text(Mapping part) {
        for (String key : List.of("name", "text", "use")) {
            Optional<Entry> entry = part.find(key);
            if (entry.isPresent() && entry.get().value() instanceof Scalar scalar) {
                return scalar.text();
            }
        }
        return "";
    }

    /** Makes an id from text and takes it. */
    String make(String list, String text, SourceSpan span) {
        Map<String, SourceSpan> here = used.computeIfAbsent(list, k -> new HashMap<>());
        Set<String> others = written.getOrDefault(list, Set.of());
        String slug = Ids.slug(text);
        String base = slug.isEmpty() || Ids.isReserved(slug) ? list + "-" + (here.size() + 1) : slug;
        String id = base;
        while (here.containsKey(id) || others.contains(id)) {
            id = base + "-" + numbers.merge(list + "/" + base, 2, (last, first) -> last + 1);
        }
        here.put(id, span);
        return id;
    }
}
