package org.periplus.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.source.YamlNode;
import org.periplus.source.YamlNode.Entry;
import org.periplus.source.YamlNode.Mapping;
import org.periplus.source.YamlNode.Scalar;
import org.periplus.source.YamlNode.Sequence;

/** Compares what two texts say: their texts and where nothing is said, not quotes, places or the order of keys. */
final class SameMeaning {

    private SameMeaning() {}

    /** Tells whether both say the same. */
    static boolean of(Optional<YamlNode> one, Optional<YamlNode> other) {
        return one.isPresent() == other.isPresent() && (one.isEmpty() || same(one.get(), other.orElseThrow()));
    }

    private static boolean same(YamlNode one, YamlNode other) {
        if (one instanceof Scalar a && other instanceof Scalar b) {
            return a.isAbsent() == b.isAbsent() && a.text().equals(b.text());
        }
        if (one instanceof Sequence a && other instanceof Sequence b) {
            return same(a.items(), b.items());
        }
        return one instanceof Mapping a && other instanceof Mapping b && same(a, b);
    }

    private static boolean same(List<YamlNode> one, List<YamlNode> other) {
        for (int i = 0; i < one.size() && i < other.size(); i++) {
            if (!same(one.get(i), other.get(i))) {
                return false;
            }
        }
        return one.size() == other.size();
    }

    private static boolean same(Mapping one, Mapping other) {
        Map<String, YamlNode> values = new HashMap<>();
        for (Entry entry : other.entries()) {
            values.put(entry.key().text(), entry.value());
        }
        return one.entries().size() == other.entries().size()
                && one.entries().stream()
                        .allMatch(entry -> values.containsKey(entry.key().text())
                                && same(entry.value(), values.get(entry.key().text())));
    }
}
