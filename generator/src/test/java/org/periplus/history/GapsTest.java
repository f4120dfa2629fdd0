package org.periplus.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Repositories of which something is missing, and what is said of it. */
class GapsTest {

    @TempDir
    private Path folder;

    @Test
    void aShallowCloneHasNoStepThatAddsAll() throws IOException, GitAPIException {
        Path clone = folder.resolve("clone");
        try (PastRepository past = three()) {
            Git.cloneRepository()
                    .setURI(folder.resolve("origin").toUri().toString())
                    .setDirectory(clone.toFile())
                    .setDepth(2)
                    .call()
                    .close();
            assertThat(past.git).isNotNull();
        }

        History history = read(clone);

        assertThat(history.gaps()).containsExactly(Gap.SHALLOW);
        assertThat(history.revisions()).extracting(Revision::subject).containsExactly("Three");
        assertThat(RevisionsTest.told(history.revisions().get(0))).containsExactly("renamed team:a");
    }

    @Test
    void aFileThatWasNotFetchedIsNotSaidToBeAdded() throws IOException, GitAPIException {
        try (PastRepository past = three()) {
            Repository git = past.git.getRepository();
            delete(git, git.resolve("HEAD~2:teams/a.yaml"));
        }

        History history = read(folder.resolve("origin"));

        assertThat(history.gaps()).containsExactly(Gap.PARTIAL);
        assertThat(history.revisions().get(2).unread()).containsExactly("teams/a.yaml");
        assertThat(history.revisions().get(1).changes()).isEmpty();
        assertThat(RevisionsTest.told(history.revisions().get(0))).containsExactly("renamed team:a");
    }

    @Test
    void aCommitThatIsMissingEndsTheHistoryThere() throws IOException, GitAPIException {
        try (PastRepository past = three()) {
            Repository git = past.git.getRepository();
            delete(git, git.resolve("HEAD~2"));
        }

        History history = read(folder.resolve("origin"));

        assertThat(history.gaps()).containsExactly(Gap.BROKEN);
        assertThat(history.revisions()).extracting(Revision::subject).containsExactly("Three");
    }

    @Test
    void aBareRepositoryHasStatesAndNoHistory() throws IOException, GitAPIException {
        Path bare = folder.resolve("bare.git");
        try (PastRepository past = three()) {
            Git.cloneRepository()
                    .setURI(folder.resolve("origin").toUri().toString())
                    .setDirectory(bare.toFile())
                    .setBare(true)
                    .call()
                    .close();
            assertThat(past.git).isNotNull();
        }

        assertThat(read(bare).gaps()).containsExactly(Gap.NO_WORK_TREE);
        try (Archive archive = Archive.open(bare).orElseThrow()) {
            String commit = archive.commit("main").orElseThrow();
            assertThat(archive.tree(commit).files()).containsExactly("teams/a.yaml");
        }
    }

    @Test
    void aDetachedHeadIsReadLikeABranch() throws IOException, GitAPIException {
        try (PastRepository past = three()) {
            past.git
                    .checkout()
                    .setName(past.git.getRepository().resolve("HEAD~1").name())
                    .call();
        }

        assertThat(read(folder.resolve("origin")).revisions())
                .extracting(Revision::subject)
                .containsExactly("Two", "One");
    }

    @Test
    void anArchiveFindsCommitsByAllTheirNames() throws IOException, GitAPIException {
        try (PastRepository past = three()) {
            past.git
                    .tag()
                    .setName("v1")
                    .setAnnotated(true)
                    .setMessage("One")
                    .setSigned(false)
                    .call();
        }
        try (Archive archive = Archive.open(folder.resolve("origin")).orElseThrow()) {
            String head = archive.commit("HEAD").orElseThrow();

            assertThat(List.of("main", "v1", head.substring(0, 8), "HEAD~0"))
                    .allSatisfy(name -> assertThat(archive.commit(name)).isEqualTo(Optional.of(head)));
            assertThat(archive.commit("HEAD~9")).isEmpty();
            assertThat(archive.commit("../../etc")).isEmpty();
            assertThat(new String(
                            archive.tree(archive.commit("HEAD~1").orElseThrow()).read("teams/a.yaml")))
                    .isEqualTo("name: AA\n");
            assertThat(archive.releases()).extracting(Release::name).containsExactly("v1");
        }
        assertThat(Archive.open(folder)).isEmpty();
    }

    private static History read(Path source) {
        return new Historian().read(HistoryRequest.of(source, List.of("teams/a.yaml")));
    }

    private PastRepository three() throws IOException, GitAPIException {
        PastRepository past = new PastRepository(folder.resolve("origin"));
        past.team("a", "A").commit("One");
        past.team("a", "AA").commit("Two");
        past.team("a", "AAA").commit("Three");
        return past;
    }

    private static void delete(Repository git, ObjectId object) throws IOException {
        String name = object.name();
        Path file = git.getDirectory().toPath().resolve("objects/" + name.substring(0, 2) + "/" + name.substring(2));
        file.toFile().setWritable(true);
        Files.delete(file);
    }
}
