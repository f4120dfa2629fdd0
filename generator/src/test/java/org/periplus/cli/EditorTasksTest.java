package org.periplus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code init} writes for VS Code and git fits what the commands print and what is there already. */
class EditorTasksTest {

    private static final Pattern TEXT =
            Pattern.compile("\"(regexp|beginsPattern|endsPattern)\": \"((?:[^\"\\\\]|\\\\.)*)\"");

    @TempDir
    private Path folder;

    private String tasks;

    @BeforeEach
    void begin() throws IOException {
        Prompt.run(folder, "init");
        tasks = Files.readString(folder.resolve(".vscode/tasks.json"));
    }

    @Test
    void theThreeCommandsAreTasksWithoutColours() {
        assertThat(tasks)
                .contains(
                        "\"label\": \"periplus check\"",
                        "\"label\": \"periplus build\"",
                        "\"label\": \"periplus serve\"")
                .contains("\"isBackground\": true", "\"activeOnStart\": true", "\"NO_COLOR\": \"1\"")
                .contains("\"kind\": \"build\"", "\"kind\": \"test\"");
        assertThat(patterns("regexp")).hasSize(3);
        assertThat(patterns("regexp").stream().map(Pattern::pattern).distinct()).hasSize(1);
    }

    @Test
    void everyProblemOfCheckAndBuildIsMatchedAndNothingElse() throws IOException {
        Files.writeString(folder.resolve("periplus.yaml"), "periplus: 1\ntitel: \"Ä: [b] (5 ms).\"\n");
        Prompt check = Prompt.run(folder, "check");
        Prompt build = Prompt.run(folder, "build");

        assertThat(matched(check.out() + check.err()))
                .isNotEmpty()
                .hasSize(told(check))
                .anyMatch(problem -> problem.startsWith("periplus.yaml|2|1|error|"));
        assertThat(matched(build.out() + build.err())).isNotEmpty().allMatch(problem -> problem.contains("|"));
    }

    /** The count that the last line tells, such as {@code 2 errors, 1 warning in 2 files.} */
    private static int told(Prompt check) {
        List<String> lines = Stream.of(check.out().split("\n")).toList();
        Matcher count = Pattern.compile("(\\d+) (errors?|warnings?|remarks?)").matcher(lines.get(lines.size() - 1));
        int all = 0;
        while (count.find()) {
            all += Integer.parseInt(count.group(1));
        }
        return all;
    }

    @Test
    void thePreviewEndsAReadingWithWhatItPrints() {
        Pattern ends = patterns("endsPattern").get(0);
        Pattern begins = patterns("beginsPattern").get(0);

        assertThat(List.of(
                        "Read for the first time: 543 pages, 1 warning (812 ms).",
                        "kpis/nps.yaml: not read; the site is shown as it was before (3 ms).",
                        "The preview is at http://localhost:4242/; Ctrl+C ends it."))
                .allMatch(line -> ends.matcher(line).find());
        assertThat(begins.matcher("Reading the content ...").find()).isTrue();
        assertThat(begins.matcher("teams/a.yaml:1:1: error: Reading [x]").find())
                .isFalse();
        assertThat(ends.matcher("teams/a.yaml:1:1: error: after (3 ms). [x-y]").find())
                .isFalse();
    }

    @Test
    void theBuiltSiteIsIgnoredUnlessSomebodySaysOtherwise() throws IOException {
        assertThat(folder.resolve(".gitignore")).content().contains("/site/\n");

        Path own = Files.createDirectories(folder.resolve("repository/docs"));
        Files.writeString(own.resolve(".gitignore"), "*.log\n");
        Prompt said = Prompt.run(own, "init");

        assertThat(own.resolve(".gitignore")).hasContent("*.log\n");
        assertThat(said.out())
                .contains("left as they were: .gitignore.", "add the line /site/ to .gitignore")
                .contains("8 files written to this folder, and 37 beside them");
    }

    @Test
    void withinARepositoryTheStyleOfTheWholeStaysInForce() throws IOException {
        assertThat(folder.resolve(".editorconfig")).content().startsWith("root = true\n");

        Prompt.run(folder, "init", "docs/atlas");

        assertThat(folder.resolve("docs/atlas/.editorconfig")).content().startsWith("[*]\n");
    }

    private List<String> matched(String output) {
        Pattern problem = patterns("regexp").get(0);
        List<String> found = new ArrayList<>();
        for (String line : output.split("\n")) {
            Matcher one = problem.matcher(line);
            if (one.find()) {
                found.add(String.join("|", one.group(1), one.group(2), one.group(3), one.group(4), one.group(6)));
            }
        }
        return found;
    }

    private List<Pattern> patterns(String key) {
        List<Pattern> found = new ArrayList<>();
        Matcher each = TEXT.matcher(tasks);
        while (each.find()) {
            if (each.group(1).equals(key)) {
                found.add(Pattern.compile(each.group(2).replace("\\\\", "\\")));
            }
        }
        return found;
    }

    @Test
    void aFolderWhoseNameHasASpaceIsOneWordOfTheCommand() {
        assertThat(Prompt.run(folder, "init", "our maps").out())
                .contains("Now build the site: cd \"our maps\" && periplus build\n");
        assertThat(Prompt.run(folder, "init", "maps").out()).contains(": cd maps && periplus build\n");
    }
}
