package org.periplus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void withoutACommandItSaysWhatCanBeAskedAndFails() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("build", "check", "init", "version");
    }

    @Test
    void helpGoesToStandardOutput() {
        assertThat(run("help")).isZero();
        assertThat(run("build", "--help")).isZero();
        assertThat(out.toString()).contains("--fail-on", "--as-of");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void versionIsPrinted() {
        assertThat(run("version")).isZero();
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).startsWith("periplus ");
    }

    @Test
    void wrongUsageIsAnsweredWithAHint() {
        assertThat(run("biuld")).isEqualTo(2);
        assertThat(run("build", "--as-of", "yesterday")).isEqualTo(2);
        assertThat(run("check", "--fail-on", "sometimes")).isEqualTo(2);
        assertThat(run("check", "-s", "nowhere")).isEqualTo(2);
        assertThat(err.toString())
                .contains("build", "2026-05-12", "error, warning or never", "There is no folder")
                .doesNotContain("Exception", "\tat ");
    }

    @Test
    void aSmallSiteIsWrittenCheckedAndBuilt() {
        assertThat(run("init", "new")).isZero();
        assertThat(run("check", "-s", "new")).isZero();
        assertThat(run("build", "-s", "new", "--as-of", "2026-11-22")).isZero();

        assertThat(folder.resolve("new/site/index.html")).isRegularFile();
        assertThat(folder.resolve("new/site/journeys/first-visit.html"))
                .content()
                .contains("Calls the service line");
        assertThat(out.toString()).contains("0 unchanged");
    }

    @Test
    void initNeverOverwrites() throws IOException {
        Files.createDirectories(folder.resolve("new"));
        Files.writeString(folder.resolve("new/periplus.yaml"), "mine");

        assertThat(run("init", "new")).isEqualTo(2);
        assertThat(folder.resolve("new/periplus.yaml")).hasContent("mine");
        assertThat(folder.resolve("new/teams.yaml")).doesNotExist();
    }

    @Test
    void problemsAreToldWithPlaceLineCaretAndHintAndTheOldSiteStays() throws IOException {
        run("init", "new");
        run("build", "-s", "new");
        String before = Files.readString(folder.resolve("new/site/index.html"));
        Files.writeString(folder.resolve("new/periplus.yaml"), "periplus: 1\ntitel: Wrong\n");
        out.getBuffer().setLength(0);

        assertThat(run("build", "-s", "new")).isEqualTo(1);
        assertThat(run("check", "-s", "new")).isEqualTo(1);

        assertThat(err.toString())
                .contains("new/periplus.yaml:2:1: error:", "titel: Wrong\n", "^", "did you mean \"title\"?");
        assertThat(out.toString()).contains("new/periplus.yaml:2:1: error:", "[unknown-key]");
        assertThat(folder.resolve("new/site/index.html")).hasContent(before);
    }

    @Test
    void choicesThatDoNotExistAreProblemsToo() throws IOException {
        run("init", "new");
        Files.writeString(
                folder.resolve("new/periplus.yaml"),
                "periplus: 1\ntitle: Ours\ntheme: cart\nnavigation: [journeys, changes, pages/about, journys, pages/none]\n");

        assertThat(run("check", "-s", "new")).isEqualTo(1);
        assertThat(out.toString())
                .contains("new/periplus.yaml:3:8: error: there is no theme \"cart\"", "did you mean \"chart\"?")
                .contains("new/periplus.yaml:4:46: error:", "did you mean \"journeys\"?", "\"pages/none\"")
                .doesNotContain("\"changes\"", "\"pages/about\"");
    }

    @Test
    void theDayComesFromTheEnvironmentWhenItSaysSo() {
        run("init", "new");
        assertThat(run(Map.of("SOURCE_DATE_EPOCH", "soon"), "build", "-s", "new"))
                .isEqualTo(2);
        assertThat(run(Map.of("SOURCE_DATE_EPOCH", "1767225600"), "build", "-s", "new"))
                .isZero();
        assertThat(folder.resolve("new/site/index.html")).content().contains("1 January 2026");
    }

    @Test
    void dangerousOutputIsWrongUsage() {
        run("init", "new");
        assertThat(run("build", "-s", "new", "-o", "new")).isEqualTo(2);
        assertThat(err.toString()).contains("source folder");
    }

    @Test
    void aFullDiskIsCalledThat() {
        IOException full = new IOException("No space left on device");

        assertThat(Commands.words(new UncheckedIOException(full)))
                .startsWith("the disk is full")
                .contains("make room");
    }

    private int run(String... args) {
        return run(Map.of(), args);
    }

    private int run(Map<String, String> environment, String... args) {
        InstantSource noon = InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z"));
        Terminal terminal = new Terminal(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                environment,
                folder,
                Optional.empty(),
                Optional.empty(),
                noon,
                false);
        return new Commands(terminal).run(args);
    }
}
