package org.periplus.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.periplus.model.Atlas;
import org.periplus.model.Entity;
import org.periplus.model.Ref;

/**
 * What the entries of an atlas refer to: followed once for all rules, and once for an entry that is the same object in the next atlas.
 * Safe for use by several threads.
 */
public final class KnownReferences {

    private Map<Entity, Set<Ref>> byEntry = Map.of();
    private Optional<Last> last = Optional.empty();

    private record Last(Atlas atlas, Set<Ref> found) {}

    /** Returns what is referred to by the entries that are not retired and by the site itself; not to be changed. */
    @SuppressWarnings("ReferenceEquality") // an atlas is immutable; to compare two would take as long as to follow them
    synchronized Set<Ref> of(Survey survey) {
        Collection<Entity> entries = survey.atlas().entries();
        Optional<Last> same = last.filter(one -> one.atlas() == survey.atlas());
        if (same.isPresent()) {
            return same.get().found();
        }
        Map<Entity, Set<Ref>> now = new IdentityHashMap<>();
        References references = new References();
        Set<Ref> found = new HashSet<>(references.of(survey.atlas().site()));
        survey.active(List.copyOf(entries)).forEach(entry -> {
            Set<Ref> own = Optional.ofNullable(byEntry.get(entry)).orElseGet(() -> references.of(entry));
            now.put(entry, own);
            found.addAll(own);
        });
        byEntry = now;
        last = Optional.of(new Last(survey.atlas(), found));
        return found;
    }
}
