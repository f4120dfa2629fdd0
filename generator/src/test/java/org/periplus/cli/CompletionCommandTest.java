package org.periplus.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The completions of the program's own commands, and of those for bash that bash itself takes them as meant. */
class CompletionCommandTest {

    /** Types {@code words} into the function of the completion, as bash does, and prints what it offers. */
    private static final String TYPE = """
            source "$1"; shift
            COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
            compopt() { :; }
            _periplus
            printf '%s\\n' "${COMPREPLY[@]}"
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void aFolderWithAFolder() throws IOException {
        Files.createDirectories(folder.resolve("content of ours"));
        Files.writeString(folder.resolve("contents.csv"), "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish", "powershell"})
    void everyCommandAndEveryOptionOfTheHelpIsCompleted(String shell) {
        String script = script(shell);

        for (String command : List.of("build", "check", "export", "import", "init", "completion", "version", "help")) {
            assertThat(script).contains(command);
            for (String option : optionsInHelpOf(command)) {
                assertThat(script).contains(shell.equals("fish") ? " -l " + option.substring(2) : option);
            }
        }
        assertThat(script).contains("csv", "mermaid").endsWith("\n").doesNotContain("picocli");
    }

    @Test
    void anUnknownShellIsWrongUsage() {
        assertThat(run("completion", "tcsh")).isEqualTo(2);
        assertThat(run("completion")).isEqualTo(2);
        assertThat(err.toString()).contains("bash, zsh, fish, powershell");
    }

    @Test
    void allFilesGoWhereSystemsLookForThem() throws IOException {
        assertThat(run("completion", "--share", "share")).isZero();

        Path share = folder.resolve("share");
        assertThat(share.resolve("bash-completion/completions/periplus")).hasContent(script("bash"));
        assertThat(share.resolve("zsh/site-functions/_periplus")).hasContent(script("zsh"));
        assertThat(share.resolve("fish/vendor_completions.d/periplus.fish")).hasContent(script("fish"));
        assertThat(share.resolve("powershell/periplus-completion.ps1")).hasContent(script("powershell"));
        assertThat(Files.readString(share.resolve("man/man1/periplus.1")))
                .startsWith(".TH \"PERIPLUS\" \"1\"")
                .contains(".SH \"EXIT STATUS\"", "\\fBbuild\\fR", "\\fBperiplus\\-import\\fR(1)");
        assertThat(Files.readString(share.resolve("man/man1/periplus-import-csv.1")))
                .contains("\\fB\\-\\-separator\\fR", "One of: map, feedback, readings.");
    }

    @ParameterizedTest
    @EnabledOnOs({OS.LINUX, OS.MAC})
    @CsvSource(
            nullValues = "-",
            value = {
                "che, check|check-theme",
                "import m, mermaid",
                "build --fail, --fail-on",
                "build --fail-on w, warning",
                "check --format = sa, sarif",
                "export journey:a -f p, png|pdf",
                "build -o cont, content of ours",
                "new pers, persona",
                "help bu, build",
                "import csv --as f, feedback",
                "import csv cont, ''",
                "build --base-url cont, ''",
            })
    void bashOffersWhatFits(String typed, String offered) throws Exception {
        assertThat(typedInBash(typed)).isEqualTo(offered.replace('|', '\n'));
    }

    private String typedInBash(String typed) throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("completion"), script("bash"));
        List<String> command =
                new ArrayList<>(List.of("bash", "--norc", "-c", TYPE, "bash", script.toString(), "periplus"));
        command.addAll(List.of(typed.split(" ")));
        Process bash = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String offered = new String(bash.getInputStream().readAllBytes(), UTF_8);
        assertThat(bash.waitFor()).isZero();
        return offered.strip();
    }

    private List<String> optionsInHelpOf(String command) {
        out.getBuffer().setLength(0);
        assertThat(run("help", command)).isZero();
        return out.toString()
                .lines()
                .flatMap(line -> Pattern.compile("(?<=^ {0,10}|, )--[a-z-]+")
                        .matcher(line)
                        .results())
                .map(MatchResult::group)
                .distinct()
                .collect(Collectors.toList());
    }

    private String script(String shell) {
        out.getBuffer().setLength(0);
        assertThat(run("completion", shell)).isZero();
        return out.toString();
    }

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
}
