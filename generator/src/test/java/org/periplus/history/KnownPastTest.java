package org.periplus.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplus.source.FolderTree;

/** A past that was kept is told again without its repository, but only while that stands as it did. */
class KnownPastTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @TempDir
    private Path folder;

    @TempDir
    private Path cache;

    private PastRepository past;

    @BeforeEach
    void begin() throws IOException, GitAPIException {
        past = new PastRepository(folder);
        past.write("periplus.yaml", "periplus: 1\ntitle: Known\n")
                .team("a", "A")
                .commit("One");
        past.team("a", "AA").commit("Two");
        past.git.tag().setName("v1").setSigned(false).call();
    }

    @AfterEach
    void end() {
        past.close();
    }

    @Test
    void isToldWithoutTheObjectsOfItsRepository() throws IOException {
        History first = kept();
        move("objects", "elsewhere");
        Files.createDirectory(git("objects"));

        assertThat(kept()).isEqualTo(first);
        assertThat(plain()).isNotEqualTo(first);
        assertThat(first.releases()).extracting(Release::name).containsExactly("v1");
        assertThat(first.of("teams/a.yaml")).map(LastChange::subject).contains("Two");
    }

    @Test
    void growsWithCommitsTagsAndEdits() throws IOException, GitAPIException {
        kept();
        past.team("a", "AAA").commit("Three");
        assertThat(kept()).isEqualTo(plain());
        assertThat(kept().revisions()).extracting(Revision::subject).containsExactly("Three", "Two", "One");
        past.git.tag().setName("later/v2").setSigned(false).setAnnotated(true).call();
        assertThat(kept()).isEqualTo(plain());
        assertThat(kept().releases()).extracting(Release::name).containsExactly("later/v2", "v1");
        past.git.tagDelete().setTags("v1").call();
        assertThat(kept()).isEqualTo(plain());
        past.team("b", "B");
        assertThat(kept()).isEqualTo(plain());
        assertThat(kept().revisions().get(0).hash()).isEmpty();
        past.delete("teams/b.yaml").delete("teams/a.yaml");
        assertThat(kept()).isEqualTo(plain());
    }

    @Test
    void seesThroughPackedReferencesAndOtherBranches() throws IOException, GitAPIException {
        kept();
        past.git.packRefs().setAll(true).call();
        History packed = kept();
        assertThat(packed).isEqualTo(plain());
        past.branch("side").team("c", "C").commit("Side");
        assertThat(kept()).isEqualTo(plain());
        assertThat(kept().revisions()).hasSize(3);
        past.on("main");
        assertThat(kept()).isEqualTo(packed);
        past.on(past.git.getRepository().resolve("HEAD~1").name());
        assertThat(kept()).isEqualTo(plain());
        assertThat(kept().revisions()).hasSize(1);
    }

    @Test
    void isNotToldForSettingsOfOthers() throws IOException {
        assertThat(Whereabouts.of(folder)).isPresent();
        assertThat(Whereabouts.of(folder.resolve("teams")))
                .map(Whereabouts::prefix)
                .contains("teams");
        String config = Files.readString(git("config"));
        for (String odd : List.of("[include]\n\tpath = other", "[core]\n\tworktree = /", "[core]\n\tbare = true")) {
            Files.writeString(git("config"), config + odd + "\n");
            assertThat(Whereabouts.of(folder)).as(odd).isEmpty();
        }
        Files.writeString(git("config"), config);
        Files.writeString(git("HEAD"), "ref: refs/heads/none\n");
        assertThat(Whereabouts.of(folder)).isEmpty();
        try (Stream<Path> none = Files.list(cache)) {
            assertThat(none).isEmpty();
        }
    }

    private Path git(String name) {
        return folder.resolve(".git").resolve(name);
    }

    private void move(String from, String to) throws IOException {
        past.close();
        Files.move(git(from), git(to));
    }

    private History plain() {
        return new Historian().read(request());
    }

    private History kept() {
        return new Historian().read(request().keeping(Optional.of(cache), "test"));
    }

    private HistoryRequest request() {
        return HistoryRequest.of(folder, List.of("teams/a.yaml")).with(new FolderTree(folder, Optional.empty()), TODAY);
    }
}
