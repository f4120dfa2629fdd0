package org.periplus.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is to be known of the repository that content lies in, to explain what a past lacks.
 *
 * @param workTree the root of the files; of a repository that has none, its own folder
 * @param gitFolder the folder of the repository, or of the linked work tree
 * @param layout how it is put together
 * @param obstacle why nothing can be read from it, if so
 * @param commits how many commits lead to the state it is at, along all parents; at most {@value #MOST}
 * @param edits what of the content is not committed
 * @param isMailmapKept whether its root has a {@code .mailmap}
 */
public record RepositoryFacts(
        Path workTree,
        Path gitFolder,
        Layout layout,
        Optional<Gap> obstacle,
        int commits,
        Edits edits,
        boolean isMailmapKept) {

    /** No more commits are counted than this. */
    public static final int MOST = 50_000;

    /**
     * How a repository is put together.
     *
     * @param isLinked whether the files are a work tree beside that of the repository
     * @param isSubmodule whether it is a repository within another
     * @param isShallow whether older commits were left out when it was fetched
     * @param isPartial whether files of commits were left out when it was fetched
     */
    public record Layout(boolean isLinked, boolean isSubmodule, boolean isShallow, boolean isPartial) {}

    /**
     * What of the content is otherwise than in the newest commit.
     *
     * @param changed files that are committed, and other or gone now
     * @param added files that are not committed
     * @param conflicting files that a merge could not put together
     */
    public record Edits(int changed, int added, int conflicting) {}

    /**
     * Looks at the repository that holds a folder. Nothing is written.
     *
     * @return nothing if the folder lies in none
     * @throws IOException if it is there and cannot be read
     */
    public static Optional<RepositoryFacts> of(Path source) throws IOException {
        Optional<OpenRepository> found = OpenRepository.of(source);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try (OpenRepository repository = found.get()) {
            return Optional.of(new FactsReader(repository).read());
        }
    }
}
