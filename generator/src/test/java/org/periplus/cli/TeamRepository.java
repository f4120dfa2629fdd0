package org.periplus.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.StoredConfig;
import org.periplus.history.OwnSystem;

/** The repository of a team, which a test fills. */
final class TeamRepository implements AutoCloseable {

    private static final Instant BEGINNING = Instant.parse("2026-01-01T10:00:00Z");

    private final Path root;
    private final Git git;
    private int commits;

    TeamRepository(Path root) throws GitAPIException, IOException {
        OwnSystem.use();
        this.root = root;
        this.git =
                Git.init().setDirectory(root.toFile()).setInitialBranch("main").call();
        StoredConfig config = git.getRepository().getConfig();
        config.setBoolean("commit", null, "gpgsign", false);
        config.setBoolean("core", null, "autocrlf", false);
        config.save();
    }

    TeamRepository write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return this;
    }

    String commit(String message) throws GitAPIException {
        PersonIdent person = new PersonIdent(
                "Ada", "ada@example.org", BEGINNING.plusSeconds(86_400L * commits++), ZoneId.of("+01:00"));
        git.add().addFilepattern(".").call();
        return git.commit()
                .setAuthor(person)
                .setCommitter(person)
                .setMessage(message)
                .setSign(false)
                .call()
                .name();
    }

    TeamRepository tag(String name) throws GitAPIException {
        git.tag().setName(name).setAnnotated(false).setSigned(false).call();
        return this;
    }

    /** Has a link, or a repository within, where a file could be. */
    TeamRepository entry(String path, FileMode mode, ObjectId id) throws IOException {
        DirCache index = git.getRepository().lockDirCache();
        DirCacheEditor editor = index.editor();
        editor.add(new DirCacheEditor.PathEdit(path) {
            @Override
            public void apply(DirCacheEntry entry) {
                entry.setFileMode(mode);
                entry.setObjectId(id);
            }
        });
        editor.commit();
        return this;
    }

    /** Keeps a text that is no file yet. */
    ObjectId blob(String text) throws IOException {
        try (ObjectInserter inserter = git.getRepository().newObjectInserter()) {
            ObjectId id = inserter.insert(Constants.OBJ_BLOB, text.getBytes(StandardCharsets.UTF_8));
            inserter.flush();
            return id;
        }
    }

    /** Commits what the index has and nothing else. */
    String commitIndex(String message) throws GitAPIException {
        return git.commit().setMessage(message).setSign(false).call().name();
    }

    @Override
    public void close() {
        git.close();
    }
}
