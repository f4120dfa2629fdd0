package org.periplus.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.periplus.diagnostic.Diagnostic;

/**
 * The files of one state of the content. It knows nothing outside its root.
 *
 * <p>Paths are relative to the root with {@code /} between their parts; they never begin with {@code /} and never hold
 * {@code ..}. Implementations are immutable views, safe for use by several threads.
 */
public interface ContentTree {

    /** Returns the paths of all files in the order of their characters. */
    List<String> files();

    /** Tells whether {@code path} is one of {@link #files}. */
    boolean exists(String path);

    /**
     * Returns the size of a file in bytes.
     *
     * @throws java.io.UncheckedIOException if the file is not in the tree or cannot be looked at
     */
    long size(String path);

    /**
     * Returns the content of a file.
     *
     * @throws java.io.UncheckedIOException if the file is not in the tree or cannot be read
     */
    byte[] read(String path);

    /** Returns what a file of YAML or Markdown gave when it was read before, if that is known; it must be what reading it now gives. */
    default Optional<ParsedFile> parsed(String path) {
        return Optional.empty();
    }

    /**
     * Returns the files whose bytes may be others than in an older tree, if all else is as it was there: the names of the files, and what
     * was found wrong with the tree. Nothing if that is not so, or not known.
     */
    default Optional<Set<String>> changedSince(ContentTree older) {
        return Optional.empty();
    }

    /** Returns where the content of others stands in it; nothing if what the site includes is not joined to it. */
    default Optional<List<Mount>> mounts() {
        return Optional.empty();
    }

    /** Returns what was found wrong with the tree itself, such as links that lead out of it. */
    default List<Diagnostic> findings() {
        return List.of();
    }
}
