package org.periplus.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the state of a repository is another one after each step, and the same where nothing was done. */
class RepositoryStateTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderInNoRepositoryHasNoFiles() {
        assertThat(RepositoryState.of(folder)).isPresent();
    }

    @Test
    void commitsTagsAndBranchesChangeTheState() throws GitAPIException, IOException {
        try (PastRepository past = new PastRepository(folder)) {
            past.team("crew", "Crew").commit("One");
            Map<String, String> first = state(folder);
            assertThat(state(folder)).isEqualTo(first);

            past.team("crew", "Crew at sea").commit("Two");
            Map<String, String> second = state(folder);
            assertThat(second).isNotEqualTo(first);

            past.git.tag().setName("v1").setSigned(false).call();
            Map<String, String> tagged = state(folder);
            assertThat(tagged).isNotEqualTo(second);

            past.branch("other");
            assertThat(state(folder)).isNotEqualTo(tagged);
            assertThat(state(folder.resolve("teams"))).isEqualTo(state(folder));
        }
    }

    @Test
    void aLinkedWorkTreeHasTheTagsOfTheRepositoryItBelongsTo() throws IOException {
        Path common = folder.resolve("main/.git");
        Path own = common.resolve("worktrees/linked");
        Path linked = folder.resolve("linked");
        write(common.resolve("packed-refs"), "one");
        write(own.resolve("HEAD"), "here");
        write(own.resolve("commondir"), "../..\n");
        write(linked.resolve(".git"), "gitdir: " + own + "\n");
        Map<String, String> before = state(linked);

        assertThat(before).containsValues("one", "here");
        write(common.resolve("packed-refs"), "two");
        assertThat(state(linked)).isNotEqualTo(before);
        write(common.resolve("refs/tags/v1"), "three");
        assertThat(state(linked)).containsValues("two", "three");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Map<String, String> state(Path folder) {
        Map<String, String> told = new TreeMap<>();
        RepositoryState.of(folder)
                .orElseThrow()
                .forEach((name, bytes) -> told.put(name, new String(bytes, StandardCharsets.UTF_8)));
        return told;
    }
}
