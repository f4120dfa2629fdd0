package org.periplus.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistorianTest {

    private static final ZoneId BERLIN = ZoneId.of("+01:00");

    private final Historian historian = new Historian();

    @TempDir
    private Path folder;

    @BeforeAll
    static void measureTheDisk() {
        QuietDisk.measured();
    }

    @Test
    void tellsTheLastChangeOfEachFile() throws IOException, GitAPIException {
        Path atlas = Files.createDirectories(folder.resolve("docs/atlas"));
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            commit(git, "docs/atlas/teams/a.yaml", "1", "Ada", "Add a", "2026-01-02T10:00:00Z");
            commit(git, "docs/atlas/teams/b.yaml", "1", "Ben", "Add b", "2026-01-03T10:00:00Z");
            commit(
                    git,
                    "docs/atlas/teams/a.yaml",
                    "2",
                    "Cleo <x>",
                    "Change a\n\nWith a reason.",
                    "2026-01-04T10:00:00Z");
            commit(git, "elsewhere.txt", "2", "Ben", "Something else", "2026-01-05T10:00:00Z");
        }

        History history =
                historian.read(HistoryRequest.of(atlas, List.of("teams/a.yaml", "teams/b.yaml", "teams/new.yaml")));

        assertThat(history.notes()).isEmpty();
        assertThat(history.head()).isPresent();
        LastChange a = history.of("teams/a.yaml").orElseThrow();
        assertThat(a.author()).isEqualTo("Cleo x");
        assertThat(a.subject()).isEqualTo("Change a");
        assertThat(a.when()).isEqualTo(OffsetDateTime.parse("2026-01-04T11:00:00+01:00"));
        assertThat(history.of("teams/b.yaml").orElseThrow().subject()).isEqualTo("Add b");
        assertThat(history.of("teams/new.yaml")).isEmpty();
    }

    @Test
    void namesTheCommitOfABranchAndNotItsMerge() throws IOException, GitAPIException {
        try (Git git = Git.init()
                .setDirectory(folder.toFile())
                .setInitialBranch("main")
                .call()) {
            commit(git, "teams/a.yaml", "1", "Ada", "Add a", "2026-01-02T10:00:00Z");
            git.checkout().setCreateBranch(true).setName("side").call();
            commit(git, "teams/a.yaml", "2", "Ben", "Change a aside", "2026-01-03T10:00:00Z");
            git.checkout().setName("main").call();
            commit(git, "teams/b.yaml", "1", "Ada", "Add b", "2026-01-04T10:00:00Z");
            git.merge()
                    .include(git.getRepository().resolve("side"))
                    .setMessage("Merge side")
                    .setFastForward(MergeCommand.FastForwardMode.NO_FF)
                    .call();
        }

        History history = historian.read(HistoryRequest.of(folder, List.of("teams/a.yaml", "teams/b.yaml")));

        assertThat(history.of("teams/a.yaml").orElseThrow().subject()).isEqualTo("Change a aside");
        assertThat(history.of("teams/b.yaml").orElseThrow().subject()).isEqualTo("Add b");
    }

    @Test
    void saysThatThereIsNoRepository() {
        History history = historian.read(HistoryRequest.of(folder, List.of("teams/a.yaml")));

        assertThat(history.byFile()).isEmpty();
        assertThat(history.notes()).singleElement().asString().contains("not in a git repository");
    }

    @Test
    void saysThatThereIsNoCommit() throws GitAPIException {
        Git.init().setDirectory(folder.toFile()).call().close();

        assertThat(historian
                        .read(HistoryRequest.of(folder, List.of("teams/a.yaml")))
                        .notes())
                .singleElement()
                .asString()
                .contains("no commit");
    }

    @Test
    void neverDatesAFileByTheEdgeOfAShallowClone() throws IOException, GitAPIException {
        Path origin = Files.createDirectories(folder.resolve("origin"));
        try (Git git = Git.init().setDirectory(origin.toFile()).call()) {
            commit(git, "teams/a.yaml", "1", "Ada", "Add a", "2026-01-02T10:00:00Z");
            commit(git, "teams/b.yaml", "1", "Ben", "Add b", "2026-01-03T10:00:00Z");
            commit(git, "teams/b.yaml", "2", "Ben", "Change b", "2026-01-04T10:00:00Z");
        }
        Path clone = folder.resolve("clone");
        Git.cloneRepository()
                .setURI(origin.toUri().toString())
                .setDirectory(clone.toFile())
                .setDepth(2)
                .call()
                .close();

        History history = historian.read(HistoryRequest.of(clone, List.of("teams/a.yaml", "teams/b.yaml")));

        assertThat(history.of("teams/b.yaml").orElseThrow().subject()).isEqualTo("Change b");
        assertThat(history.of("teams/a.yaml")).isEmpty();
        assertThat(history.notes()).singleElement().asString().contains("shallow");
    }

    @Test
    void saysThatSha256NamesCannotBeRead() throws IOException, GitAPIException {
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            commit(git, "teams/a.yaml", "1", "Ada", "Add a", "2026-01-02T10:00:00Z");
        }
        Files.writeString(
                folder.resolve(".git/config"),
                "[core]\nrepositoryformatversion = 1\n[extensions]\nobjectFormat = sha256\n");

        assertThat(historian
                        .read(HistoryRequest.of(folder, List.of("teams/a.yaml")))
                        .notes())
                .singleElement()
                .asString()
                .contains("other object names than SHA-1");
    }

    @Test
    void survivesABrokenRepository() throws IOException, GitAPIException {
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            commit(git, "teams/a.yaml", "1", "Ada", "Add a", "2026-01-02T10:00:00Z");
        }
        try (var objects = Files.walk(folder.resolve(".git/objects"))) {
            for (Path object : objects.filter(Files::isRegularFile).toList()) {
                object.toFile().setWritable(true);
                Files.write(object, new byte[] {1, 2, 3});
            }
        }

        assertThat(historian
                        .read(HistoryRequest.of(folder, List.of("teams/a.yaml")))
                        .notes())
                .isNotEmpty();
    }

    private static void commit(Git git, String file, String text, String author, String message, String at)
            throws IOException, GitAPIException {
        Path path = git.getRepository().getWorkTree().toPath().resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        git.add().addFilepattern(file).call();
        PersonIdent person = new PersonIdent(author, "who@example.org", Instant.parse(at), BERLIN);
        git.commit()
                .setAuthor(person)
                .setCommitter(person)
                .setMessage(message)
                .setSign(false)
                .call();
    }
}
