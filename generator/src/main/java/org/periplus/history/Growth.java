package org.periplus.history;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;

/**
 * What a past that was kept has become since: what a few commits changed is written behind it in no time, where all of it would have to be written
 * anew.
 *
 * @param known how many revisions were kept
 * @param passed how many commits were passed until then
 * @param files the files that were changed since
 * @param lastChanges the commits that are the last for one of them
 */
record Growth(int known, int passed, Set<String> files, Collection<LastChange> lastChanges) {

    /** Writes what a past has become. */
    void pack(Packer out, Remembered now) {
        out.id(now.head());
        out.all(now.seen().releases(), release -> RevisionPacking.pack(out, release));
        out.bytes(now.line().namesFrom(passed));
        List<Revision> more = now.revisions().subList(known, now.revisions().size());
        out.all(more, revision -> RevisionPacking.pack(out, revision));
        out.all(lastChanges, change -> RevisionPacking.pack(out, change));
        out.all(files, file -> pack(out, file, now));
    }

    private static void pack(Packer out, String file, Remembered now) {
        out.text(file);
        ObjectId touched = now.touched().getOrDefault(file, ObjectId.zeroId());
        out.id(touched);
        ObjectId blob = now.state().blob(file);
        out.id(blob);
        if (!blob.equals(ObjectId.zeroId())) {
            FilePacking.pack(out, file, now.state());
        }
    }

    /**
     * Reads what was written and makes of a past what it became.
     *
     * @param text what was told of the repository then
     * @param isWhole whether the past is to be gone on from; else its state knows of each file only which blob it is
     * @throws IOException if something else was written
     */
    static Remembered unpack(Unpacker in, String text, Remembered past, boolean isWhole) throws IOException {
        ObjectId head = in.id();
        Remembered.Seen seen = new Remembered.Seen(text, in.all(() -> RevisionPacking.release(in)));
        byte[] names = in.raw();
        if (names.length % Constants.OBJECT_ID_LENGTH != 0) {
            throw Unpacker.damaged();
        }
        past.line().addAll(names);
        past.revisions().addAll(in.all(() -> RevisionPacking.revision(in)));
        in.all(() -> RevisionPacking.lastChange(in))
                .forEach(change -> past.lastChanges().put(change.hash(), change));
        for (int left = in.size(); left > 0; left--) {
            unpackFile(in, past, isWhole);
        }
        if (!in.isDone()) {
            throw Unpacker.damaged();
        }
        return past.at(head, seen);
    }

    private static void unpackFile(Unpacker in, Remembered past, boolean isWhole) throws IOException {
        String file = in.text();
        ObjectId touched = in.id();
        if (touched.equals(ObjectId.zeroId())) {
            past.touched().remove(file);
        } else {
            past.touched().put(file, touched);
        }
        ObjectId blob = in.id();
        if (blob.equals(ObjectId.zeroId())) {
            past.state().put(file, blob);
        } else {
            FilePacking.unpack(in, file, blob, isWhole ? past.state() : new ContentState());
        }
        if (!isWhole) {
            past.state().put(file, blob, Optional.empty());
        }
    }
}
