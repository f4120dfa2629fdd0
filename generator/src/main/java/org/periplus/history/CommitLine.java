package org.periplus.history;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;

/** The names of all commits on a way, the oldest first, side by side: there may be hundreds of thousands. For use by one thread. */
final class CommitLine {

    private byte[] names;
    private int size;

    /**
     * Takes names that were kept.
     *
     * @param names one behind the other
     */
    CommitLine(byte[] names) {
        this.names = names;
        this.size = names.length;
    }

    /** Adds the next ones. */
    void addAll(Collection<ObjectId> commits) {
        if (commits.isEmpty()) {
            return;
        }
        names = Arrays.copyOf(names, size + commits.size() * Constants.OBJECT_ID_LENGTH);
        for (ObjectId commit : commits) {
            commit.copyRawTo(names, size);
            size += Constants.OBJECT_ID_LENGTH;
        }
    }

    /** Adds the next ones by their names, one behind the other. */
    void addAll(byte[] more) {
        names = Arrays.copyOf(names, size + more.length);
        System.arraycopy(more, 0, names, size, more.length);
        size += more.length;
    }

    /** Returns how many there are. */
    int count() {
        return size / Constants.OBJECT_ID_LENGTH;
    }

    /** Returns the names of those from a place on, one behind the other. */
    byte[] namesFrom(int place) {
        return Arrays.copyOfRange(names, place * Constants.OBJECT_ID_LENGTH, size);
    }

    /** Returns the places of commits on the way, from 0; those that are not on it are left out. */
    Map<ObjectId, Integer> places(Set<ObjectId> wanted) {
        Map<ObjectId, Integer> places = new HashMap<>();
        for (int at = 0; at < size && !wanted.isEmpty(); at += Constants.OBJECT_ID_LENGTH) {
            ObjectId commit = ObjectId.fromRaw(names, at);
            if (wanted.contains(commit)) {
                places.put(commit, at / Constants.OBJECT_ID_LENGTH);
            }
        }
        return places;
    }

    /** Returns the names, one behind the other; not a copy. */
    byte[] names() {
        return names;
    }
}
