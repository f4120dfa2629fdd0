package org.periplus.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.periplus.source.ContentTree;

/**
 * The states of the content that its repository keeps. The trees it gives are read from it lazily and are of no use once it is
 * closed. Safe for use by several threads; closing it is not.
 */
public final class Archive implements AutoCloseable {

    private Archive() {}

    /**
     * Opens the repository that holds a content folder.
     *
     * @return nothing if there is none or if it cannot be read
     */
    public static Optional<Archive> open(Path source) {
        return Optional.empty();
    }

    /**
     * Finds a commit.
     *
     * @param revision a tag, a branch, {@code HEAD}, {@code HEAD~3} or the beginning of a hash
     * @return its full id in hexadecimal, or nothing if there is no such commit
     */
    public Optional<String> commit(String revision) {
        return Optional.empty();
    }

    /**
     * Returns the content as it was at a commit.
     *
     * @param hash the full id of a commit
     * @throws java.io.UncheckedIOException if the commit cannot be read
     */
    public ContentTree tree(String hash) {
        throw new UncheckedIOException(new IOException(hash));
    }

    @Override
    public void close() {}
}
