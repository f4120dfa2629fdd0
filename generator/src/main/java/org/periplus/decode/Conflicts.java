package org.periplus.decode;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.periplus.model.Kind;
import org.periplus.source.Document.Body;
import org.periplus.source.YamlNode;
import org.periplus.source.YamlNode.Mapping;
import org.periplus.source.YamlNode.Scalar;
import org.periplus.source.YamlNode.Sequence;

/** Tells of entries that have the same id in two repositories. Words that teams share may be said twice if they are said alike. */
final class Conflicts {

    /** What several teams write down in the same words. */
    private static final Set<Kind> SHARED = Set.of(Kind.CHANNEL, Kind.TEAM, Kind.TERM, Kind.SEGMENT, Kind.SOURCE);

    private final Findings findings;

    Conflicts(Findings findings) {
        this.findings = findings;
    }

    /** Reports the second of two entries of one id, unless both say the same of a word that is shared. */
    void add(RawEntry first, RawEntry second) {
        boolean shared = SHARED.contains(first.ref().kind());
        if (shared && content(first).equals(content(second))) {
            return;
        }
        String differ = shared ? ", and they do not say the same of it" : "";
        findings.error(
                "include-conflict",
                second.span(),
                "the " + second.ref().kind().word() + " \"" + second.ref().id() + "\" is in two repositories" + differ
                        + ": " + first.span().display() + " and "
                        + second.span().display(),
                "write a prefix: for one of the two under include:, or give one of them another id");
    }

    private static Map<String, Object> content(RawEntry entry) {
        Map<String, Object> content = new TreeMap<>();
        content.put("keys", plain(entry.node()));
        content.put("text", entry.body().map(Body::text).map(String::strip).orElse(""));
        return content;
    }

    /** Returns what a node says, without places; the order of keys does not count. */
    private static Object plain(YamlNode node) {
        if (node instanceof Mapping mapping) {
            Map<String, Object> keys = new TreeMap<>();
            mapping.entries().forEach(entry -> keys.put(entry.key().text(), plain(entry.value())));
            return keys;
        }
        if (node instanceof Sequence sequence) {
            return sequence.items().stream().map(Conflicts::plain).toList();
        }
        return node instanceof Scalar scalar ? Optional.of(scalar.text()) : List.of();
    }
}
