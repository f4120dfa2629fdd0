package org.periplus.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevWalk;
import org.periplus.decode.Part;
import org.periplus.decode.PartReader;
import org.periplus.model.Atlas;
import org.periplus.model.Entity;
import org.periplus.model.Ref;
import org.periplus.model.Site;
import org.periplus.schema.Shapes;
import org.periplus.source.ContentLayout;

/**
 * A few entries as they were at commits, each with those it names, without reading all that is beside them. Quickest for commits that follow one
 * another. For use by one thread.
 */
public final class EarlierEntries implements AutoCloseable {

    private final OpenRepository repository;
    private final ObjectReader reader;
    private final Blobs blobs;
    private final Shapes shapes = new Shapes();
    private final RecentEntries known = new RecentEntries();
    private ContentState state = new ContentState();
    private ObjectId tree = ObjectId.zeroId();
    private Optional<Site> site = Optional.empty();

    private EarlierEntries(OpenRepository repository) {
        this.repository = repository;
        this.reader = repository.git().newObjectReader();
        this.blobs = new ReadBlobs(new StoredBlobs(reader));
    }

    /**
     * Opens the repository that holds a content folder.
     *
     * @return nothing if there is none or if it cannot be read
     */
    public static Optional<EarlierEntries> open(Path source) {
        try {
            Optional<OpenRepository> found = OpenRepository.of(source);
            Optional<OpenRepository> usable = found.filter(one -> one.obstacle().isEmpty());
            if (usable.isEmpty()) {
                found.ifPresent(OpenRepository::close);
            }
            return usable.map(EarlierEntries::new);
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    /**
     * Returns entries as they were at a commit.
     *
     * @param hash the full id of the commit
     * @param wanted the entries; those that were not there are left out
     * @return an atlas of them, of those they name in their fields, and of the site's settings; nothing if the commit cannot be read
     */
    public Optional<Atlas> at(String hash, Set<Ref> wanted) {
        try {
            goTo(hash);
            Map<Ref, Entity> found = entries(wanted);
            Set<Ref> named = new TreeSet<>(FileIndex.BY_NAME);
            found.forEach((ref, entry) -> named.addAll(known.named(ref, entry)));
            named.removeAll(found.keySet());
            List<Entity> all = new ArrayList<>(found.values());
            all.addAll(entries(named).values());
            return Optional.of(new Atlas(site.orElseGet(Site::untitled), all));
        } catch (IOException | RuntimeException unreadable) {
            startAnew();
            return Optional.empty();
        }
    }

    private void startAnew() {
        state = new ContentState();
        tree = ObjectId.zeroId();
        site = Optional.empty();
        known.clear();
    }

    private void goTo(String hash) throws IOException {
        try (RevWalk commits = new RevWalk(reader)) {
            ObjectId root = commits.parseCommit(ObjectId.fromString(hash)).getTree();
            ObjectId next = repository.contentTree(reader, root);
            take(new TreeDifference(reader).between(tree, next));
            tree = next;
        }
    }

    /** Takes files that differ, and forgets the entries that are something else by them: all others are what they were. */
    private void take(Map<String, ObjectId> changed) {
        Map<Ref, String> before = names(changed.keySet());
        changed.forEach(state::put);
        state.look(blobs, shapes);
        Map<Ref, String> after = names(changed.keySet());
        if (changed.containsKey(ContentLayout.SITE_FILE)) {
            known.clear();
            site = Optional.empty();
        } else {
            known.forget(before, after);
            before.keySet().forEach(known::remove);
            after.keySet().forEach(known::remove);
        }
    }

    /** Returns the entries that files say something about as they are now, with the names that can be told before they are decoded. */
    private Map<Ref, String> names(Collection<String> files) {
        Set<Ref> refs = new TreeSet<>(FileIndex.BY_NAME);
        files.forEach(file -> refs.addAll(state.index().entries(file)));
        Map<Ref, String> names = new TreeMap<>(FileIndex.BY_NAME);
        state.index().withDependents(refs).forEach(ref -> names.put(ref, ""));
        files.forEach(file -> state.index().outline(file).ifPresent(outline -> names.putAll(outline.names())));
        return names;
    }

    private Map<Ref, Entity> entries(Set<Ref> wanted) {
        Set<Ref> open = new TreeSet<>(FileIndex.BY_NAME);
        wanted.stream().filter(ref -> state.index().has(ref) && !known.has(ref)).forEach(open::add);
        Map<Ref, Entity> found = new TreeMap<>(FileIndex.BY_NAME);
        if (!open.isEmpty() || site.isEmpty()) {
            Set<String> files = state.index().documents(open);
            files.add(ContentLayout.SITE_FILE);
            Part part = new PartReader(new LiveTree(state.files(), Map.of(), blobs), shapes).part(files, state.index());
            site = part.site();
            open.forEach(ref -> {
                Optional<Entity> entry = Optional.ofNullable(part.entries().get(ref));
                known.put(ref, entry);
                entry.ifPresent(one -> found.put(ref, one));
            });
        }
        wanted.forEach(ref -> known.get(ref).ifPresent(entry -> found.put(ref, entry)));
        return found;
    }

    @Override
    public void close() {
        reader.close();
        repository.close();
    }
}
