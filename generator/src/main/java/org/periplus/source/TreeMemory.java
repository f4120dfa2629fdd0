package org.periplus.source;

import java.util.Optional;
import java.util.function.Function;

/**
 * What was last made of a tree, made anew only where a question that was asked of the tree then has another answer now. For use by one
 * thread.
 *
 * @param <K> what else it is made of; compared by {@code equals}
 * @param <V> what is made
 */
public final class TreeMemory<K, V> {

    private Optional<Kept<K, V>> last = Optional.empty();

    private record Kept<K, V>(K key, AskedTree asked, V made) {}

    /** Returns what {@code make} makes of the tree, or has made of an older one that answers the same. */
    public V of(K key, ContentTree tree, Function<ContentTree, V> make) {
        Optional<Kept<K, V>> known = last.filter(kept -> kept.key().equals(key))
                .filter(kept -> kept.asked().isAnsweredBy(tree));
        if (known.isPresent()) {
            return known.get().made();
        }
        AskedTree asked = new AskedTree(tree);
        V made = make.apply(asked);
        last = Optional.of(new Kept<>(key, asked, made));
        return made;
    }
}
