package org.periplus.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jgit.lib.ObjectId;
import org.periplus.decode.Part;
import org.periplus.decode.PartReader;
import org.periplus.model.Atlas;
import org.periplus.model.Entity;
import org.periplus.model.Ref;
import org.periplus.model.Site;
import org.periplus.schema.Shapes;
import org.periplus.source.ContentLayout;

/**
 * Goes from one state of the content to the next. Only entries whose files differ are decoded, with those
 * that they need and name. For use by one thread.
 */
final class Evolution {

    private final ContentState state;
    private final Shapes shapes;
    private final RecentEntries recent = new RecentEntries();
    private Optional<Site> site = Optional.empty();

    /**
     * Begins at a state.
     *
     * @param shapes shared by all that look at records, so that each is looked at once
     */
    Evolution(ContentState state, Shapes shapes) {
        this.state = state;
        this.shapes = shapes;
    }

    /** Takes files that are not to be told of; all of them can be read, or are the oldest known. */
    void skip(Map<String, ObjectId> changed) {
        changed.forEach(state::put);
        recent.clear();
        site = Optional.empty();
    }

    /**
     * Takes a step.
     *
     * @param changed the files that differ and their blobs; zero for those that are gone
     * @param blobs where all of them are
     */
    Turn advance(Map<String, ObjectId> changed, Blobs blobs) {
        state.look(blobs, shapes);
        Step step = new Step(state, changed, blobs, shapes);
        boolean isSiteChanged = isOfSite(changed);
        // Where it stays as it is, nothing is told of it: both states are given the same.
        Site siteBefore = isSiteChanged ? siteNow(blobs) : site.orElseGet(Site::untitled);
        Set<Ref> affected = step.affected(siteBefore);
        Map<Ref, Entity> before = entries(affected, blobs);
        Set<Ref> named = named(before);
        Part part = step.take(affected, before);
        affected.addAll(step.touched());
        Set<Ref> unknown = step.strangers();
        Map<Ref, Entity> after = new TreeMap<>(FileIndex.BY_NAME);
        for (Ref ref : affected) {
            Optional<Entity> now = Optional.ofNullable(part.entries().get(ref));
            now.ifPresent(entry -> after.put(ref, entry));
            if (unknown.contains(ref)) {
                now.ifPresent(entry -> before.put(ref, entry));
            }
        }
        recent.forget(names(before), names(after));
        affected.forEach(ref -> recent.put(ref, Optional.ofNullable(after.get(ref))));
        site = isSiteChanged ? part.site().or(() -> Optional.of(siteBefore)) : site;
        named.addAll(named(after));
        named.removeAll(before.keySet());
        named.removeAll(after.keySet());
        Map<Ref, Entity> others = entries(named, blobs);
        return new Turn(
                atlas(siteBefore, others, before),
                atlas(site.orElse(siteBefore), others, after),
                step.unread(),
                changed.keySet());
    }

    /** Tells whether the settings of the site may be others: their own file, or the pins beside it. */
    static boolean isOfSite(Map<String, ObjectId> changed) {
        return changed.containsKey(ContentLayout.SITE_FILE) || changed.containsKey(ContentLayout.LOCK_FILE);
    }

    private static Map<Ref, String> names(Map<Ref, Entity> entries) {
        Map<Ref, String> names = new TreeMap<>(FileIndex.BY_NAME);
        entries.forEach((ref, entry) -> names.put(ref, entry.name()));
        return names;
    }

    private static Atlas atlas(Site site, Map<Ref, Entity> others, Map<Ref, Entity> entries) {
        List<Entity> all = new ArrayList<>(others.values());
        all.addAll(entries.values());
        return new Atlas(site, all);
    }

    private Set<Ref> named(Map<Ref, Entity> entries) {
        Set<Ref> named = new TreeSet<>(FileIndex.BY_NAME);
        entries.forEach((ref, entry) -> named.addAll(recent.named(ref, entry)));
        return named;
    }

    private Site siteNow(Blobs blobs) {
        if (site.isEmpty()) {
            Optional<Site> read = state.files().containsKey(ContentLayout.SITE_FILE)
                    ? reader(blobs)
                            .part(Set.of(ContentLayout.SITE_FILE), state.index())
                            .site()
                    : Optional.empty();
            site = read.or(() -> Optional.of(Site.untitled()));
        }
        return site.orElseThrow();
    }

    private PartReader reader(Blobs blobs) {
        return new PartReader(new LiveTree(state.files(), Map.of(), blobs), shapes);
    }

    /** Returns those of the entries that there are now, decoded if they were not of late. */
    private Map<Ref, Entity> entries(Set<Ref> wanted, Blobs blobs) {
        Set<Ref> open = new TreeSet<>(FileIndex.BY_NAME);
        wanted.stream()
                .filter(ref -> state.index().has(ref) && !recent.has(ref))
                .forEach(open::add);
        Map<Ref, Entity> found = new TreeMap<>(FileIndex.BY_NAME);
        if (!open.isEmpty()) {
            Set<String> files = state.index().documents(open);
            files.add(ContentLayout.SITE_FILE);
            Map<Ref, Entity> decoded =
                    reader(blobs).entries(files, state.index()).entries();
            open.forEach(ref -> {
                Optional<Entity> entry = Optional.ofNullable(decoded.get(ref));
                recent.put(ref, entry);
                entry.ifPresent(one -> found.put(ref, one));
            });
        }
        wanted.forEach(ref -> recent.get(ref).ifPresent(one -> found.put(ref, one)));
        return found;
    }
}
