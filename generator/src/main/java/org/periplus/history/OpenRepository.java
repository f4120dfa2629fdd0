package org.periplus.history;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryBuilder;

/**
 * A repository in which content lies.
 *
 * @param git the repository
 * @param prefix the way from the root of its trees to the content, without a slash at its end; possibly empty
 */
record OpenRepository(Repository git, String prefix) implements AutoCloseable {

    /** How trees write that an entry is a tree. */
    private static final String FOLDER = "40000";

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
        ObjectId at = root;
        for (String name : prefix.split("/")) {
            at = folder(reader, at, name.getBytes(StandardCharsets.UTF_8));
            if (at.equals(ObjectId.zeroId())) {
                return at;
            }
        }
        return at;
    }

    /** Returns the tree of that name in a tree; zero if there is none. Asked for every commit, so it looks at the bytes itself. */
    private static ObjectId folder(ObjectReader reader, ObjectId tree, byte[] name) throws IOException {
        byte[] raw = reader.open(tree, Constants.OBJ_TREE).getCachedBytes();
        int at = 0;
        while (at < raw.length) {
            int space = at;
            while (raw[space] != ' ') {
                space++;
            }
            int end = space + 1;
            while (raw[end] != 0) {
                end++;
            }
            boolean isFolder = raw[at] == '4' && space - at == FOLDER.length();
            if (isFolder && Arrays.equals(raw, space + 1, end, name, 0, name.length)) {
                return ObjectId.fromRaw(raw, end + 1);
            }
            at = end + 1 + Constants.OBJECT_ID_LENGTH;
        }
        return ObjectId.zeroId();
    }

    @Override
    public void close() {
        git.close();
    }
}
