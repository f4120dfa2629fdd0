package org.periplus.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.RepositoryBuilder;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.periplus.source.ContentLayout;
import org.periplus.source.ContentTree;

/**
 * The states of the content that its repository keeps. The trees it gives are read from it lazily and are of no use once it is
 * closed. Safe for use by several threads; closing it is not.
 */
public final class Archive implements AutoCloseable {

    private final OpenRepository repository;

    private Archive(OpenRepository repository) {
        this.repository = repository;
    }

    /**
     * Opens the repository that holds a content folder. A repository without a work tree is read as if the content were its root.
     *
     * @return nothing if there is none or if it cannot be read
     */
    public static Optional<Archive> open(Path source) {
        try {
            Optional<OpenRepository> found = OpenRepository.of(source);
            Optional<OpenRepository> usable =
                    found.filter(one -> !one.obstacle().equals(Optional.of(Gap.OBJECT_NAMES)));
            if (usable.isEmpty()) {
                found.ifPresent(OpenRepository::close);
            }
            return usable.map(Archive::new);
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    /**
     * Opens a repository without a work tree.
     *
     * @param folder the repository itself
     * @param prefix the folder of its trees that holds the content, without a slash at its end; possibly empty
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public static Archive bare(Path folder, String prefix) {
        OwnSystem.use();
        try {
            return new Archive(new OpenRepository(
                    new RepositoryBuilder()
                            .setGitDir(folder.toFile())
                            .setBare()
                            .setMustExist(true)
                            .build(),
                    prefix));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /**
     * Finds a commit.
     *
     * @param revision a tag, a branch, {@code HEAD}, {@code HEAD~3} or the beginning of a hash
     * @return its full id in hexadecimal, or nothing if there is no such commit
     */
    public Optional<String> commit(String revision) {
        try {
            ObjectId id = repository.git().resolve(revision + "^{commit}");
            return Optional.ofNullable(id).map(ObjectId::name);
        } catch (IOException | RuntimeException unknown) {
            return Optional.empty();
        }
    }

    /**
     * Returns the content as it was at a commit: the files that would be read from disk, without links.
     *
     * @param hash the full id of a commit
     * @throws java.io.UncheckedIOException if the commit cannot be read
     */
    public ContentTree tree(String hash) {
        try (ObjectReader reader = repository.git().newObjectReader();
                RevWalk commits = new RevWalk(reader)) {
            ObjectId root = commits.parseCommit(ObjectId.fromString(hash)).getTree();
            Map<String, ObjectId> files = new TreeDifference(reader).all(repository.contentTree(reader, root));
            return new StoredTree(files, new OwnReaders());
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        } catch (RuntimeException damaged) {
            throw new UncheckedIOException(new IOException(hash, damaged));
        }
    }

    /**
     * Returns where content would be if links and repositories within were followed, by their paths from the content root, sorted.
     *
     * @param hash the full id of a commit
     * @throws java.io.UncheckedIOException if the commit cannot be read
     */
    public List<String> links(String hash) {
        try (ObjectReader reader = repository.git().newObjectReader();
                RevWalk commits = new RevWalk(reader);
                TreeWalk walk = new TreeWalk(reader)) {
            ObjectId root = commits.parseCommit(ObjectId.fromString(hash)).getTree();
            walk.addTree(repository.contentTree(reader, root));
            List<String> links = new ArrayList<>();
            while (walk.next()) {
                if (walk.isSubtree()) {
                    enter(walk);
                    continue;
                }
                boolean link = walk.getFileMode(0) == FileMode.SYMLINK || walk.getFileMode(0) == FileMode.GITLINK;
                String path = walk.getPathString();
                if (link && (ContentLayout.isContent(path) || ContentLayout.isContentFolder(path))) {
                    links.add(path);
                }
            }
            return links;
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static void enter(TreeWalk walk) throws IOException {
        boolean content = walk.getDepth() == 0
                ? ContentLayout.isContentFolder(walk.getPathString())
                : walk.getDepth() < ContentLayout.MAX_DEPTH;
        if (content) {
            walk.enterSubtree();
        }
    }

    /**
     * Returns the last change of each file of the content, seen from a commit. What follows from the commit alone: other branches and tags
     * do not count.
     *
     * @param hash the full id of a commit
     * @return by path from the content root; files whose change lies further back than is looked, or is not here, are left out
     */
    public Map<String, LastChange> lastChanges(String hash) {
        try (ObjectReader reader = repository.git().newObjectReader()) {
            return new LastChangesAt(repository, reader).of(ObjectId.fromString(hash), LastChangesAt.MOST_COMMITS);
        } catch (IOException | RuntimeException damaged) {
            return Map.of();
        }
    }

    /** Returns the way from the root of the repository to the content, without a slash at its end; possibly empty. */
    public String prefix() {
        return repository.prefix();
    }

    /** Returns all tags that name commits, also those of other branches, the newest commit first; none if they cannot be read. */
    public List<Release> releases() {
        return Tags.of(repository.git()).releases();
    }

    @Override
    public void close() {
        repository.close();
    }

    /** Reads each file by a reader of its own, since those are for one thread. */
    private final class OwnReaders implements Blobs {

        @Override
        public long size(ObjectId blob) throws IOException {
            try (ObjectReader reader = repository.git().newObjectReader()) {
                return new StoredBlobs(reader).size(blob);
            }
        }

        @Override
        public byte[] read(ObjectId blob) throws IOException {
            try (ObjectReader reader = repository.git().newObjectReader()) {
                return new StoredBlobs(reader).read(blob);
            }
        }
    }
}
