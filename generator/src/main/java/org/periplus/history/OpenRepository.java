package org.periplus.history;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * A repository in which content lies.
 *
 * @param git the repository
 * @param prefix the way from the root of its trees to the content, without a slash at its end; possibly empty
 */
record OpenRepository(Repository git, String prefix) implements AutoCloseable {

    /** Returns the repository that holds a folder, or nothing if the folder lies in none. */
    static Optional<OpenRepository> of(Path source) throws IOException {
        OwnSystem.use();
        RepositoryBuilder builder = new RepositoryBuilder();
        builder.findGitDir(source.toAbsolutePath().toFile());
        if (builder.getGitDir() == null) {
            return Optional.empty();
        }
        Repository git = builder.setMustExist(true).build();
        return Optional.of(new OpenRepository(git, git.isBare() ? "" : prefix(git, source)));
    }

    private static String prefix(Repository git, Path source) throws IOException {
        Path root = git.getWorkTree().toPath().toRealPath();
        return root.relativize(source.toRealPath()).toString().replace(File.separatorChar, '/');
    }

    /** Returns why nothing can be read from it, if so. */
    Optional<Gap> obstacle() {
        String format = git.getConfig().getString("extensions", null, "objectformat");
        if (format != null && !format.equalsIgnoreCase("sha1")) {
            return Optional.of(Gap.OBJECT_NAMES);
        }
        return git.isBare() ? Optional.of(Gap.NO_WORK_TREE) : Optional.empty();
    }

    /** Returns the content's tree within the tree of a commit; zero if there is none. */
    ObjectId contentTree(ObjectReader reader, ObjectId root) throws IOException {
        if (prefix.isEmpty()) {
            return root.copy();
        }
        try (TreeWalk found = TreeWalk.forPath(reader, prefix, root)) {
            return found != null && found.getFileMode(0) == FileMode.TREE ? found.getObjectId(0) : ObjectId.zeroId();
        }
    }

    @Override
    public void close() {
        git.close();
    }
}
