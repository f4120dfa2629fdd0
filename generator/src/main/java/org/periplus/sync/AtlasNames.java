package org.periplus.sync;

import java.util.List;
import java.util.Optional;
import org.periplus.diagnostic.Nearest;
import org.periplus.model.Atlas;
import org.periplus.model.Entity;
import org.periplus.model.Kind;

/** Finds the id of what a table calls by its id or its name. Immutable. */
record AtlasNames(Atlas atlas) {

    /** Returns the id of what is called so, if that is one entry. */
    Optional<String> id(Kind kind, String text) {
        String plain = text.startsWith(kind.word() + ":")
                ? text.substring(kind.word().length() + 1).strip()
                : text;
        List<Entity> all =
                atlas.entries().stream().filter(entry -> entry.kind() == kind).toList();
        if (all.stream().anyMatch(entry -> entry.id().equals(plain))) {
            return Optional.of(plain);
        }
        List<String> named = all.stream()
                .filter(entry -> entry.common().name().equalsIgnoreCase(plain))
                .map(Entity::id)
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** Returns what to write instead. */
    String hint(Kind kind, String text) {
        List<String> ids = atlas.entries().stream()
                .filter(entry -> entry.kind() == kind)
                .map(Entity::id)
                .toList();
        return Nearest.hint(text, ids, "give an id of " + kind.folder() + ", or nothing for all customers");
    }
}
