package org.periplus.decode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.periplus.model.Kind;
import org.periplus.model.Ref;

/** Which entries there are, known before any of them is decoded. */
final class Known {

    private final Map<Kind, Set<String>> ids = new EnumMap<>(Kind.class);
    private final Set<Kind> incomplete = EnumSet.noneOf(Kind.class);
    private final List<String> elsewhere = new ArrayList<>();
    private final Others others;

    /**
     * Begins with none.
     *
     * @param others those of other files
     */
    Known(Others others) {
        this.others = others;
        if (others != Others.NONE) {
            incomplete.addAll(EnumSet.allOf(Kind.class));
        }
    }

    void add(Ref ref) {
        ids.computeIfAbsent(ref.kind(), kind -> new TreeSet<>()).add(ref.id());
    }

    /** Notes that some entries of a kind could not even be counted: then every reference to that kind passes. */
    void incomplete(Kind kind) {
        incomplete.add(kind);
    }

    /** Notes that entries whose ids begin so are in content that is not here: then every reference to such an id passes. */
    void elsewhere(String prefix) {
        elsewhere.add(prefix);
    }

    private boolean isElsewhere(Kind kind, String id) {
        return elsewhere.stream()
                .anyMatch(prefix -> id.startsWith(prefix)
                        || (kind == Kind.PAGE && !prefix.isEmpty() && id.startsWith(folder(prefix))));
    }

    private static String folder(String prefix) {
        return prefix.substring(0, prefix.length() - 1) + "/";
    }

    /** Tells whether some entries of a kind could not even be counted. */
    boolean isIncomplete(Kind kind) {
        return incomplete.contains(kind);
    }

    /** Returns all that is known, for comparison. */
    List<Object> all() {
        return List.of(ids, incomplete);
    }

    boolean has(Ref ref) {
        return incomplete.contains(ref.kind())
                || ids(ref.kind()).contains(ref.id())
                || isElsewhere(ref.kind(), ref.id());
    }

    Collection<String> ids(Kind kind) {
        return ids.getOrDefault(kind, Set.of());
    }

    /** Returns the reference to the first of the kinds that has an entry of that id. */
    Optional<Ref> resolve(List<Kind> kinds, String id) {
        Optional<Ref> exact = kinds.stream()
                .filter(kind -> ids(kind).contains(id) || others.has(new Ref(kind, id)))
                .findFirst()
                .map(kind -> new Ref(kind, id));
        return exact.isPresent()
                ? exact
                : kinds.stream()
                        .filter(kind -> has(new Ref(kind, id)))
                        .findFirst()
                        .map(kind -> new Ref(kind, id));
    }
}
