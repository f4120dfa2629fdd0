package org.periplus.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.periplus.model.Atlas;
import org.periplus.model.Entity;
import org.periplus.model.Site;
import org.periplus.schema.Shapes;

/** Opens content out into things with identity, and closes it again. Safe for use by several threads; each anatomy is made once. */
final class Opening {

    private final Shapes shapes;
    private final Map<Class<?>, Anatomy> anatomies = new ConcurrentHashMap<>();

    Opening(Shapes shapes) {
        this.shapes = shapes;
    }

    /** Returns the anatomy of a record. */
    Anatomy anatomy(Class<?> type) {
        return anatomies.computeIfAbsent(type, other -> Anatomy.of(shapes.of(other)));
    }

    /** Tells whether two entries are equal; it looks no further than the first value that differs. */
    boolean isSame(Entity one, Entity other) {
        return one == other
                || (one.getClass() == other.getClass()
                        && anatomy(one.getClass()).isSame(one, other));
    }

    /** Opens a whole atlas. */
    Census all(Atlas atlas) {
        List<Thing> things = new ArrayList<>(site(atlas.site()));
        atlas.entries().forEach(entry -> things.addAll(entry(entry)));
        return Census.of(things);
    }

    /** Opens the site's settings. */
    List<Thing> site(Site site) {
        return new Entry(Identity.ofSite()).opened(site);
    }

    /** Opens an entry with its parts. */
    List<Thing> entry(Entity entry) {
        return new Entry(Identity.of(entry.ref())).opened(entry);
    }

    /** Makes the atlas of things. */
    Atlas closed(Census census) {
        Site site = (Site) closed(census, Identity.ofSite());
        List<Entity> entries = census.things().keySet().stream()
                .filter(identity ->
                        identity.entry().isPresent() && identity.part().isEmpty())
                .map(identity -> (Entity) closed(census, identity))
                .toList();
        return new Atlas(site, entries);
    }

    private static Object closed(Census census, Identity identity) {
        Thing thing = census.find(identity).orElseThrow();
        List<Object> values = new ArrayList<>(thing.values());
        for (Trait trait : thing.anatomy().traits()) {
            if (trait.holds().isPresent()) {
                values.set(
                        trait.index(),
                        thing.parts(trait).stream()
                                .map(part -> closed(census, part))
                                .toList());
            }
        }
        return thing.anatomy().close(values);
    }

    /** One entry that is being opened. */
    private final class Entry {

        private final Identity root;
        private final Map<Identity, Integer> used = new HashMap<>();
        private final List<Thing> things = new ArrayList<>();

        Entry(Identity root) {
            this.root = root;
        }

        List<Thing> opened(Object record) {
            open(root, record);
            return things;
        }

        private void open(Identity identity, Object record) {
            Anatomy anatomy = anatomy(record.getClass());
            open(identity, anatomy, anatomy.open(record));
        }

        private void open(Identity identity, Anatomy anatomy, List<Object> values) {
            int own = things.size();
            for (Trait trait : anatomy.traits()) {
                if (trait.holds().isPresent()) {
                    values.set(trait.index(), parts(trait.holds().get(), values.get(trait.index())));
                }
            }
            things.add(own, new Thing(identity, anatomy, values));
        }

        private List<Identity> parts(PartKind kind, Object listed) {
            List<Identity> parts = new ArrayList<>();
            for (Object record : (List<?>) listed) {
                Anatomy anatomy = anatomy(record.getClass());
                List<Object> values = anatomy.open(record);
                String id =
                        values.get(anatomy.trait("id").orElseThrow().index()).toString();
                Identity identity = identity(kind, id);
                parts.add(identity);
                open(identity, anatomy, values);
            }
            return parts;
        }

        private Identity identity(PartKind kind, String id) {
            Identity first = new Identity(root.entry(), Optional.of(kind), id, 0);
            int nth = used.merge(first, 1, Integer::sum) - 1;
            return new Identity(root.entry(), Optional.of(kind), id, nth);
        }
    }
}
