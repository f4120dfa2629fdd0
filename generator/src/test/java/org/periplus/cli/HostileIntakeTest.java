package org.periplus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Imports of files that somebody made to do harm. */
@Timeout(120)
class HostileIntakeTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void beginASite() throws IOException {
        Files.createDirectories(folder.resolve("atlas"));
        Files.writeString(folder.resolve("atlas/periplus.yaml"), "periplus: 1\ntitle: Atlas\n");
    }

    private Prompt run(String... arguments) {
        Prompt prompt = Prompt.run(
                folder,
                Stream.concat(Stream.of("import"), Stream.concat(Stream.of(arguments), Stream.of("-s", "atlas")))
                        .toArray(String[]::new));
        assertThat(prompt.exit()).as(prompt.err()).isBetween(0, 2);
        return prompt;
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private void passesCheck() {
        Prompt check = Prompt.run(folder, "check", "-s", "atlas");
        assertThat(check.exit()).as(check.out()).isZero();
    }

    @Test
    void tenThousandTasksAreRead() throws IOException {
        StringBuilder text = new StringBuilder("journey\n");
        for (int i = 0; i < 10_000; i++) {
            text.append("Step: 3\n");
        }
        Files.writeString(folder.resolve("big.mmd"), text);
        long begin = System.nanoTime();

        assertThat(run("mermaid", "big.mmd").out()).contains("1 journey with 10000 touchpoints");

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(60));
        assertThat(Files.readString(folder.resolve("atlas/journeys/big.yaml"))).contains("id: step-10000");
    }

    @Test
    void aLineWithoutEndIsCutAndTold() throws IOException {
        Files.writeString(
                folder.resolve("line.mmd"),
                "journey\nA: 3: " + "x:;".repeat(1_000_000) + "\nB" + "b".repeat(3000) + ": 2\n");

        Prompt prompt = run("mermaid", "line.mmd");

        assertThat(prompt.err())
                .contains("line.mmd:2:1: lost: this line is longer than 4000 characters", "a text is longer than 2000");
        passesCheck();
    }

    @Test
    void whatIsNoTableIsToldAndNothingIsWritten() throws IOException {
        Files.writeString(folder.resolve("line.csv"), "stage,touchpoint\n\"" + "x".repeat(3_000_000));

        assertThat(run("csv", "line.csv", "--as", "map").exit()).isEqualTo(1);

        assertThat(files()).containsExactly("atlas/periplus.yaml", "line.csv");
    }

    @Test
    void markupAndTemplatesStayText() throws IOException {
        String nasty = "<img src=x onerror=alert(1)> ${x} #parse('/etc/passwd') {{x}} *a \\ \" ' & !!java.lang.Runtime";
        Files.writeString(
                folder.resolve("x.csv"),
                "stage,touchpoint,pain\n\"" + nasty.replace("\"", "\"\"") + "\",Step,\"- [x](javascript:alert(1))\"\n");

        assertThat(run("csv", "x.csv", "--as", "map").exit()).isZero();

        passesCheck();
        assertThat(Prompt.run(folder, "build", "-s", "atlas", "-o", "site", "--no-history")
                        .exit())
                .isZero();
        assertThat(Files.readString(folder.resolve("site/journeys/x.html")))
                .doesNotContain("<img src=x", "href=\"javascript");
    }

    @Test
    void noIdAndNoTitleLeadsOutOfTheContent() throws IOException {
        Files.writeString(folder.resolve("t.mmd"), "journey\ntitle ../../../etc/passwd\nA: 3\n");
        for (String id : List.of("../x", "/x", "a/b", "con", "C:x", "x.yaml", "-x", "a".repeat(200), "")) {
            assertThat(run("mermaid", "t.mmd", "--id", id).exit()).as(id).isEqualTo(2);
            assertThat(run("csv", "t.mmd", "--as", "readings", "--id", id).exit())
                    .as(id)
                    .isEqualTo(2);
        }
        run("mermaid", "t.mmd");

        assertThat(files()).containsExactly("atlas/journeys/etc-passwd.yaml", "atlas/periplus.yaml", "t.mmd");
    }

    @Test
    void nothingIsWrittenBehindALink() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.createSymbolicLink(folder.resolve("atlas/journeys"), outside);
        Files.writeString(folder.resolve("t.mmd"), "journey\nA: 3\n");

        Prompt prompt = Prompt.run(folder, "import", "mermaid", "t.mmd", "-s", "atlas");

        assertThat(prompt.exit()).isEqualTo(3);
        try (Stream<Path> files = Files.list(outside)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        Files.writeString(folder.resolve("t.mmd"), "journey\ntitle Trip\nA: 3\n");

        assertThat(run("mermaid", "t.mmd", "--dry-run").out()).contains("Would be written: atlas/journeys/trip.yaml");

        assertThat(files()).containsExactly("atlas/periplus.yaml", "t.mmd");
    }

    @Test
    void whateverTheBytesAreTheContentStaysSound() throws IOException {
        Random random = new Random(7);
        String letters =
                "journey\n:;,#%{}-section title5accDescr<br>\t\"|'stage,touchpoint,text,date,value\u202e\u0000é漢2026-01-01";
        for (int i = 0; i < 60; i++) {
            if (i % 20 == 0) {
                beginAnew("atlas of " + i);
            }
            StringBuilder text =
                    new StringBuilder(random.nextBoolean() ? "journey\nA: 3\n" : "stage,touchpoint,text,date,value\n");
            for (int n = random.nextInt(400); n > 0; n--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            Files.writeString(folder.resolve("r" + i + ".md"), text);
            run("mermaid", "r" + i + ".md");
            for (String what : List.of("map", "feedback", "readings")) {
                run("csv", "r" + i + ".md", "--as", what, "--id", "x" + i);
            }
            if (i % 20 == 19) {
                passesCheck();
                assertThat(Prompt.run(folder, "fmt", "--check", "-s", "atlas").exit())
                        .isZero();
            }
        }
    }

    /** Puts the site aside: what is read with each import does not grow without end. */
    private void beginAnew(String aside) throws IOException {
        Files.move(folder.resolve("atlas"), folder.resolve(aside));
        beginASite();
    }

    @Test
    void wrongUseIsToldInWordsThatHelp() {
        Prompt missing = Prompt.run(folder, "import", "mermaid", "none.mmd", "-s", "atlas");
        Prompt format = Prompt.run(folder, "import", "pdf", "x.pdf");
        Prompt kind = Prompt.run(folder, "import", "csv", "x.csv");

        assertThat(missing.exit()).isEqualTo(3);
        assertThat(missing.err()).isEqualTo("periplus: there is no file or folder none.mmd\n");
        assertThat(format.err()).startsWith("periplus: there is no format \"pdf\"; the formats are: csv, events");
        assertThat(kind.err()).contains("--as=WHAT", "See periplus import csv --help");
    }
}
