package org.periplus.sample.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shell of this project's action, with inputs that a workflow may give it. */
class ActionIT {

    private static final Path ACTION = Path.of("../.github/actions/periplus/action.yml");

    @TempDir
    private Path empty;

    private Desk desk = new Desk(Path.of(""));

    @BeforeEach
    void program() {
        desk = Desk.at(empty);
        Desk.executable(empty.resolve("built/bin/periplus"), """
                #!/usr/bin/env bash
                printf '%s|' "$@" >> "$DESK/calls.txt"
                echo >> "$DESK/calls.txt"
                for word in "$@"; do
                  case $word in --output=*) mkdir -p "${word#--output=}" ;; esac
                done
                echo '::error::a line of the content'
                """);
    }

    @Test
    void aProgramThatIsThereChecksAndBuilds() throws IOException {
        List<Desk.Ran> ran =
                all(Map.of("program", empty.resolve("built").toString(), "base-url", "https://example.org/a/"));

        assertThat(ran).extracting(Desk.Ran::status).containsExactly(0, 0, 0);
        assertThat(desk.read("calls.txt").lines())
                .containsExactly(
                        "check|--source=.|--fail-on=error|--format=github|",
                        "build|--source=.|--output=site|--fail-on=error|--base-url=https://example.org/a/|");
        assertThat(ran.get(2).printed())
                .matches("(?s)::stop-commands::([0-9a-f]{32})\n::error::a line of the content\n::\\1::\n");
        assertThat(desk.read("output.txt"))
                .isEqualTo("site=" + desk.work().toRealPath().resolve("site") + "\n");
    }

    @Test
    void anArchiveIsTakenOnlyWithItsChecksum() throws IOException {
        Release release = Release.packed(desk, Release.STAND_IN);

        assertThat(get(Map.of("url", "https://x", "sha256", release.sha256())).status())
                .isZero();
        assertThat(desk.read("temp/periplus/bin/periplus")).isNotEmpty();
        assertThat(get(Map.of("url", "https://x", "sha256", "0".repeat(64))).status())
                .isEqualTo(1);
        assertThat(get(Map.of("url", "https://x")).status()).isEqualTo(2);
        assertThat(get(Map.of()).status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a b", "$(touch pwned)", "`touch pwned`", "'; touch pwned; '", "\"; touch pwned; \"", "--help"})
    void anInputIsAWordAndNeverACommand(String source) throws IOException {
        all(Map.of("program", empty.resolve("built").toString(), "source", source));

        assertThat(desk.read("calls.txt")).startsWith("check|--source=" + source + "|--fail-on=error|");
        assertThat(desk.work().resolve("pwned")).doesNotExist();
    }

    private Desk.Ran get(Map<String, String> inputs) throws IOException {
        return all(inputs).get(0);
    }

    /** Runs the steps that hold shell until one fails, as the service does. */
    private List<Desk.Ran> all(Map<String, String> given) throws IOException {
        Node action = GuidePage.parse(Files.readString(ACTION));
        Map<String, String> inputs = new HashMap<>();
        action.at("inputs")
                .entries()
                .forEach((name, input) -> inputs.put(name, input.at("default").text()));
        inputs.putAll(given);
        Files.createDirectories(empty.resolve("temp"));
        List<Desk.Ran> ran = new ArrayList<>();
        for (Node step : action.at("runs").at("steps").items()) {
            boolean going = ran.stream().allMatch(before -> before.status() == 0);
            if (step.at("run").isThere() && going) {
                ran.add(desk.run(
                        desk.work(), "set -o pipefail\n" + step.at("run").text(), environment(step, inputs)));
            }
        }
        return ran;
    }

    private Map<String, String> environment(Node step, Map<String, String> inputs) {
        Map<String, String> environment = new HashMap<>();
        step.at("env")
                .environment()
                .forEach((name, expression) -> environment.put(
                        name,
                        inputs.getOrDefault(
                                expression.replaceAll("\\$\\{\\{ inputs\\.([a-z0-9-]+) }}", "$1"), "not an input")));
        environment.put("RUNNER_TEMP", empty.resolve("temp").toString());
        environment.put("GITHUB_PATH", empty.resolve("path.txt").toString());
        environment.put("GITHUB_OUTPUT", empty.resolve("output.txt").toString());
        String added = desk.read("path.txt").strip().replace("\n", File.pathSeparator);
        environment.put(
                "PATH", added + File.pathSeparator + empty.resolve("bin") + File.pathSeparator + System.getenv("PATH"));
        return environment;
    }
}
