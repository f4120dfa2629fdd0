package org.periplus.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.lib.ObjectId;

/**
 * What is known of the past at one commit, so that the next ones can be added. For use by one thread.
 *
 * @param head the commit
 * @param state the files of it
 * @param revisions the steps to it, the oldest first; added to
 * @param touched the commit that each file was last changed by; changed
 * @param lastChanges those commits by name; added to
 * @param line all commits on the way to it, also those that touch no content; added to
 * @param seen how the repository stood
 */
record Remembered(
        ObjectId head,
        ContentState state,
        List<Revision> revisions,
        Map<String, ObjectId> touched,
        Map<String, LastChange> lastChanges,
        CommitLine line,
        Seen seen) {

    /**
     * How a repository stood when its past was told.
     *
     * @param text what {@link Whereabouts} told of it; empty if nothing
     * @param releases the tags on the way, the newest first
     */
    record Seen(String text, List<Release> releases) {

        /** Nothing was seen. */
        static final Seen NOTHING = new Seen("", List.of());
    }

    /** Returns that nothing is known. */
    static Remembered nothing(ObjectId head) {
        return new Remembered(
                head,
                new ContentState(),
                new ArrayList<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new CommitLine(new byte[0]),
                Seen.NOTHING);
    }

    /** Returns the same at another commit, or as it was seen another time. */
    Remembered at(ObjectId commit, Seen now) {
        return new Remembered(commit, state, revisions, touched, lastChanges, line, now);
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

    /** Returns the last changes of those files that have one. */
    Map<String, LastChange> lastOf(Collection<String> files) {
        Map<String, LastChange> found = new TreeMap<>();
        for (String file : files) {
            ObjectId id = touched.get(file);
            if (id != null) {
                found.put(file, lastChanges.get(id.name()));
            }
        }
        return found;
    }

    /** Writes all; first what is needed to tell the past again, then what is needed to go on from there. */
    void pack(Packer out) {
        out.id(head);
        out.all(seen.releases(), release -> RevisionPacking.pack(out, release));
        out.bytes(line.names());
        out.all(revisions, revision -> RevisionPacking.pack(out, revision));
        out.all(lastChanges.values(), change -> RevisionPacking.pack(out, change));
        out.all(touched.entrySet(), file -> {
            out.text(file.getKey());
            out.id(file.getValue());
        });
        out.all(state.files().keySet(), file -> {
            out.text(file);
            out.id(state.blob(file));
        });
        for (String file : state.files().keySet()) {
            FilePacking.pack(out, file, state);
        }
    }

    /**
     * Reads what was kept.
     *
     * @param text what was told of the repository
     * @param isWhole whether it is to be gone on from; else the state knows of each file only which blob it is
     */
    static Remembered unpack(Unpacker in, String text, boolean isWhole) throws IOException {
        ObjectId head = in.id();
        Seen seen = new Seen(text, in.all(() -> RevisionPacking.release(in)));
        Remembered past = new Remembered(
                head,
                new ContentState(),
                new ArrayList<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new CommitLine(in.raw()),
                seen);
        past.revisions.addAll(in.all(() -> RevisionPacking.revision(in)));
        in.all(() -> RevisionPacking.lastChange(in)).forEach(change -> past.lastChanges.put(change.hash(), change));
        for (int left = in.size(); left > 0; left--) {
            past.touched.put(in.text(), in.id());
        }
        int files = in.size();
        List<String> names = new ArrayList<>(files);
        List<ObjectId> blobs = new ArrayList<>(files);
        for (int i = 0; i < files; i++) {
            names.add(in.text());
            blobs.add(in.id());
        }
        for (int i = 0; i < files; i++) {
            if (isWhole) {
                FilePacking.unpack(in, names.get(i), blobs.get(i), past.state);
            } else {
                past.state.put(names.get(i), blobs.get(i), Optional.empty());
            }
        }
        if (isWhole && !in.isDone()) {
            throw Unpacker.damaged();
        }
        return past;
    }
}
