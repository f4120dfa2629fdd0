package org.periplus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Proves what the imports of event logs say, write and return. */
class ImportLogCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

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

    private String table() throws IOException {
        run("init", "new");
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        StringBuilder rows = new StringBuilder("session;screen;at\n");
        for (int i = 0; i < 8; i++) {
            rows.append(i).append(";Opens;01.03.2026 10:00\n").append(i).append(";Secret of Jane;01.03.2026 10:07\n");
        }
        rows.append("9;Only Jane;01.03.2026 10:00\n9;Opens;no\n");
        Files.writeString(folder.resolve("taps.csv"), rows);
        return "taps.csv";
    }

    private int events(String file, String... more) {
        String[] usual = {
            "import",
            "events",
            file,
            "-s",
            "new",
            "--journey",
            "first-visit",
            "--case",
            "session",
            "--activity",
            "screen",
            "--time",
            "at",
            "--separator",
            ";",
            "--date-format",
            "dd.MM.yyyy HH:mm",
            "--from",
            "Taps"
        };
        String[] all = Arrays.copyOf(usual, usual.length + more.length);
        System.arraycopy(more, 0, all, usual.length, more.length);
        return run(all);
    }

    @Test
    void aTableBecomesCountsThatAreCheckedClean() throws IOException {
        String file = table();

        assertThat(events(file, "--dry-run")).isZero();
        assertThat(folder.resolve("new/journeys/first-visit-moves.csv")).doesNotExist();
        assertThat(out.toString()).contains("Would be written: new/journeys/first-visit-moves.csv");
        assertThat(events(file)).isZero();

        assertThat(out.toString()).contains("Counted 9 cases with 17 events from 2026-03-01 to 2026-03-01.");
        assertThat(err.toString())
                .contains("taps.csv:19:9: \"no\" is not a time", "Note: No touchpoint of the journey");
        String moves = Files.readString(folder.resolve("new/journeys/first-visit-moves.csv"), StandardCharsets.UTF_8);
        assertThat(moves)
                .contains("Opens,Secret of Jane,8,8,7 minutes,7 minutes\n")
                .doesNotContain("Only");
        assertThat(err.toString()).doesNotContain("Only Jane");
        assertThat(run("check", "-s", "new")).isZero();
        out.getBuffer().setLength(0);
        assertThat(events(file)).isZero();
        assertThat(out.toString()).contains("nothing has changed");
    }

    @Test
    void compressedFilesAreKnownByTheirFirstBytes() throws IOException {
        table();
        try (var packed = new GZIPOutputStream(Files.newOutputStream(folder.resolve("log.bin")))) {
            packed.write("<log><trace><event><string key=\"concept:name\" value=\"Opens\"/></event></trace></log>"
                    .getBytes(StandardCharsets.UTF_8));
        }

        assertThat(run("import", "xes", "log.bin", "-s", "new", "--journey", "first-visit"))
                .isZero();
        assertThat(out.toString()).contains("Counted 1 case with 1 event");
    }

    @Test
    void wrongUsageAndBrokenLogsHaveTheirOwnStatus() throws IOException {
        table();
        Files.writeString(folder.resolve("broken.xes"), "<log><trace>");

        assertThat(run("import")).isEqualTo(2);
        assertThat(run("import", "xes", "broken.xes", "-s", "new", "--journey", "nobody"))
                .isEqualTo(2);
        assertThat(run("import", "xes", "broken.xes", "-s", "new", "--journey", "first-visit"))
                .isEqualTo(1);
        assertThat(run("import", "xes", "absent.xes", "-s", "new", "--journey", "first-visit"))
                .isEqualTo(3);
        assertThat(events("taps.csv", "--separator", "x")).isEqualTo(2);
        assertThat(err.toString()).contains("broken.xes:1:", "Nothing was written.", "there is no journey \"nobody\"");
    }
}
