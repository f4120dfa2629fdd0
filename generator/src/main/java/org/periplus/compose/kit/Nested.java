package org.periplus.compose.kit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.periplus.model.Entity;
import org.periplus.model.Ref;

/**
 * An entry in a tree of entries.
 *
 * @param entry the entry
 * @param depth how many others it stands below, at most {@value #DEEPEST}
 */
public record Nested<E extends Entity>(E entry, int depth) {

    private static final int DEEPEST = 5;

    /**
     * Returns all entries, each once and behind the one it stands below, whatever cycles the content holds. Without recursion,
     * since content decides how deep it goes.
     */
    public static <E extends Entity> List<Nested<E>> order(List<E> roots, List<E> all, Function<E, List<E>> below) {
        List<Nested<E>> ordered = new ArrayList<>();
        Set<Ref> seen = new HashSet<>();
        Deque<Nested<E>> open = new ArrayDeque<>();
        Stream.concat(roots.stream(), all.stream()).forEach(start -> {
            open.push(new Nested<>(start, 0));
            while (!open.isEmpty()) {
                Nested<E> next = open.pop();
                if (seen.add(next.entry.ref())) {
                    ordered.add(next);
                    List<E> children = below.apply(next.entry);
                    for (int i = children.size() - 1; i >= 0; i--) {
                        open.push(new Nested<>(children.get(i), Math.min(next.depth + 1, DEEPEST)));
                    }
                }
            }
        });
        return ordered;
    }
}
