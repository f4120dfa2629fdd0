package org.periplus.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplus.change.Change;
import org.periplus.change.Comparison;
import org.periplus.model.Atlas;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.source.FolderTree;

/** Repositories that are put together otherwise than most, and accidents on the way, change nothing of what is told. */
class OddRepositoriesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @TempDir
    private Path folder;

    private Path origin;
    private Path cache;
    private PastRepository past;

    @BeforeEach
    void begin() throws IOException, GitAPIException {
        origin = folder.resolve("origin");
        cache = folder.resolve("cache");
        past = new PastRepository(origin);
        past.write("periplus.yaml", "periplus: 1\ntitle: Odd\n").team("a", "A").commit("One");
        past.team("a", "AA").commit("Two");
    }

    @AfterEach
    void end() {
        past.close();
    }

    @Test
    void aMergeOfThreeBranchesIsOneStep() throws IOException, GitAPIException {
        past.branch("left").team("l", "Left").commit("Left", "Ben", "ben@example.org");
        past.on("main").branch("right").team("r", "Right").commit("Right", "Cleo", "cleo@example.org");
        past.on("main").team("l", "Left").team("r", "Right");
        Repository git = past.git.getRepository();
        git.writeMergeHeads(List.of(git.resolve("left"), git.resolve("right")));
        past.commit("Bring in both");

        History history = read(origin);

        Revision newest = history.revisions().get(0);
        assertThat(history.gaps()).isEmpty();
        assertThat(history.revisions()).extracting(Revision::subject).containsExactly("Bring in both", "Two", "One");
        assertThat(newest.merged()).isEqualTo(2);
        assertThat(newest.authors()).containsExactlyInAnyOrder("Ada", "Ben", "Cleo");
        assertThat(RevisionsTest.told(newest)).containsExactly("added team:l", "added team:r");
        assertThat(history.of("teams/l.yaml")).map(LastChange::author).contains("Ben");
        assertThat(history.of("teams/r.yaml")).map(LastChange::author).contains("Cleo");
    }

    @Test
    void aLinkedWorkTreeHasThePastOfItsOwnHead() throws IOException, GitAPIException {
        String first = past.git.getRepository().resolve("HEAD~1").name();
        Path linked = folder.resolve("linked");
        Path own = origin.resolve(".git/worktrees/linked");
        Files.createDirectories(own);
        Files.writeString(own.resolve("HEAD"), first + "\n");
        Files.writeString(own.resolve("commondir"), "../..\n");
        Files.writeString(own.resolve("gitdir"), linked.resolve(".git") + "\n");
        Files.createDirectories(linked.resolve("teams"));
        Files.writeString(linked.resolve(".git"), "gitdir: " + own + "\n");
        Files.copy(origin.resolve("periplus.yaml"), linked.resolve("periplus.yaml"));
        Files.writeString(linked.resolve("teams/a.yaml"), "name: A\n");

        History history = read(linked);

        assertThat(history.gaps()).isEmpty();
        assertThat(history.head()).contains(first);
        assertThat(history.revisions()).extracting(Revision::subject).containsExactly("One");
    }

    @Test
    void whatASubmoduleHoldsIsNeitherToldNorTakenForUncommitted() throws IOException, GitAPIException {
        Path other = folder.resolve("other");
        try (PastRepository inner = new PastRepository(other)) {
            inner.write("x.yaml", "name: X\n").commit("X");
        }
        past.git
                .submoduleAdd()
                .setURI(other.toUri().toString())
                .setPath("teams/sub")
                .call()
                .close();
        past.commit("Add a submodule");
        assertThat(origin.resolve("teams/sub/x.yaml")).exists();

        History history = read(origin);

        assertThat(history.gaps()).isEmpty();
        assertThat(history.revisions()).extracting(Revision::subject).containsExactly("Two", "One");
    }

    @Test
    void aLinkInTheContentIsNoGap() throws IOException, GitAPIException {
        Files.createSymbolicLink(origin.resolve("teams/b.yaml"), Path.of("a.yaml"));
        past.commit("Link");

        History history = read(origin);

        assertThat(history.gaps()).isEmpty();
        assertThat(history.revisions()).extracting(Revision::subject).containsExactly("Two", "One");
    }

    @Test
    void objectsOfAnotherRepositoryAreFound() throws IOException, GitAPIException {
        ObjectId head = past.git.getRepository().resolve("HEAD");
        Path borrower = folder.resolve("borrower");
        try (Git git = Git.init()
                .setDirectory(borrower.toFile())
                .setInitialBranch("main")
                .call()) {
            Path info = Files.createDirectories(borrower.resolve(".git/objects/info"));
            Files.writeString(info.resolve("alternates"), origin.resolve(".git/objects") + "\n");
            Files.writeString(borrower.resolve(".git/refs/heads/main"), head.name() + "\n");
            assertThat(git.getRepository().resolve("HEAD")).isEqualTo(head);
        }
        HistoryRequest request = HistoryRequest.of(borrower, List.of("teams/a.yaml"));

        History history = new Historian().read(request);

        assertThat(history).isEqualTo(new Historian().read(HistoryRequest.of(origin, List.of("teams/a.yaml"))));
        assertThat(history.gaps()).isEmpty();
    }

    @Test
    void aProgramKilledWhileItKeptThePastLeavesNothingThatMatters() throws IOException {
        History plain = read(origin);
        assertThat(kept()).isEqualTo(plain);
        Path file = keptFile();
        byte[] whole = Files.readAllBytes(file);

        Files.write(file.resolveSibling("part1234.past"), Arrays.copyOf(whole, whole.length / 2));
        assertThat(kept()).isEqualTo(plain);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertThat(kept()).isEqualTo(plain);
        assertThat(Files.readAllBytes(file)).isEqualTo(whole);
        Files.write(file, new byte[whole.length]);
        assertThat(kept()).isEqualTo(plain);
        assertThat(Files.readAllBytes(file)).isEqualTo(whole);
    }

    @Test
    void aCommitThatIsAmendedIsToldAsItIsNow() throws IOException, GitAPIException {
        kept();
        past.team("a", "AAA").team("b", "B").git.add().addFilepattern(".").call();
        past.git.commit().setAmend(true).setMessage("Two, again").setSign(false).call();

        History history = kept();

        assertThat(history).isEqualTo(read(origin));
        assertThat(history.revisions()).extracting(Revision::subject).containsExactly("Two, again", "One");
        assertThat(RevisionsTest.told(history.revisions().get(0))).containsExactly("renamed team:a", "added team:b");
    }

    @Test
    void onlyTagsOnTheWayAreReleasesOfThePast() throws IOException, GitAPIException {
        past.branch("side").team("s", "S").commit("Side");
        tag("side-1", "HEAD");
        past.on("main").write("README.md", "Hello").commit("No content");
        tag("v2", "HEAD");
        tag("v1", "HEAD~2");

        assertThat(kept().releases()).extracting(Release::name).containsExactly("v2", "v1");
        tag("v1b", "HEAD~2");
        tag("v1a", "HEAD~1");
        assertThat(kept().releases()).extracting(Release::name).containsExactly("v2", "v1a", "v1", "v1b");
        assertThat(kept()).isEqualTo(read(origin));
        try (Archive archive = Archive.open(origin).orElseThrow()) {
            assertThat(archive.releases())
                    .extracting(Release::name)
                    .containsExactlyInAnyOrder("v2", "v1a", "v1", "v1b", "side-1");
        }
    }

    @Test
    void aStepThatCannotBeToldIsAGapInABuildAndAFailureInATest() {
        HistoryRequest request = HistoryRequest.of(origin, List.of());
        BiFunction<Atlas, Atlas, List<Change>> faulty = (before, after) -> {
            throw new IllegalStateException("a fault");
        };
        Historian quiet = new Historian(Historian.guarded(faulty, false));
        Historian loud = new Historian(Historian.guarded(faulty, true));

        assertThat(quiet.read(request).revisions())
                .allSatisfy(step -> assertThat(step.unread()).contains("teams/a.yaml"));
        assertThatThrownBy(() -> loud.read(request)).isInstanceOf(AssertionError.class);
    }

    @Test
    void aStepThatCannotBeToldIsNamedAndTakesNothingFromTheOthers() throws IOException, GitAPIException {
        String second = past.git.getRepository().resolve("HEAD").name();
        past.team("b", "B").commit("Three");
        Comparison right = new Comparison();
        BiFunction<Atlas, Atlas, List<Change>> faulty = (before, after) -> {
            if (before.find(new Ref(Kind.TEAM, "a")).isPresent()
                    && after.find(new Ref(Kind.TEAM, "a")).isPresent()) {
                throw new IllegalStateException("a fault");
            }
            return right.of(before, after);
        };
        HistoryRequest request = request(origin).keeping(Optional.of(cache), "test");

        History told = new Historian(Historian.guarded(faulty, false)).read(request);

        assertThat(told.untold()).containsExactly(second);
        assertThat(told.gaps()).containsExactly(Gap.UNTOLD);
        assertThat(told.notes()).singleElement().asString().endsWith(": " + second);
        assertThat(told.revisions()).extracting(step -> step.changes().size()).containsExactly(1, 0, 2);
        assertThat(told.revisions().get(1).unread()).containsExactly("teams/a.yaml");
        assertThat(new Historian().read(request)).as("nothing of it was kept").isEqualTo(read(origin));
    }

    private void tag(String name, String at) throws IOException {
        Files.writeString(
                origin.resolve(".git/refs/tags/" + name),
                past.git.getRepository().resolve(at).name() + "\n");
    }

    private static History read(Path source) {
        return new Historian().read(request(source));
    }

    private static HistoryRequest request(Path source) {
        return HistoryRequest.of(source, List.of("teams/a.yaml", "teams/l.yaml", "teams/r.yaml"))
                .with(new FolderTree(source, Optional.empty()), TODAY);
    }

    private History kept() {
        return new Historian().read(request(origin).keeping(Optional.of(cache), "test"));
    }

    private Path keptFile() throws IOException {
        try (Stream<Path> files = Files.list(cache.resolve("history"))) {
            return files.findFirst().orElseThrow();
        }
    }
}
