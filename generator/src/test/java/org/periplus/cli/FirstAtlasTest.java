package org.periplus.cli;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what the guide's page for newcomers says, word for word, and compares what is printed. */
class FirstAtlasTest {

    private static final Path PAGE = Path.of("../sample-site/atlas/pages/guide/first-atlas.md");
    private static final Pattern FILE = Pattern.compile("`([^`]+\\.(?:md|yaml))`");
    private static final Pattern FENCE = Pattern.compile("```(shell|text|diff)");

    @TempDir
    private Path start;

    private Path folder = Path.of("");
    private String printed = "";
    private final List<Integer> exits = new ArrayList<>();

    @Test
    void theNewcomersPathWorksAsItIsWritten() throws IOException {
        folder = start;
        List<String> lines = Files.readAllLines(PAGE);
        String file = "";
        int told = 0;
        for (int i = 0; i < lines.size(); i++) {
            Matcher fence = FENCE.matcher(lines.get(i));
            if (!fence.matches()) {
                file = lastFile(lines.get(i)).orElse(file);
                continue;
            }
            int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf("```");
            List<String> block = lines.subList(i + 1, end);
            switch (fence.group(1)) {
                case "shell" -> run(block);
                case "diff" -> change(folder.resolve(file), block);
                default -> {
                    assertThat(printed).contains(String.join("\n", block));
                    told++;
                }
            }
            i = end;
        }

        assertThat(told).isGreaterThanOrEqualTo(4);
        assertThat(exits)
                .as("all commands succeed but the build with the mistake")
                .containsExactly(0, 0, 0, 1, 0, 0, 0);
        assertThat(start.resolve("my-atlas/site/personas/anna.html"))
                .content()
                .contains("Weekend explorer with two children");
    }

    private static Optional<String> lastFile(String line) {
        Matcher file = FILE.matcher(line);
        Optional<String> last = Optional.empty();
        while (file.find()) {
            last = Optional.of(file.group(1));
        }
        return last;
    }

    private void run(List<String> commands) {
        StringWriter out = new StringWriter();
        for (String command : commands) {
            List<String> words = List.of(command.split(" "));
            if (words.get(0).equals("cd")) {
                folder = folder.resolve(words.get(1));
            } else {
                assertThat(words.get(0)).isEqualTo("periplus");
                PrintWriter to = new PrintWriter(out, true);
                Terminal terminal = new Terminal(
                        to,
                        to,
                        Map.of(),
                        folder,
                        Optional.empty(),
                        Optional.empty(),
                        InstantSource.fixed(Instant.parse("2026-11-22T10:00:00Z")),
                        false);
                exits.add(new Commands(terminal)
                        .run(words.subList(1, words.size()).toArray(String[]::new)));
            }
        }
        printed = out.toString().replace("\r\n", "\n");
    }

    private static void change(Path file, List<String> block) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        String before = block.get(0).substring(1);
        assertThat(block.get(0)).startsWith("-");
        assertThat(lines).containsOnlyOnce(before);
        int at = lines.indexOf(before);
        lines.set(at, block.get(1).substring(1));
        Files.write(file, lines);
    }
}
