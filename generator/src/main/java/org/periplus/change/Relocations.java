package org.periplus.change;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Parts that left one journey and came into another: the same kind and id, gone once and come once in all that is compared. Nothing
 * is guessed from texts. Stateless.
 */
final class Relocations {

    private Relocations() {}

    /** Returns the later state with the parts that came from another journey under the identity they had there. */
    static Census between(Census before, Census after) {
        Map<Name, Optional<Identity>> gone = once(before, after);
        Map<Name, Optional<Identity>> come = once(after, before);
        Map<Identity, Identity> old = new HashMap<>();
        come.forEach((name, now) ->
                now.ifPresent(part -> gone.getOrDefault(name, Optional.empty()).ifPresent(was -> old.put(part, was))));
        return old.isEmpty() ? after : after.called(part -> old.getOrDefault(part, part));
    }

    /** Returns the parts that only one state has, by name; empty where several have that name. */
    private static Map<Name, Optional<Identity>> once(Census of, Census without) {
        Map<Name, Optional<Identity>> found = new HashMap<>();
        for (Identity identity : of.things().keySet()) {
            if (identity.part().isPresent() && !without.has(identity)) {
                Name name = new Name(identity.part().get(), identity.id());
                found.merge(name, Optional.of(identity), (one, other) -> Optional.empty());
            }
        }
        return found;
    }

    /** What a part is called by in files. */
    private record Name(PartKind kind, String id) {}
}
