package org.periplus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplus.json.JsonFormatException;
import org.periplus.json.JsonReader;

/** Two states are compared, and the exit status says what became of it. */
class DiffCommandTest {

    @TempDir
    Path folder;

    private KeptAtlas atlas;

    @BeforeEach
    void keep() throws IOException, GitAPIException {
        atlas = KeptAtlas.in(folder);
    }

    @AfterEach
    void close() {
        atlas.close();
    }

    @Test
    void tagsAreComparedInTheWordsOfTheDomain() {
        Prompt run = Prompt.run(folder, "diff", "v1.0..v2.0");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("Worse for Mira at Choose seats")
                .contains("Emotion of Mira at “Choose seats” fell from 0 to −2, worse")
                .contains("KPI “NPS” was added")
                .contains("New findings");
    }

    @Test
    void aVariantDoesNotRepeatTheChangeOfItsBase() {
        assertThat(Prompt.run(folder, "diff", "v1.0..v2.0").out()).doesNotContain("journey:short");
    }

    @Test
    void theFilesAsTheyAreAreTheUsualLaterState() throws IOException {
        atlas.write("personas/mira.yaml", "name: Mira Hansen\n");

        Prompt run = Prompt.run(folder, "diff", "HEAD");

        assertThat(run.out())
                .contains("→ the work tree")
                .contains("Mira Hansen")
                .endsWith("1 matters to wording.\n");
    }

    @Test
    void theExitStatusTellsChangesOnlyIfAsked() {
        assertThat(Prompt.run(folder, "diff", "v1.0").exit()).isZero();
        assertThat(Prompt.run(folder, "diff", "v1.0", "--exit-code").exit()).isEqualTo(1);
        assertThat(Prompt.run(folder, "diff", "v2.0", "--exit-code").exit()).isZero();
    }

    @Test
    void anUnknownRevisionIsAnsweredWithWhatExistsNear() {
        Prompt run = Prompt.run(folder, "diff", "v1.1..HEAD");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("There is no revision \"v1.1\"; did you mean \"v1.0\"?");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void inAShallowCloneItSaysHowToFetchWhatIsMissing(@TempDir Path clone) throws IOException, GitAPIException {
        Git.cloneRepository()
                .setURI(folder.toUri().toString())
                .setDirectory(clone.toFile())
                .setDepth(1)
                .call()
                .close();

        Prompt run = Prompt.run(clone, "diff", "HEAD~1");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("shallow clone", "git fetch --unshallow --tags");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..HEAD", "v1.0...v2.0", " "})
    void aRangeThatNamesNoTwoStatesIsWrongUsage(String range) {
        Prompt run = Prompt.run(folder, "diff", range);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("Name two states as BASE..HEAD");
    }

    @Test
    void withoutRepositoryThereIsNothingToCompareWith(@TempDir Path other) throws IOException {
        Files.writeString(other.resolve("periplus.yaml"), "periplus: 1\ntitle: Atlas\n");

        Prompt run = Prompt.run(other, "diff", "v1.0");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("in no git repository");
    }

    @Test
    void whatCannotBeReadIsSaidAndTheRestCompared() throws IOException {
        atlas.write("journeys/weekend-trip.yaml", "name: [broken\n");
        atlas.write("personas/mira.yaml", "name: Mira Hansen\n");

        Prompt run = Prompt.run(folder, "diff", "v2.0");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("Not all could be read in the work tree", "journeys/weekend-trip.yaml");
        assertThat(run.out()).contains("Mira Hansen");
    }

    @Test
    void whereNothingCanBeReadThatIsAFailure() throws IOException {
        Prompt run = Prompt.run(Files.createDirectories(folder.resolve("empty")), "diff", "v1.0");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("nothing to compare");
    }

    @Test
    void dataAndPageAreTheSameEachTime() throws IOException, JsonFormatException {
        String json =
                Prompt.run(folder, "diff", "v1.0..v2.0", "--format", "json").out();

        assertThat(new JsonReader().read(json)).isNotNull();
        assertThat(json)
                .contains(
                        "\"base\": \"v1.0\"",
                        "\"op\": \"edited\"",
                        "\"field\": \"emotion\"",
                        "\"weight\": \"customer\"");
        assertThat(json)
                .isEqualTo(Prompt.run(folder, "diff", "v1.0..v2.0", "--format", "json")
                        .out());
        Prompt.run(folder, "diff", "v1.0..v2.0", "--format", "html", "-o", "a.html");
        Prompt.run(folder, "diff", "v1.0..v2.0", "--format", "html", "-o", "b.html");
        assertThat(folder.resolve("a.html")).hasSameBinaryContentAs(folder.resolve("b.html"));
        assertThat(Files.readString(folder.resolve("a.html")))
                .contains("<svg", "sha256-")
                .doesNotContain("<script");
    }

    @Test
    void aJourneyIsDrawnBeforeAndAfterAsOnePicture() throws IOException {
        String first =
                Prompt.run(folder, "diff", "v1.0..v2.0", "--format", "svg").out();
        Prompt named = Prompt.run(
                folder, "diff", "v1.0..v2.0", "--format", "svg", "--of", "journey:weekend-trip", "-o", "trip.svg");

        assertThat(first).startsWith("<").contains("<svg", "Choose seats").doesNotContain("<script", "var(--");
        assertThat(named.exit()).isZero();
        assertThat(Files.readString(folder.resolve("trip.svg"))).isEqualTo(first);
    }

    @Test
    void whereNoJourneyChangedThereIsNoPicture() {
        Prompt none = Prompt.run(folder, "diff", "v1.0..v1.0", "--format", "svg", "-o", "none.svg");
        Prompt other = Prompt.run(folder, "diff", "v1.0..v2.0", "--format", "svg", "--of", "journey:gone");

        assertThat(none.exit()).isEqualTo(3);
        assertThat(folder.resolve("none.svg")).doesNotExist();
        assertThat(other.err()).contains("journey:gone did not change", "journey:weekend-trip");
    }

    @Test
    void theCommentLinksTheMapOnlyAtAnAddressOfTheWeb() {
        String[] comment = {"diff", "v1.0..v2.0", "--format", "markdown", "--map-url"};

        assertThat(with(comment, "https://ci.example/map.svg?a=1").out())
                .contains("(<https://ci.example/map.svg?a=1>)");
        assertThat(with(comment, "javascript:alert(1)").exit()).isEqualTo(2);
    }

    private Prompt with(String[] args, String last) {
        String[] all = java.util.Arrays.copyOf(args, args.length + 1);
        all[args.length] = last;
        return Prompt.run(folder, all);
    }

    @Test
    void hostileNamesReachNeitherTheTerminalNorTheComment() throws IOException {
        atlas.write("personas/mira.yaml", "name: \"\\e[31m<img src=x> @octocat | #1\"\n");

        assertThat(Prompt.run(folder, "diff", "HEAD").out()).doesNotContain("\u001b");
        assertThat(Prompt.run(folder, "diff", "HEAD", "--format", "markdown").out())
                .doesNotContain("<img", "@octocat", "#1 ", "\u001b");
    }
}
