package org.periplus.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand;
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
import org.eclipse.jgit.revwalk.RevCommit;

/** A repository that a test fills, a day from commit to commit. */
public final class PastRepository implements AutoCloseable {

    private static final Instant BEGINNING = Instant.parse("2026-01-01T10:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("+01:00");
    private static final long DAY = 86_400;

    final Git git;
    private final Path root;
    private int days;

    public PastRepository(Path root) throws GitAPIException, IOException {
        this.root = root;
        QuietDisk.measured();
        this.git =
                Git.init().setDirectory(root.toFile()).setInitialBranch("main").call();
        StoredConfig config = git.getRepository().getConfig();
        config.setBoolean("commit", null, "gpgsign", false);
        config.setBoolean("core", null, "autocrlf", false);
        config.save();
    }

    public PastRepository write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return this;
    }

    public PastRepository delete(String file) throws IOException {
        Files.delete(root.resolve(file));
        return this;
    }

    public PastRepository team(String id, String name) throws IOException {
        return write("teams/" + id + ".yaml", "name: " + name + "\n");
    }

    public String commit(String message) throws GitAPIException {
        return commit(message, "Ada", "ada@example.org");
    }

    public String commit(String message, String author, String mail) throws GitAPIException {
        PersonIdent person = new PersonIdent(author, mail, BEGINNING.plusSeconds(DAY * days++), BERLIN);
        git.add().addFilepattern(".").call();
        git.add().setUpdate(true).addFilepattern(".").call();
        RevCommit commit = git.commit()
                .setAuthor(person)
                .setCommitter(person)
                .setMessage(message)
                .setSign(false)
                .call();
        return commit.name();
    }

    public PastRepository branch(String name) throws GitAPIException {
        git.checkout().setCreateBranch(true).setName(name).call();
        return this;
    }

    public PastRepository on(String branch) throws GitAPIException {
        git.checkout().setName(branch).call();
        return this;
    }

    public PastRepository tag(String name) throws GitAPIException {
        git.tag().setName(name).setAnnotated(false).setSigned(false).call();
        return this;
    }

    /** Brings a branch in; what both changed is taken from the branch. */
    public String merge(String branch, String message) throws GitAPIException, IOException {
        git.merge()
                .include(git.getRepository().resolve(branch))
                .setFastForward(MergeCommand.FastForwardMode.NO_FF)
                .setCommit(false)
                .call();
        return commit(message, "Mia", "mia@example.org");
    }

    /** Has a link, or a repository within, where a file could be. */
    public PastRepository entry(String path, FileMode mode, ObjectId id) throws IOException {
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
    public ObjectId blob(String text) throws IOException {
        try (ObjectInserter inserter = git.getRepository().newObjectInserter()) {
            ObjectId id = inserter.insert(Constants.OBJ_BLOB, text.getBytes(StandardCharsets.UTF_8));
            inserter.flush();
            return id;
        }
    }

    /** Commits what the index has and nothing else. */
    public String commitIndex(String message) throws GitAPIException {
        return git.commit().setMessage(message).setSign(false).call().name();
    }

    @Override
    public void close() {
        git.close();
    }
}
