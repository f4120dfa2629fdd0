package org.periplus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplus.json.Json;
import org.periplus.json.JsonArray;
import org.periplus.json.JsonFormatException;
import org.periplus.json.JsonObject;
import org.periplus.json.JsonReader;

/** The formats and the baseline of {@code check}, over a broken site in a folder of a repository. */
class CheckFormatsTest {

    private static final String ATLAS = "Bücher und Reisen";
    private static final String SITE = """
            periplus: 1
            title: Ours
            titel: Wrong
            "a%0A, b:\\n::error::x\\e[31m ]]> <b>😀 \\u202E": 1
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void breakTheSite() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        write(ATLAS + "/periplus.yaml", SITE);
        write(ATLAS + "/personas/sam.md", "---\nname: Sam\ntaglin: Two\n---\nText\n");
    }

    @Test
    void textComesFromTheCurrentFolderAndSumsUpByRule() {
        assertThat(run(true, "check", "-s", ATLAS)).isEqualTo(1);
        assertThat(out.toString())
                .contains("\u001b[1m" + ATLAS + "/periplus.yaml:3:1:", "By rule:\n", "  error    unknown-key");
        assertThat(out.toString().strip()).endsWith("in 2 files.");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void jsonComesFromTheSourceAndCounts() throws JsonFormatException {
        assertThat(run(false, "check", "-s", ATLAS, "--format", "json")).isEqualTo(1);
        JsonObject report = (JsonObject) new JsonReader().read(out.toString());

        assertThat(report.members()).containsOnlyKeys("diagnostics", "counts");
        JsonArray problems = (JsonArray) report.members().get("diagnostics");
        long errors = problems.items().stream()
                .filter(problem -> ((JsonObject) problem).find("severity").equals(Optional.of(Json.text("error"))))
                .count();
        assertThat(errors).isGreaterThanOrEqualTo(3);
        assertThat(((JsonObject) report.members().get("counts")).find("error")).contains(Json.number(errors));
        JsonObject first = (JsonObject) problems.items().get(0);
        assertThat(first.members().keySet())
                .containsExactly("rule", "severity", "file", "line", "column", "message", "hint");
        assertThat(first.find("file")).contains(Json.text("periplus.yaml"));
        assertThat(first.find("line")).contains(Json.number(3));
    }

    @Test
    void othersComeFromTheRootOfTheRepository() {
        assertThat(run(false, "check", "-s", ATLAS, "--format", "github")).isEqualTo(1);
        assertThat(run(false, "check", "-s", ATLAS, "--format", "gitlab")).isEqualTo(1);
        assertThat(run(false, "check", "-s", ATLAS, "--format", "junit")).isEqualTo(1);
        assertThat(run(false, "check", "-s", ATLAS, "--format", "SARIF")).isEqualTo(1);
        assertThat(out.toString())
                .contains("::error file=" + ATLAS
                        + "/periplus.yaml,line=3,col=1,endColumn=5,title=Unknown key [unknown-key]::")
                .contains("\"path\": \"" + ATLAS + "/personas/sam.md\"")
                .contains("file=\"" + ATLAS + "/periplus.yaml\"")
                .contains("\"B%C3%BCcher%20und%20Reisen/periplus.yaml\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif", "junit", "github", "gitlab"})
    void aTerminalSeesNoColourAndNoControlInThem(String format) {
        run(true, "check", "-s", ATLAS, "--format", format);

        assertThat(out.toString()).isNotEmpty().doesNotContain("\u001b", "\u202e");
        assertThat(out.toString().lines().filter(line -> line.startsWith("::error::")))
                .isEmpty();
    }

    @Test
    void aWrongFormatIsAnsweredWithTheNearest() {
        assertThat(run(false, "check", "-s", ATLAS, "--format", "jsn")).isEqualTo(2);
        assertThat(err.toString())
                .contains("--format is one of text, json, sarif, junit, github, gitlab, not jsn; did you mean json?");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void whatTheBaselineKnowsDoesNotFailAndMovedLinesDoNotEither() throws IOException {
        assertThat(run(false, "check", "-s", ATLAS, "--write-baseline", "known.json"))
                .isZero();
        assertThat(err.toString()).endsWith(" problems written to known.json.\n");
        write(ATLAS + "/periplus.yaml", "# moved\n\n" + SITE);
        assertThat(run(false, "check", "-s", ATLAS, "--baseline", "known.json", "--fail-on", "warning"))
                .isZero();
        assertThat(out.toString()).isEqualTo("No problems.\nNo problems.\n");
        assertThat(err.toString()).endsWith(" problems are in the baseline and not told again.\n");
    }

    @Test
    void aNewProblemFailsAlthoughThereIsABaseline() throws IOException {
        run(false, "check", "-s", ATLAS, "--write-baseline", "known.json");
        out.getBuffer().setLength(0);
        write(ATLAS + "/personas/sam.md", "---\nname: Sam\ntaglin: Two\nnam: Sam\n---\nText\n");

        assertThat(run(false, "check", "-s", ATLAS, "--baseline", "known.json")).isEqualTo(1);
        assertThat(out.toString()).contains("sam.md:4:1", "1 error in 1 file.").doesNotContain("taglin");
    }

    @Test
    void mendedProblemsAreToldAndAnUpdateForgetsThem() throws IOException {
        run(false, "check", "-s", ATLAS, "--write-baseline", "known.json");
        write(ATLAS + "/personas/sam.md", "---\nname: Sam\n---\nText\n");

        assertThat(run(false, "check", "-s", ATLAS, "--baseline", "known.json", "--write-baseline", "known.json"))
                .isZero();
        assertThat(err.toString()).contains("1 problem of the baseline is gone; write it again.");
        err.getBuffer().setLength(0);
        assertThat(run(false, "check", "-s", ATLAS, "--baseline", "known.json")).isZero();
        assertThat(err.toString()).doesNotContain("gone");
    }

    @Test
    void withBothBaselinesNewProblemsAreToldBeforeTheyAreKnown() {
        run(false, "check", "-s", ATLAS, "--write-baseline", "old.json");
        out.getBuffer().setLength(0);
        assertThat(run(false, "check", "-s", ".", "--baseline", "old.json", "--write-baseline", "new.json"))
                .isEqualTo(1);
        assertThat(out.toString()).contains("1 error");
        assertThat(folder.resolve("new.json")).isRegularFile();
    }

    @Test
    void aBuildKnowsNoBaseline() {
        assertThat(run(false, "build", "-s", ATLAS, "--baseline", "known.json")).isEqualTo(2);
    }

    @Test
    void aBaselineThatIsMissingOrNoneIsWrongUsage() throws IOException {
        write("other.json", "{\"a\": 1}");
        write("damaged.json", "{\"periplus-baseline\": 1, \"problems\": [");

        assertThat(run(false, "check", "-s", ATLAS, "--baseline", "none.json")).isEqualTo(2);
        assertThat(run(false, "check", "-s", ATLAS, "--baseline", ATLAS)).isEqualTo(2);
        assertThat(run(false, "check", "-s", ATLAS, "--baseline", "other.json")).isEqualTo(2);
        assertThat(run(false, "check", "-s", ATLAS, "--baseline", "damaged.json"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("There is no baseline none.json; write it with periplus check --write-baseline none.json")
                .contains("The baseline " + ATLAS + " cannot be read: ")
                .contains("The baseline other.json cannot be used: it is not a baseline of Periplus")
                .contains("The baseline damaged.json cannot be used: line 1, column ")
                .doesNotContain("Exception");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aBaselineThatCannotBeWrittenIsAFailure() {
        assertThat(run(false, "check", "-s", ATLAS, "--write-baseline", "nowhere/known.json"))
                .isEqualTo(3);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private int run(boolean interactive, String... args) {
        Terminal terminal = new Terminal(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                Map.of(),
                folder,
                Optional.empty(),
                Optional.empty(),
                InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z")),
                interactive);
        return new Commands(terminal).run(args);
    }
}
