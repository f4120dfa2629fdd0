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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Proves what {@code periplus rename} says and with which status it ends. */
class RenameCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... args) {
        Terminal terminal = new Terminal(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                Map.of(),
                folder,
                Optional.empty(),
                Optional.empty(),
                InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z")),
                false);
        return new Commands(terminal).run(args);
    }

    @Test
    void eachFileIsToldWithItsCountsAndTheSiteStaysGood() {
        run("init", "new");
        out.getBuffer().setLength(0);
        assertThat(run("rename", "persona", "sam", "samira", "-s", "new", "--dry-run"))
                .isZero();
        assertThat(folder.resolve("new/personas/sam.md")).exists();
        assertThat(run("rename", "persona", "sam", "samira", "-s", "new")).isZero();

        assertThat(folder.resolve("new/personas/sam.md")).doesNotExist();
        assertThat(out.toString())
                .contains("new/personas/sam.md -> new/personas/samira.md", "new/journeys/first-visit.yaml: ")
                .contains("Would be renamed: persona sam to samira, ", "Renamed: persona sam to samira, ");
        assertThat(err.toString()).contains("Note: History follows ids: that of this persona begins anew.");
        assertThat(run("check", "-s", "new")).isZero();
    }

    @Test
    void wrongUsageAndProblemsHaveTheirOwnStatus() throws IOException {
        run("init", "new");
        assertThat(run("rename", "persona", "sma", "x", "-s", "new")).isEqualTo(2);
        assertThat(run("rename", "persona", "sam", "-s", "new")).isEqualTo(2);
        assertThat(run("rename", "persona", "sam", "x", "-s", "none")).isEqualTo(2);
        Files.writeString(folder.resolve("new/personas/sam.md"), "---\nname: Sam\ngaols: [x]\n---\n");
        assertThat(run("rename", "persona", "sam", "x", "-s", "new")).isEqualTo(1);

        assertThat(err.toString())
                .contains("There is no persona \"sma\"; did you mean \"sam\"?", "There is no folder")
                .contains("new/personas/sam.md:3:1: error:", "gaols: [x]", "Nothing was renamed. ");
        assertThat(folder.resolve("new/personas/sam.md")).exists();
    }
}
