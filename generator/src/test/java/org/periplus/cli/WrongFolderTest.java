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

/** Who stands in the wrong folder, or calls one nearly right, is told so, and where the right one is. */
class WrongFolderTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        put("our atlas/periplus.yaml", "periplus: 1\ntitle: T\n");
        put("our atlas/personas/sam.yaml", "name: Sam\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fmt --check",
                "log",
                "new persona anna",
                "rename persona sam tom",
                "sync",
                "update",
                "import csv x.csv --as map"
            })
    void aCommandThatNeedsASiteSaysWhereTheOneBelowIs(String command) {
        assertThat(run(folder, command.split(" "))).isEqualTo(2);
        assertThat(err.toString())
                .contains("There is no periplus.yaml in " + folder, "add --source \"our atlas\"")
                .doesNotContain("Exception");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void theOneAboveIsNamedAsWell() {
        assertThat(run(folder.resolve("our atlas/personas"), "fmt")).isEqualTo(2);
        assertThat(err.toString()).contains("add --source \"..\"");
    }

    @Test
    void whereNoneIsNearANewOneIsOffered() throws IOException {
        Files.createDirectories(folder.resolve("our atlas/personas"));
        Files.delete(folder.resolve("our atlas/periplus.yaml"));

        assertThat(run(folder, "fmt")).isEqualTo(2);
        assertThat(err.toString()).contains("begin one with periplus init");
    }

    @Test
    void aFileIsNoFolder() {
        assertThat(run(folder, "check", "-s", "our atlas/periplus.yaml")).isEqualTo(2);
        assertThat(err.toString()).contains("periplus.yaml is a file; name the content folder");
    }

    @Test
    void checkAndBuildTellItBesideTheProblem() {
        assertThat(run(folder, "check")).isEqualTo(1);
        assertThat(out.toString()).contains("[missing-site]");
        assertThat(err.toString()).contains("Note: No site is here", "add --source \"our atlas\"");
    }

    @Test
    void aComparisonTellsItAsWell() {
        assertThat(run(folder, "diff", "HEAD")).isEqualTo(2);
        assertThat(err.toString()).contains("Note: No site is here", "add --source \"our atlas\"");
    }

    @Test
    void aFolderThatIsNotReadIsNoted() throws IOException {
        put("our atlas/persona/anna.yaml", "name: Anna\n");

        assertThat(run(folder, "check", "-s", "our atlas")).isZero();
        assertThat(err.toString()).contains("Note: persona/ is not read. If it is content, call it personas/.");
    }

    private void put(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private int run(Path from, String... args) {
        Terminal terminal = new Terminal(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                Map.of(),
                from,
                Optional.empty(),
                Optional.empty(),
                InstantSource.fixed(Instant.EPOCH),
                false);
        return new Commands(terminal).run(args);
    }
}
