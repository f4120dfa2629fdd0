package org.periplus.history;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.IndexDiff;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.jspecify.annotations.Nullable;
import org.periplus.source.ContentLayout;

/**
 * Reads what is to be known of a repository. For use by one thread.
 *
 * @param repository the repository, open
 */
record FactsReader(OpenRepository repository) {

    RepositoryFacts read() throws IOException {
        Repository git = repository.git();
        Optional<Gap> obstacle = repository.obstacle();
        Path folder = git.getDirectory().toPath();
        Path files = git.isBare() ? folder : git.getWorkTree().toPath();
        @Nullable ObjectId head = obstacle.isPresent() ? null : git.resolve(Constants.HEAD + "^{commit}");
        Optional<Gap> missing = obstacle.or(() -> head == null ? Optional.of(Gap.NO_COMMIT) : Optional.empty());
        return new RepositoryFacts(
                files,
                folder,
                layout(git, folder, files),
                missing,
                head == null ? 0 : commits(git, head),
                obstacle.isPresent() ? new RepositoryFacts.Edits(0, 0, 0) : edits(git, head),
                Files.isRegularFile(files.resolve(".mailmap")));
    }

    private static RepositoryFacts.Layout layout(Repository git, Path folder, Path files) throws IOException {
        boolean isApart = Files.isRegularFile(files.resolve(".git"));
        boolean isLinked = Files.isRegularFile(folder.resolve("commondir"));
        boolean isPartial = git.getConfig().getString("extensions", null, "partialclone") != null
                || git.getConfig().getSubsections("remote").stream()
                        .anyMatch(remote -> git.getConfig().getBoolean("remote", remote, "promisor", false));
        boolean isShallow = !git.getObjectDatabase().getShallowCommits().isEmpty();
        return new RepositoryFacts.Layout(isLinked, isApart && !isLinked, isShallow, isPartial);
    }

    /** Counts commits; where one cannot be read, those before it. */
    private static int commits(Repository git, ObjectId head) {
        int count = 0;
        try (RevWalk walk = new RevWalk(git)) {
            walk.setRetainBody(false);
            walk.markStart(walk.parseCommit(head));
            while (count < RepositoryFacts.MOST && walk.next() != null) {
                count++;
            }
        } catch (IOException | RuntimeException broken) {
            return count;
        }
        return count;
    }

    private RepositoryFacts.Edits edits(Repository git, @Nullable ObjectId head) throws IOException {
        IndexDiff difference = new IndexDiff(git, head, new FileTreeIterator(git));
        if (!repository.prefix().isEmpty()) {
            difference.setFilter(PathFilter.create(repository.prefix()));
        }
        difference.diff();
        Set<String> changed = new TreeSet<>(difference.getChanged());
        changed.addAll(difference.getModified());
        changed.addAll(difference.getRemoved());
        changed.addAll(difference.getMissing());
        Set<String> added = new TreeSet<>(difference.getAdded());
        added.addAll(difference.getUntracked());
        return new RepositoryFacts.Edits(count(changed), count(added), count(difference.getConflicting()));
    }

    private int count(Set<String> paths) {
        int way = repository.prefix().isEmpty() ? 0 : repository.prefix().length() + 1;
        return (int) paths.stream()
                .map(path -> path.replace(File.separatorChar, '/'))
                .filter(path -> path.length() > way && ContentLayout.isContent(path.substring(way)))
                .count();
    }
}
