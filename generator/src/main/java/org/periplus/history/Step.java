package org.periplus.history;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jgit.lib.ObjectId;
import org.periplus.decode.Outline;
import org.periplus.decode.Part;
import org.periplus.decode.PartReader;
import org.periplus.model.Entity;
import org.periplus.model.Ref;
import org.periplus.model.Site;
import org.periplus.schema.Shapes;
import org.periplus.source.ContentLayout;
import org.periplus.source.DocumentReader;

/** One step of a state: first it is asked what it touches, then it is taken. For one use by one thread. */
final class Step {

    private final ContentState state;
    private final Map<String, ObjectId> changed;
    private final Blobs blobs;
    private final Shapes shapes;
    private final Map<String, Outline> outlines = new LinkedHashMap<>();
    private final Map<String, Optional<Outline>> older = new LinkedHashMap<>();
    private final Map<String, ObjectId> olderBlobs = new LinkedHashMap<>();
    private final Set<String> kept = new TreeSet<>();
    private final Set<String> unread = new TreeSet<>();
    private final Set<Ref> touched = new TreeSet<>(FileIndex.BY_NAME);
    private final Set<Ref> strangers = new TreeSet<>(FileIndex.BY_NAME);
    private final PartReader reader;

    Step(ContentState state, Map<String, ObjectId> changed, Blobs blobs, Shapes shapes) {
        this.state = state;
        this.changed = new TreeMap<>(changed);
        this.blobs = blobs;
        this.shapes = shapes;
        this.reader = new PartReader(new LiveTree(state.files(), this.changed, blobs), shapes);
    }

    /** Tells whether the entries of a file are known before it is decoded. */
    static boolean isOutlined(String file) {
        return DocumentReader.isDocument(file)
                && !file.equals(ContentLayout.SITE_FILE)
                && PartReader.kind(file).isPresent();
    }

    /** Returns the entries that the step may change, before it is taken. */
    Set<Ref> affected(Site siteBefore) {
        Set<Ref> refs = new TreeSet<>(FileIndex.BY_NAME);
        changed.forEach((file, blob) -> {
            refs.addAll(state.index().entries(file));
            if (isOutlined(file) && !blob.equals(ObjectId.zeroId())) {
                Optional<Outline> outline = reader.outline(file);
                outline.ifPresent(known -> {
                    outlines.put(file, known);
                    refs.addAll(known.names().keySet());
                });
                if (outline.isEmpty()) {
                    kept.add(file);
                }
            }
        });
        if (changed.containsKey(ContentLayout.SITE_FILE) && isOfAnotherScale(siteBefore)) {
            refs.addAll(state.index().entries());
        }
        return state.index().withDependents(refs);
    }

    private boolean isOfAnotherScale(Site before) {
        Optional<Site> after = new PartReader(new LiveTree(state.files(), changed, blobs), shapes)
                .part(Set.of(ContentLayout.SITE_FILE), state.index())
                .site();
        return after.filter(site -> !site.emotions().equals(before.emotions())).isPresent();
    }

    /** Takes the step and returns what the entries are then; files that cannot be read stay as they were. */
    Part take(Set<Ref> affected, Map<Ref, Entity> before) {
        remember();
        changed.forEach(this::apply);
        Part part = decoded(affected, kept.isEmpty() ? reader : fresh());
        Set<String> more = worse(part, before);
        if (!more.isEmpty()) {
            more.forEach(this::revert);
            kept.addAll(more);
            part = decoded(affected, fresh());
        }
        part.unread().stream().filter(changed::containsKey).forEach(unread::add);
        unread.addAll(kept);
        unread.stream().filter(file -> !kept.contains(file)).forEach(this::noteStrange);
        return part;
    }

    private void noteStrange(String file) {
        if (state.index().outline(file).isEmpty()) {
            state.markStrange(file);
        }
    }

    private void remember() {
        changed.keySet().forEach(file -> {
            older.put(file, state.index().outline(file));
            olderBlobs.put(file, state.files().getOrDefault(file, ObjectId.zeroId()));
        });
    }

    private void apply(String file, ObjectId blob) {
        if (kept.contains(file)) {
            state.keep(file, blob);
            return;
        }
        boolean wasStrange = state.strange().contains(file);
        state.put(file, blob, Optional.ofNullable(outlines.get(file)));
        if (wasStrange) {
            strangers.addAll(state.index().entries(file));
        }
    }

    private void revert(String file) {
        ObjectId blob = state.files().getOrDefault(file, ObjectId.zeroId());
        state.put(file, olderBlobs.getOrDefault(file, ObjectId.zeroId()), older.getOrDefault(file, Optional.empty()));
        state.keep(file, blob);
    }

    private PartReader fresh() {
        return new PartReader(new LiveTree(state.files(), Map.of(), blobs), shapes);
    }

    private Part decoded(Set<Ref> affected, PartReader with) {
        touched.clear();
        changed.keySet().forEach(file -> touched.addAll(state.index().entries(file)));
        touched.addAll(affected);
        touched.addAll(state.index().withDependents(touched));
        Set<String> files = state.index().documents(touched);
        files.add(ContentLayout.SITE_FILE);
        return Evolution.isOfSite(changed) ? with.part(files, state.index()) : with.entries(files, state.index());
    }

    /** Returns the files that could be read before and now cannot, or of which an entry could. */
    private Set<String> worse(Part part, Map<Ref, Entity> before) {
        Set<String> worse = new TreeSet<>();
        for (String file : part.unread()) {
            boolean was = !olderBlobs.getOrDefault(file, ObjectId.zeroId()).equals(ObjectId.zeroId());
            Optional<Outline> now = state.index().outline(file);
            boolean lost = now.isEmpty()
                    || now.get().names().keySet().stream()
                            .anyMatch(ref ->
                                    before.containsKey(ref) && !part.entries().containsKey(ref));
            if (changed.containsKey(file) && was && lost && !kept.contains(file)) {
                worse.add(file);
            }
        }
        return worse;
    }

    /** Returns the entries that the step touched. */
    Set<Ref> touched() {
        return touched;
    }

    /** Returns the entries of files that could never be read before: what they were cannot be told. */
    Set<Ref> strangers() {
        return strangers;
    }

    /** Returns the files of the step that could not be read. */
    Set<String> unread() {
        return unread;
    }
}
