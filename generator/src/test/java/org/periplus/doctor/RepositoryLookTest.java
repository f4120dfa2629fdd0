package org.periplus.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplus.history.QuietDisk;

/** What is said of repositories in the states that teams meet, each made for the test. */
class RepositoryLookTest {

    @TempDir
    private Path folder;

    private Path home;
    private Path source;

    @BeforeEach
    void begin() throws IOException {
        QuietDisk.measured();
        home = folder.toRealPath();
        source = Files.createDirectories(home.resolve("atlas"));
        Files.writeString(source.resolve("periplus.yaml"), "periplus: 1\ntitle: T\n");
    }

    @Test
    void withoutARepositoryTheSiteTellsNoPast() throws IOException {
        assertThat(found()).singleElement().satisfies(finding -> {
            assertThat(finding.mark()).isEqualTo(Mark.LOOK);
            assertThat(finding.what()).contains("in no git repository");
            assertThat(finding.remedy()).contains("git init");
        });
        assertThat(new RepositoryLook(World.in(home).around(), false).topic().findings())
                .singleElement()
                .matches(finding -> finding.mark() == Mark.NOTE);
    }

    @Test
    void aRepositoryWithoutACommitIsToBeCommittedTo() throws IOException, GitAPIException {
        Git.init().setDirectory(source.toFile()).call().close();

        assertThat(words())
                .contains(
                        "ok: Repository in ~/atlas, 0 commits",
                        "look: The git repository has no commit yet, so no changes are known",
                        "note: Of the content, 0 changed files and 1 new file are not committed");
    }

    @Test
    void commitsAreCountedAndWhatIsNotCommittedOfTheContent() throws IOException, GitAPIException {
        try (Git git = Git.init().setDirectory(home.toFile()).call()) {
            commit(git, "One");
            commit(git, "Two");
            assertThat(words()).containsExactly("ok: Repository in ~, 2 commits", "note: There is no file .mailmap");

            Files.writeString(home.resolve(".mailmap"), "");
            Files.writeString(source.resolve("periplus.yaml"), "periplus: 1\ntitle: Other\n");
            Files.writeString(source.resolve("teams.yaml"), "a: {name: A}\n");
            Files.writeString(source.resolve("README.md"), "no content");
            Files.writeString(home.resolve("elsewhere.yaml"), "no content");
        }

        assertThat(words())
                .containsExactly(
                        "ok: Repository in ~, 2 commits",
                        "note: Of the content, 1 changed file and 1 new file are not committed");
    }

    @Test
    void aShallowCloneIsToBeFetchedWhole() throws IOException, GitAPIException {
        try (Git git = Git.init().setDirectory(source.toFile()).call()) {
            commit(git, "One");
            commit(git, "Two");
        }
        Path origin = Files.move(source, home.resolve("origin"));
        Git.cloneRepository()
                .setURI(origin.toUri().toString())
                .setDirectory(source.toFile())
                .setDepth(1)
                .call()
                .close();

        assertThat(words()).contains("ok: Repository in ~/atlas, 1 commit");
        assertThat(found())
                .filteredOn(finding -> finding.mark() == Mark.LOOK)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.what()).contains("shallow clone");
                    assertThat(finding.remedy()).contains("git fetch --unshallow", "fetch-depth: 0", "GIT_DEPTH: 0");
                });
    }

    @Test
    void aLinkedWorkTreeIsCalledSo() throws IOException, GitAPIException {
        Path main = home.resolve("main");
        try (Git git = Git.init().setDirectory(main.toFile()).call()) {
            Files.copy(source.resolve("periplus.yaml"), main.resolve("periplus.yaml"));
            commit(git, "One");
        }
        Path own = Files.createDirectories(main.resolve(".git/worktrees/atlas"));
        Files.copy(main.resolve(".git/HEAD"), own.resolve("HEAD"));
        Files.writeString(own.resolve("commondir"), "../..\n");
        Files.writeString(own.resolve("gitdir"), source.resolve(".git") + "\n");
        Files.writeString(source.resolve(".git"), "gitdir: " + own + "\n");
        assertThat(words()).contains("ok: Repository in ~/atlas, a linked work tree, 1 commit");
    }

    @Test
    void aSubmoduleIsCalledSo() throws IOException, GitAPIException {
        Path main = Files.move(source, home.resolve("main"));
        try (Git git = Git.init().setDirectory(main.toFile()).call()) {
            commit(git, "One");
        }
        try (Git outer = Git.init().setDirectory(home.toFile()).call()) {
            outer.submoduleAdd()
                    .setURI(main.toUri().toString())
                    .setPath("atlas")
                    .call()
                    .close();
        }

        assertThat(words()).contains("ok: Repository in ~/atlas, a submodule of another repository, 1 commit");
    }

    @Test
    void aDamagedRepositoryIsAFindingAndNoFailure() throws IOException {
        Files.writeString(source.resolve(".git"), "gitdir: /nowhere/at/all\n");

        Examination all = Examination.of(World.in(home).around());

        assertThat(all.topics())
                .filteredOn(topic -> topic.title().equals("Repository"))
                .flatMap(Topic::findings)
                .isNotEmpty()
                .allMatch(finding -> finding.mark() == Mark.LOOK);
    }

    private List<Finding> found() throws IOException {
        return new RepositoryLook(World.in(home).around(), true).topic().findings();
    }

    private List<String> words() throws IOException {
        return found().stream()
                .map(finding -> finding.mark().word() + ": " + finding.what())
                .toList();
    }

    private static void commit(Git git, String message) throws GitAPIException {
        PersonIdent ada =
                new PersonIdent("Ada", "ada@example.org", Instant.parse("2026-01-01T10:00:00Z"), ZoneOffset.UTC);
        git.add().addFilepattern(".").call();
        git.commit()
                .setAllowEmpty(true)
                .setSign(false)
                .setAuthor(ada)
                .setCommitter(ada)
                .setMessage(message)
                .call();
    }
}
