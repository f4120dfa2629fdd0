package org.periplus.decode;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.periplus.model.Kind;
import org.periplus.source.YamlNode.Entry;
import org.periplus.source.YamlNode.Scalar;

/** The names of all entries, for tables that name people's groups by words and not by ids. Letters' case does not count. */
final class EntryNames {

    private final Map<Kind, Map<String, Set<String>>> ids = new EnumMap<>(Kind.class);
    private final Map<Kind, List<String>> names = new EnumMap<>(Kind.class);

    private final Others others;

    /** Takes the entries that were found, and those of other files. */
    EntryNames(List<RawEntry> entries, Others others) {
        this.others = others;
        entries.forEach(this::take);
    }

    /** Returns the name that is written in an entry. */
    static Optional<String> written(RawEntry entry) {
        return entry.node()
                .find("name")
                .map(Entry::value)
                .filter(Scalar.class::isInstance)
                .map(value -> ((Scalar) value).text());
    }

    private void take(RawEntry entry) {
        Kind kind = entry.ref().kind();
        written(entry).ifPresent(name -> {
            ids.computeIfAbsent(kind, any -> new TreeMap<>())
                    .computeIfAbsent(folded(name), any -> new TreeSet<>())
                    .add(entry.ref().id());
            names.computeIfAbsent(kind, any -> new ArrayList<>()).add(name);
        });
    }

    /** Returns the ids of the entries of a kind that have that name, in order. */
    List<String> ids(Kind kind, String name) {
        Set<String> found = new TreeSet<>(ids.getOrDefault(kind, Map.of()).getOrDefault(folded(name), Set.of()));
        others.named(kind, other -> folded(other).equals(folded(name))).forEach(ref -> found.add(ref.id()));
        return List.copyOf(found);
    }

    /** Returns the names of all entries of a kind. */
    List<String> of(Kind kind) {
        return names.getOrDefault(kind, List.of());
    }

    /** Returns all names with their entries, for comparison. */
    List<Object> all() {
        return List.of(ids, names);
    }

    private static String folded(String name) {
        return Ids.folded(name.strip());
    }
}
