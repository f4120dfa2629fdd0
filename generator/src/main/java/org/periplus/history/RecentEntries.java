package org.periplus.history;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.periplus.model.Entity;
import org.periplus.model.Kind;
import org.periplus.model.Ref;

/**
 * Entries decoded of late, each as it would be decoded now. Only so many are kept: others can be decoded again. For use by one
 * thread.
 */
final class RecentEntries {

    private static final int MOST = 4_000;

    /** Entries whose tables may name others by their names. */
    private static final Set<Kind> TABLED = EnumSet.of(Kind.KPI, Kind.FEEDBACK);

    private final Mentions mentions = new Mentions();
    private final Map<Ref, Kept> kept = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Ref, Kept> eldest) {
            return size() > MOST;
        }
    };

    /** An entry, if it can be decoded, and those it names. */
    private record Kept(Optional<Entity> entry, Set<Ref> named) {

        boolean names(Set<String> ids) {
            return named.stream().anyMatch(one -> ids.contains(one.id()));
        }
    }

    /** Takes an entry, or that it cannot be decoded. */
    void put(Ref ref, Optional<Entity> entry) {
        kept.put(ref, new Kept(entry, named(entry)));
    }

    /** Tells whether it is known what the entry is. */
    boolean has(Ref ref) {
        return kept.containsKey(ref);
    }

    /** Returns an entry that is known and can be decoded. */
    Optional<Entity> get(Ref ref) {
        return Optional.ofNullable(kept.get(ref)).flatMap(Kept::entry);
    }

    /** Returns the entries that an entry names; quickly for one taken last under its name. */
    Set<Ref> named(Ref ref, Entity entry) {
        return Optional.ofNullable(kept.get(ref))
                .filter(one -> one.entry().filter(other -> other == entry).isPresent())
                .map(Kept::named)
                .orElseGet(() -> named(Optional.of(entry)));
    }

    private Set<Ref> named(Optional<Entity> entry) {
        Set<Ref> named = new HashSet<>();
        entry.ifPresent(one -> mentions.of(one, named));
        return named;
    }

    /** Forgets an entry. */
    void remove(Ref ref) {
        kept.remove(ref);
    }

    /** Forgets all. */
    void clear() {
        kept.clear();
    }

    /**
     * Forgets the entries that other names and ids may make something else of.
     *
     * @param before the names of some entries as they were; those that were not there are missing
     * @param after their names now
     */
    void forget(Map<Ref, String> before, Map<Ref, String> after) {
        Set<String> ids = new HashSet<>();
        boolean renamed = false;
        Set<Ref> all = new TreeSet<>(FileIndex.BY_NAME);
        all.addAll(before.keySet());
        all.addAll(after.keySet());
        for (Ref ref : all) {
            Optional<String> old = Optional.ofNullable(before.get(ref));
            Optional<String> now = Optional.ofNullable(after.get(ref));
            renamed |= !old.equals(now);
            if (old.isPresent() != now.isPresent()) {
                ids.add(ref.id());
            }
        }
        boolean names = renamed;
        if (names) {
            kept.entrySet()
                    .removeIf(one -> TABLED.contains(one.getKey().kind())
                            || one.getValue().names(ids));
        }
    }
}
