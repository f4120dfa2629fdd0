package org.periplus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplus.SiteRequest;
import org.periplus.preview.SitePreview;
import org.periplus.serve.PreviewServer;

/** The problems that VS Code shows by the tasks that {@code init} writes, from what the commands print in real folders. */
class EditorProblemsTest {

    private static final String BROKEN = "name: Crew\nnmae:  Crew\n";

    @TempDir
    private Path workspace;

    private Path atlas;
    private final StringWriter out = new StringWriter();

    @BeforeEach
    void begin() throws IOException {
        Prompt.run(workspace, "init", "atlas");
        atlas = workspace.resolve("atlas");
    }

    @Test
    void problemsOfCheckAreAtTheirPlacesFromAnyFolder() throws IOException {
        write("teams/crew of Köln.yaml", BROKEN);
        write(
                "personas/last.md",
                "---\nname: Last\npersonality: [calm]\ndescription: \"Reach her at a@example.org.\"\n---\n");

        List<Shown> within = shown(Prompt.run(atlas, "check"));
        List<Shown> above = shown(Prompt.run(workspace, "check", "-s", "atlas"));

        assertThat(within)
                .contains(new Shown("teams/crew of Köln.yaml", 2, 1, "error", "unknown-key"))
                .allSatisfy(problem -> assertThat(problem.at(atlas)).isNotEmpty());
        assertThat(within.stream().map(Shown::severity).distinct()).contains("error", "info");
        assertThat(above)
                .hasSameSizeAs(within)
                .contains(new Shown("atlas/teams/crew of Köln.yaml", 2, 1, "error", "unknown-key"))
                .allSatisfy(problem -> assertThat(problem.at(workspace)).isNotEmpty());
        assertThat(above.get(above.indexOf(new Shown("atlas/teams/crew of Köln.yaml", 2, 1, "error", "unknown-key")))
                        .at(workspace))
                .startsWith("nmae:");
    }

    @Test
    void problemsOfThePreviewComeStayAndGo() throws IOException {
        SiteRequest request = SiteRequest.of(atlas, atlas.resolve("site"), LocalDate.of(2026, 11, 22));
        Shown mistake = new Shown("atlas/teams/crew.yaml", 2, 1, "error", "unknown-key");
        write("teams/crew.yaml", "name: Crew\n");
        SitePreview site = new SitePreview(request, workspace);
        try (PreviewServer server = PreviewServer.start(site, 0, true, new PrintWriter(out, true))) {
            Preview first = Tasks.of(atlas).preview(out.toString());
            assertThat(first.busy()).as("%s", out).isFalse();
            assertThat(first.problems()).extracting(Shown::severity).containsOnly("warning");
            assertThat(server.address()).hasHost("localhost");

            change("teams/crew.yaml", BROKEN, first.and(mistake));
            assertThat(mistake.at(workspace)).startsWith("nmae:");
            change("teams/other.yaml", "name: Other\n", first.and(mistake));
            change("teams/third.yaml", BROKEN, first.and(mistake, mistake.in("atlas/teams/third.yaml")));
            change("teams/third.yaml", "name: Third\n", first.and(mistake));
            change("teams/crew.yaml", "name: Crew\n", first);
        }
    }

    /** Writes a file and waits until the preview has told that it read it, and the editor shows what it should. */
    private void change(String file, String text, Preview expected) throws IOException {
        Tasks tasks = Tasks.of(atlas);
        int before = out.toString().length();
        write(file, text);
        Instant latest = Instant.now().plus(Duration.ofSeconds(30));
        while (!out.toString().substring(before).contains(file + " changed: ")
                || !tasks.preview(out.toString()).equals(expected)) {
            assertThat(Instant.now())
                    .as("%s%nshows %s", out, tasks.preview(out.toString()))
                    .isBefore(latest);
            Thread.onSpinWait();
        }
    }

    private void write(String file, String text) throws IOException {
        Path path = atlas.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private List<Shown> shown(Prompt prompt) throws IOException {
        Tasks tasks = Tasks.of(atlas);
        List<Shown> problems = new ArrayList<>();
        prompt.out().lines().forEach(line -> tasks.problem(line, problems));
        return problems;
    }

    /** A problem as the editor shows it. */
    private record Shown(String file, int line, int column, String severity, String code) {

        /** Returns the text of the file from the place on, or all of it where the place is that of the whole file. */
        String at(Path folder) throws IOException {
            List<String> lines = Files.readAllLines(folder.resolve(file));
            return lines.get(line - 1).substring(column - 1)
                    + (lines.get(line - 1).isEmpty() ? "\n" : "");
        }

        Shown in(String other) {
            return new Shown(other, line, column, severity, code);
        }
    }

    /** What the editor shows of a preview: whether it waits for an end, and the problems. */
    private record Preview(boolean busy, List<Shown> problems) {

        /** Returns the same with mistakes, which are told before warnings. */
        Preview and(Shown... mistakes) {
            return new Preview(
                    busy, Stream.concat(Stream.of(mistakes), problems.stream()).toList());
        }
    }

    /** The patterns of a file of tasks. */
    private record Tasks(Pattern problem, Pattern begins, Pattern ends) {

        static Tasks of(Path folder) throws IOException {
            String text = Files.readString(folder.resolve(".vscode/tasks.json"));
            assertThat(text).contains("\"fileLocation\": [\n", "\"relative\"", "\"${workspaceFolder}\"");
            return new Tasks(pattern("regexp", text), pattern("beginsPattern", text), pattern("endsPattern", text));
        }

        private static Pattern pattern(String key, String text) {
            Matcher found = Pattern.compile("\"" + key + "\": \"((?:[^\"\\\\]|\\\\.)*)\"")
                    .matcher(text);
            assertThat(found.find()).isTrue();
            return Pattern.compile(found.group(1).replace("\\\\", "\\"));
        }

        /** Adds the problem of a line, if it is one. */
        void problem(String line, List<Shown> problems) {
            Matcher found = problem.matcher(line);
            if (found.find()) {
                problems.add(new Shown(
                        found.group(1),
                        Integer.parseInt(found.group(2)),
                        Integer.parseInt(found.group(3)),
                        found.group(4),
                        found.group(6)));
            }
        }

        /** Does what the editor does with a task in the background: a line that begins makes it forget what it knew. */
        Preview preview(String output) {
            boolean busy = true;
            List<Shown> problems = new ArrayList<>();
            for (String line : output.lines().toList()) {
                if (begins.matcher(line).find()) {
                    busy = true;
                    problems.clear();
                } else if (ends.matcher(line).find()) {
                    busy = false;
                }
                problem(line, problems);
            }
            return new Preview(busy, problems);
        }
    }
}
