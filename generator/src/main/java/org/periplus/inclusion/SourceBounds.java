package org.periplus.inclusion;

import java.util.List;
import java.util.Optional;
import org.periplus.source.ContentTree;

/**
 * How much of a repository is read: content is text and pictures, and a source beyond this is something else.
 *
 * @param files at most so many
 * @param bytes at most so many in one of them
 */
record SourceBounds(int files, long bytes) {

    /** What is read of every source. */
    static final SourceBounds USUAL = new SourceBounds(100_000, 64L << 20);

    /**
     * Returns what is beyond the bounds, in words that go on behind "the repository"; nothing if all is within.
     *
     * @throws java.io.UncheckedIOException if the tree cannot be read
     */
    Optional<String> exceeded(ContentTree tree) {
        List<String> all = tree.files();
        if (all.size() > files) {
            return Optional.of("has " + all.size() + " files of content, and at most " + files + " are read");
        }
        return all.stream()
                .filter(file -> tree.size(file) > bytes)
                .findFirst()
                .map(file -> "holds the file " + file + " with " + (tree.size(file) >> 20) + " MiB, and at most "
                        + (bytes >> 20) + " MiB are read of a file");
    }
}
