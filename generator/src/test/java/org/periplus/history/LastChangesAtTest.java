package org.periplus.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last change of each file follows from a commit alone, and looking for it ends. */
class LastChangesAtTest {

    @TempDir
    private Path folder;

    @Test
    void whatCameAfterTheCommitDoesNotCountAndWhatLiesTooFarBackIsLeftOut() throws Exception {
        try (PastRepository past = new PastRepository(folder)) {
            past.team("a", "A").team("b", "B").write(".mailmap", "Ada Lovelace <ada@example.org>\n");
            String first = past.commit("Begin");
            String pinned = past.team("b", "Bo").commit("Rename b", "Mia", "mia@example.org");
            past.team("a", "Ab").commit("Rename a");
            past.branch("other").team("b", "Bob").commit("Elsewhere");

            try (Archive archive = Archive.open(folder).orElseThrow()) {
                Map<String, LastChange> told = archive.lastChanges(pinned);

                assertThat(told).containsOnlyKeys("teams/a.yaml", "teams/b.yaml");
                assertThat(told.get("teams/a.yaml").hash()).isEqualTo(first);
                assertThat(told.get("teams/a.yaml").authors()).containsExactly("Ada Lovelace");
                assertThat(told.get("teams/b.yaml").authors()).containsExactly("Mia");
                assertThat(archive.lastChanges("0".repeat(40))).isEmpty();
            }
            assertThat(within(pinned, 1)).containsOnlyKeys("teams/b.yaml");
            assertThat(within(pinned, 2)).containsOnlyKeys("teams/a.yaml", "teams/b.yaml");
        }
    }

    private Map<String, LastChange> within(String commit, int most) throws Exception {
        try (OpenRepository repository = OpenRepository.of(folder).orElseThrow();
                ObjectReader reader = repository.git().newObjectReader()) {
            return new LastChangesAt(repository, reader).of(ObjectId.fromString(commit), most);
        }
    }
}
