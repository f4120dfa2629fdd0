package org.periplus.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.lib.ObjectId;
import org.periplus.decode.Outline;
import org.periplus.model.Ref;

/**
 * What is known of the past at one commit, so that the next ones can be added. For use by one thread.
 *
 * @param head the commit
 * @param state the files of it
 * @param revisions the steps to it, the oldest first; added to
 * @param touched the commit that each file was last changed by; changed
 * @param lastChanges those commits by name; added to
 * @param line all commits on the way to it, also those that touch no content, the oldest first; added to
 */
record Remembered(
        ObjectId head,
        ContentState state,
        List<Revision> revisions,
        Map<String, ObjectId> touched,
        Map<String, LastChange> lastChanges,
        List<ObjectId> line) {

    /** Returns that nothing is known. */
    static Remembered nothing(ObjectId head) {
        return new Remembered(
                head, new ContentState(), new ArrayList<>(), new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
    }

    /** Returns the same at another commit. */
    Remembered at(ObjectId commit) {
        return new Remembered(commit, state, revisions, touched, lastChanges, line);
    }

    /** Notes that a commit changed files; zero stands for those that are gone. */
    void touch(Map<String, ObjectId> changed, ObjectId commit) {
        changed.forEach((file, blob) -> {
            if (blob.equals(ObjectId.zeroId())) {
                touched.remove(file);
            } else {
                touched.put(file, commit);
            }
        });
    }

    /** Adds commits by which files were last changed, and forgets those by which none is any more. */
    void learn(Map<String, LastChange> more) {
        lastChanges.putAll(more);
        List<String> used = touched.values().stream().map(ObjectId::name).toList();
        lastChanges.keySet().retainAll(new HashSet<>(used));
    }

    void pack(Packer out) {
        out.id(head);
        out.all(line, out::id);
        out.all(revisions, revision -> RevisionPacking.pack(out, revision));
        out.all(lastChanges.values(), change -> RevisionPacking.pack(out, change));
        out.all(touched.entrySet(), file -> {
            out.text(file.getKey());
            out.id(file.getValue());
        });
        out.all(state.files().entrySet(), file -> {
            out.text(file.getKey());
            out.id(file.getValue());
            out.maybe(Optional.ofNullable(state.unreadable().get(file.getKey())), out::id);
            out.flag(state.strange().contains(file.getKey()));
            out.flag(state.unlooked().contains(file.getKey()));
            out.maybe(state.index().outline(file.getKey()), outline -> pack(out, outline));
        });
    }

    private static void pack(Packer out, Outline outline) {
        out.all(outline.names().entrySet(), name -> {
            SaidPacking.packRef(out, name.getKey());
            out.text(name.getValue());
        });
        out.all(outline.needs(), ref -> SaidPacking.packRef(out, ref));
        out.all(outline.tables(), out::text);
        out.all(outline.stems(), out::text);
    }

    static Remembered unpack(Unpacker in) throws IOException {
        Remembered past = nothing(in.id());
        past.line.addAll(in.all(in::id));
        past.revisions.addAll(in.all(() -> RevisionPacking.revision(in)));
        in.all(() -> RevisionPacking.lastChange(in)).forEach(change -> past.lastChanges.put(change.hash(), change));
        in.all(() -> past.touched.put(in.text(), in.id()) == null);
        in.all(() -> file(in, past.state));
        if (!in.isDone()) {
            throw Unpacker.damaged();
        }
        return past;
    }

    private static String file(Unpacker in, ContentState state) throws IOException {
        String file = in.text();
        ObjectId blob = in.id();
        Optional<ObjectId> real = in.maybe(in::id);
        boolean strange = in.flag();
        boolean unlooked = in.flag();
        Optional<Outline> outline = in.maybe(() -> outline(in));
        if (unlooked) {
            state.put(file, blob);
        } else {
            state.put(file, blob, outline);
        }
        real.ifPresent(other -> state.keep(file, other));
        if (strange) {
            state.markStrange(file);
        }
        return file;
    }

    private static Outline outline(Unpacker in) throws IOException {
        Map<Ref, String> names = new LinkedHashMap<>();
        in.all(() -> Map.entry(SaidPacking.ref(in), in.text()))
                .forEach(name -> names.put(name.getKey(), name.getValue()));
        return new Outline(
                names,
                new LinkedHashSet<>(in.all(() -> SaidPacking.ref(in))),
                new LinkedHashSet<>(in.all(in::text)),
                new LinkedHashSet<>(in.all(in::text)));
    }
}
