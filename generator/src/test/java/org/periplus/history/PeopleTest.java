package org.periplus.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.RefUpdate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is said to have written a step. */
class PeopleTest {

    @TempDir
    private Path folder;

    @Test
    void goByTheNamesOfTheMailmapInItsFourForms() {
        Mailmap map = Mailmap.of("# people\n"
                + "Ada Lovelace <ada@example.org>\n"
                + "<ben@example.org> <ben@old.example>\n"
                + "Cleo Q. <cleo@example.org> <CLEO@old.example>\n"
                + "Dora <dora@example.org> build <team@example.org> # the robot\n"
                + "nonsense\n");

        assertThat(map.name("ada", "ADA@example.org")).isEqualTo("Ada Lovelace");
        assertThat(map.name("ben", "ben@old.example")).isEqualTo("ben");
        assertThat(map.name("c", "cleo@old.example")).isEqualTo("Cleo Q.");
        assertThat(map.name("Build", "team@example.org")).isEqualTo("Dora");
        assertThat(map.name("other", "team@example.org")).isEqualTo("other");
    }

    @Test
    void areToldOnceAndWithoutAddresses() throws IOException, GitAPIException {
        try (PastRepository past = new PastRepository(folder)) {
            past.write(".mailmap", "Ada Lovelace <ada@example.org>\n").team("a", "A");
            past.commit(
                    "Ask ben@example.org\n\nSaid <cleo@example.org> so.\n\n"
                            + "Co-authored-by: Ada <ADA@example.org>\n"
                            + "Co-Authored-By: ben@example.org <ben@example.org>\n"
                            + "Signed-off-by: Cleo <cleo@example.org>\n",
                    "ada@example.org",
                    "ada@example.org");

            Revision revision = new Historian()
                    .read(HistoryRequest.of(folder, List.of()))
                    .revisions()
                    .get(0);

            assertThat(revision.authors()).containsExactly("Ada Lovelace", "ben");
            assertThat(revision.toString()).doesNotContain("@").doesNotContain("example.org");
            assertThat(revision.message()).isEqualTo("Said so.");
        }
    }

    @Test
    void mayBeWrittenInOddBytesAndLiveAtAnyTime() throws IOException, GitAPIException {
        try (PastRepository past = new PastRepository(folder)) {
            past.team("a", "A").commit("One");
            String tree = past.git.getRepository().resolve("HEAD^{tree}").name();
            for (String time : List.of("0 +0000", "4291747200 +1400", "99999999999999 -9999", "x")) {
                String raw = "tree " + tree + "\nauthor <script>\u00ff\u202e <a@b> " + time + "\ncommitter X <a@b> "
                        + time + "\n\n\u00ff<b>\n";
                ObjectId id;
                try (ObjectInserter out = past.git.getRepository().newObjectInserter()) {
                    id = out.insert(Constants.OBJ_COMMIT, raw.getBytes(StandardCharsets.ISO_8859_1));
                    out.flush();
                }
                RefUpdate head = past.git.getRepository().updateRef(Constants.HEAD);
                head.setNewObjectId(id);
                head.forceUpdate();

                History history = new Historian().read(HistoryRequest.of(folder, List.of("teams/a.yaml")));

                assertThat(history.gaps()).as(time).isEmpty();
                assertThat(history.revisions()).hasSize(1);
                assertThat(history.revisions().get(0).authors().toString())
                        .doesNotContain("@")
                        .doesNotContain("\u202e");
            }
        }
    }
}
