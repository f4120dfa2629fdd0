package org.periplus.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplus.change.Change;
import org.periplus.change.Op;
import org.periplus.source.FolderTree;

/** Which steps a history has and what it tells of each. */
class RevisionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @TempDir
    private Path folder;

    private PastRepository past;

    @BeforeEach
    void begin() throws IOException, GitAPIException {
        past = new PastRepository(folder);
        past.write("periplus.yaml", "periplus: 1\ntitle: Small\n").team("alpha", "Alpha");
        past.commit("Begin");
    }

    @AfterEach
    void end() {
        past.close();
    }

    @Test
    void tellsTheNewestStepFirstAndNoneThatTouchesNoContent() throws IOException, GitAPIException {
        past.write("README.md", "Hello").commit("Say hello");
        past.team("beta", "Beta").commit("Add beta\n\nBecause it was founded.");

        List<Revision> revisions = read().revisions();

        assertThat(revisions).extracting(Revision::subject).containsExactly("Add beta", "Begin");
        assertThat(revisions.get(0).message()).isEqualTo("Because it was founded.");
        assertThat(told(revisions.get(0))).containsExactly("added team:beta");
        assertThat(told(revisions.get(1))).contains("added team:alpha");
        assertThat(revisions.get(0).authors()).containsExactly("Ada");
    }

    @Test
    void takesAFileThatMovesForNoChange() throws IOException, GitAPIException {
        past.delete("teams/alpha.yaml").write("teams/inner/other.yaml", "id: alpha\nname: Alpha\n");
        past.commit("Tidy up");

        assertThat(read().revisions().get(0).changes()).isEmpty();
    }

    @Test
    void takesAnotherOrderOfKeysAndCommentsForNoChange() throws IOException, GitAPIException {
        past.write("teams/beta.yaml", "name: Beta\nsummary: They do things.\n").commit("Add beta");
        past.write("teams/beta.yaml", "# ours\nsummary:   'They do things.'\nname: \"Beta\"\n")
                .write("teams/alpha.yaml", "name:    Alpha   # first\n");
        past.commit("Reformat all");

        Revision newest = read().revisions().get(0);
        assertThat(newest.subject()).isEqualTo("Reformat all");
        assertThat(newest.changes()).isEmpty();
    }

    @Test
    void takesAMergeForOneStepOfAllWhoWroteIt() throws IOException, GitAPIException {
        past.branch("side").team("beta", "Beta").commit("Add beta", "Ben", "ben@example.org");
        past.team("gamma", "Gamma").commit("Add gamma\n\nCo-authored-by: Cleo <cleo@example.org>");
        past.on("main").team("delta", "Delta").commit("Add delta");
        past.merge("side", "Merge side");

        List<Revision> revisions = read().revisions();

        assertThat(revisions).extracting(Revision::subject).containsExactly("Merge side", "Add delta", "Begin");
        Revision merge = revisions.get(0);
        assertThat(merge.merged()).isEqualTo(2);
        assertThat(merge.authors()).containsExactly("Mia", "Ben", "Ada", "Cleo");
        assertThat(told(merge)).containsExactly("added team:beta", "added team:gamma");
    }

    @Test
    void tellsWhatARevertUndoes() throws IOException, GitAPIException {
        past.team("alpha", "Omega").commit("Rename");
        past.team("alpha", "Alpha").commit("Revert \"Rename\"");

        List<Revision> revisions = read().revisions();
        assertThat(told(revisions.get(0))).containsExactly("renamed team:alpha");
        assertThat(told(revisions.get(1))).containsExactly("renamed team:alpha");
    }

    @Test
    void putsTagsOnTheirStepsAndTellsReleases() throws IOException, GitAPIException {
        past.git.tag().setName("v1").setAnnotated(false).setSigned(false).call();
        past.team("beta", "Beta").commit("Add beta");
        past.git
                .tag()
                .setName("v2")
                .setAnnotated(true)
                .setMessage("Two")
                .setSigned(false)
                .call();
        past.git.tag().setName("again").setAnnotated(false).setSigned(false).call();

        History history = read();

        assertThat(history.releases()).extracting(Release::name).containsExactly("again", "v2", "v1");
        assertThat(history.revisions().get(0).tags()).containsExactly("again", "v2");
        assertThat(history.revisions().get(1).tags()).containsExactly("v1");
    }

    @Test
    void tellsWhatIsNotCommittedFirst() throws IOException, GitAPIException {
        past.team("alpha", "Omega").team("beta", "Beta");

        Revision open = read().revisions().get(0);

        assertThat(open.hash()).isEmpty();
        assertThat(open.when()).hasToString("2026-06-01T00:00Z");
        assertThat(told(open)).containsExactly("renamed team:alpha", "added team:beta");
    }

    @Test
    void doesNotTakeLineEndsForSomethingNotCommitted() throws IOException {
        Files.writeString(folder.resolve("teams/alpha.yaml"), "name: Alpha\r\n");

        assertThat(read().revisions()).extracting(Revision::subject).containsExactly("Begin");
    }

    @Test
    void keepsAnEntryThatCannotBeReadForAWhile() throws IOException, GitAPIException {
        past.write("teams/alpha.yaml", "name: [").commit("Break");
        past.team("beta", "Beta").commit("Add beta");
        past.team("alpha", "Alpha 2").commit("Mend");

        List<Revision> revisions = read().revisions();

        assertThat(told(revisions.get(0))).containsExactly("renamed team:alpha");
        assertThat(told(revisions.get(1))).containsExactly("added team:beta");
        assertThat(revisions.get(2).unread()).containsExactly("teams/alpha.yaml");
        assertThat(revisions.get(2).changes()).isEmpty();
    }

    @Test
    void doesNotSayThatSomethingWasAddedThatCouldNotBeReadBefore() throws IOException, GitAPIException {
        past.write("teams/old.yaml", "name: {").commit("Write in an old way");
        past.team("old", "Old").commit("Mend");

        List<Revision> revisions = read().revisions();
        assertThat(revisions.get(1).unread()).containsExactly("teams/old.yaml");
        assertThat(revisions.get(0).changes()).isEmpty();
    }

    @Test
    void passesOverAFileOfAHundredMegabytes() throws IOException, GitAPIException {
        past.write("teams/huge.yaml", "name: " + "x".repeat(100_000_000)).commit("Add much");

        Revision newest = read().revisions().get(0);
        assertThat(newest.unread()).containsExactly("teams/huge.yaml");
        assertThat(newest.changes()).isEmpty();
    }

    private History read() {
        return new Historian()
                .read(HistoryRequest.of(folder, List.of()).with(new FolderTree(folder, Optional.empty()), TODAY));
    }

    static List<String> told(Revision revision) {
        return revision.changes().stream().map(RevisionsTest::told).toList();
    }

    private static String told(Change change) {
        String field = change.op() == Op.EDITED ? " " + change.field().orElse("") : "";
        return change.op().word() + " " + change.spot() + field;
    }
}
