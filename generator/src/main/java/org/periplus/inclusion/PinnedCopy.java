package org.periplus.inclusion;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.periplus.history.Archive;
import org.periplus.history.LastChange;
import org.periplus.history.remote.RepositoryCopy;

/**
 * A copy of a repository, seen from the commit that is pinned.
 *
 * @param copy the copy, which has the commit
 * @param commit the full id of the commit
 * @param path the folder within that holds the content; possibly empty
 */
record PinnedCopy(RepositoryCopy copy, String commit, String path) {

    /** Returns the last change of each file of the content, by its path; none if the copy cannot be read. */
    Map<String, LastChange> lastChanges() {
        try (Archive archive = copy.archive(path)) {
            return archive.lastChanges(commit);
        } catch (UncheckedIOException damaged) {
            return Map.of();
        }
    }

    /**
     * Returns what of the content is a link or another repository, by its path, sorted.
     *
     * @throws UncheckedIOException if the copy cannot be read
     */
    List<String> links() {
        try (Archive archive = copy.archive(path)) {
            return archive.links(commit);
        }
    }
}
