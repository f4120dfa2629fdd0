package org.periplus.history;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jgit.lib.ObjectId;
import org.periplus.decode.Outline;
import org.periplus.decode.PartReader;
import org.periplus.schema.Shapes;

/**
 * One state of the content's files on the way from the oldest commit to the newest: of a file that cannot be read, the last that
 * could. For use by one thread.
 */
final class ContentState {

    private final Map<String, ObjectId> files = new TreeMap<>();
    private final Map<String, ObjectId> unreadable = new TreeMap<>();
    private final Set<String> strange = new TreeSet<>();
    private final Set<String> unlooked = new TreeSet<>();
    private final FileIndex index = new FileIndex();

    /** Returns the files and their blobs; of those that cannot be read, the last that could. */
    Map<String, ObjectId> files() {
        return files;
    }

    /** Returns the blobs as they are in the repository of the files for which {@link #files} has an older one. */
    Map<String, ObjectId> unreadable() {
        return unreadable;
    }

    /** Returns the files that could never be read so far. */
    Set<String> strange() {
        return strange;
    }

    /** Returns which file holds what; {@link #look} must have been called since the last change without outlines. */
    FileIndex index() {
        return index;
    }

    /** Returns the blob that a file really has; zero if there is no such file. */
    ObjectId blob(String file) {
        ObjectId real = unreadable.get(file);
        return real != null ? real : files.getOrDefault(file, ObjectId.zeroId());
    }

    /** Takes a file whose outline is known, or which has none. */
    void put(String file, ObjectId blob, Optional<Outline> outline) {
        unreadable.remove(file);
        strange.remove(file);
        unlooked.remove(file);
        if (blob.equals(ObjectId.zeroId())) {
            files.remove(file);
            index.remove(file);
            return;
        }
        files.put(file, blob);
        index.remove(file);
        outline.ifPresent(known -> index.put(file, known));
    }

    /** Takes a file without looking into it. */
    void put(String file, ObjectId blob) {
        put(file, blob, Optional.empty());
        if (files.containsKey(file) && FileIndex.matters(file)) {
            unlooked.add(file);
        }
    }

    /** Notes that a file is there as {@code blob} and cannot be read: it stays as it was. */
    void keep(String file, ObjectId blob) {
        if (files.containsKey(file)) {
            unreadable.put(file, blob);
        } else {
            put(file, blob, Optional.empty());
        }
        if (!unreadable.containsKey(file)) {
            strange.add(file);
        }
    }

    /** Notes that a file could never be read so far. */
    void markStrange(String file) {
        strange.add(file);
    }

    /** Looks into the files that were taken without. */
    void look(Blobs blobs, Shapes shapes) {
        if (unlooked.isEmpty()) {
            return;
        }
        PartReader reader = new PartReader(new LiveTree(files, Map.of(), blobs), shapes);
        for (String file : unlooked) {
            Optional<Outline> outline = reader.outline(file);
            outline.ifPresent(known -> index.put(file, known));
            if (outline.isEmpty() && Step.isOutlined(file)) {
                strange.add(file);
            }
        }
        unlooked.clear();
    }

    /** Returns the files not looked into yet. */
    Set<String> unlooked() {
        return unlooked;
    }
}
