package org.periplus.cli;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.periplus.model.Kind;

class NewCommandTest {

    private static final Pattern PROBLEM =
            Pattern.compile("(?m)^(\\S+):\\d+:\\d+: (error|warning|info): (.*) \\[([a-z-]+)]$");

    /** What a newcomer is told about a new entry, since nobody but the team can mend it: by kind, the rules. */
    private static final Map<Kind, Set<String>> TOLD = Map.ofEntries(
            entry(
                    Kind.JOURNEY,
                    Set.of(
                            "stage-without-kpi",
                            "stage-without-support",
                            "journey-without-owner",
                            "journey-for-no-objective",
                            "journey-never-reviewed",
                            "no-touchpoint-after-purchase")),
            entry(Kind.PERSONA, Set.of("persona-without-evidence", "persona-on-no-journey", "persona-never-validated")),
            entry(Kind.SEGMENT, Set.of("segment-without-persona")),
            entry(Kind.KPI, Set.of("kpi-without-reading", "kpi-without-target", "kpi-without-owner", "unused-kpi")),
            entry(
                    Kind.OBJECTIVE,
                    Set.of("objective-without-measure", "objective-without-journey", "journey-for-no-objective")),
            entry(Kind.OPPORTUNITY, Set.of("idea-without-owner", "unused-opportunity")),
            entry(Kind.INITIATIVE, Set.of("initiative-without-opportunity", "initiative-without-owner")),
            entry(Kind.CHANNEL, Set.of("unused-channel")),
            entry(Kind.TOUCHPOINT, Set.of("unused-catalogue-touchpoint")),
            entry(Kind.TEAM, Set.of("unused-team")),
            entry(Kind.FEEDBACK, Set.of("feedback-about-nothing", "feedback-without-date", "unused-feedback")),
            entry(Kind.SOURCE, Set.of("unused-source")),
            entry(Kind.LOOP, Set.of("loop-without-owner", "loop-collects-nothing")),
            entry(Kind.TERM, Set.of("unused-term")));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aNewEntryOfEveryKindPassesCheck(Kind kind) {
        run("init", ".");
        Set<String> before = problems();

        assertThat(run("new", kind.word(), "brand-new").exit()).isZero();

        Set<String> told = problems();
        told.removeAll(before);
        assertThat(told).noneMatch(problem -> problem.contains(" error "));
        assertThat(told.stream().map(problem -> problem.substring(problem.lastIndexOf(' ') + 1)))
                .isSubsetOf(allowed(kind));
        assertThat(run("fmt", "--check").exit()).as("it is in canonical form").isZero();
        assertThat(run("build").exit()).isZero();
    }

    @Test
    void aNewEntryOfEveryKindPassesCheckWhereThereIsNothingElse() throws IOException {
        Files.writeString(folder.resolve("periplus.yaml"), "periplus: 1\ntitle: Ours\n");
        for (Kind kind : Kind.values()) {
            assertThat(run("new", kind.word(), "brand-new").exit()).isZero();
            assertThat(run("check").exit()).as(kind.word()).isZero();
        }

        assertThat(run("fmt", "--check").exit()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatIsOnlyToldIsWellShapedTooOnceTheHashesAreTakenAway(Kind kind) throws IOException {
        run("init", ".");
        String path = run("new", kind.word(), "brand-new")
                .out()
                .replaceFirst(".*: |.* of ", "")
                .strip();
        Path file = folder.resolve(path);
        String text = Files.readString(file).replaceAll("(?m)^( *)# ([a-z-]+:|  )", "$1$2");
        Files.writeString(file, text.replaceAll("(?m)^(yaml-language-server|" + kind.word() + "): ", "# "));

        String told = run("check").out();

        assertThat(PROBLEM.matcher(told).results().map(match -> match.group(4)))
                .doesNotContain(
                        "unknown-key", "wrong-type", "missing-key", "unknown-word", "duplicate-key", "out-of-range");
        assertThat(told).doesNotContain("[yaml");
    }

    @Test
    void entriesOfOneFileAreAddedAtItsEndAndEverythingElseStays() throws IOException {
        run("init", ".");
        String before = Files.readString(folder.resolve("channels.yaml"));

        Prompt first = run("new", "channel", "kiosk");
        run("new", "channel", "by-letter");

        assertThat(first.out()).isEqualTo("Added at the end of channels.yaml\n");
        assertThat(folder.resolve("channels.yaml"))
                .content()
                .startsWith(before.stripTrailing() + "\nkiosk:\n  name: Kiosk  # ")
                .contains("\nby-letter:\n  name: By letter  # ");
    }

    @Test
    void newFilesNameTheirSchemaAndWhatExists() throws IOException {
        run("init", ".");
        run("new", "journey", "second-visit");

        assertThat(Files.readAllLines(folder.resolve("journeys/second-visit.yaml")))
                .startsWith("# yaml-language-server: $schema=../.periplus/schema/journey.schema.json")
                .anyMatch(line -> line.startsWith("name: Second visit"))
                .anyMatch(line -> line.startsWith("personas: [sam]"));
        assertThat(folder.resolve("journeys/../.periplus/schema/journey.schema.json"))
                .isRegularFile();
    }

    @Test
    void refusalsSayWhyAndWriteNothing() throws IOException {
        assertThat(run("new", "persona", "anna").err()).contains("no periplus.yaml", "periplus init");
        run("init", ".");
        Files.writeString(folder.resolve("teams.yaml"), "{service: {name: Service}}\n");

        assertThat(run("new", "persone", "anna").err()).contains("did you mean \"persona\"?");
        assertThat(run("new", "persona", "Änna Müller").err()).contains("cannot be an id", "write anna-muller");
        assertThat(run("new", "persona", "../up").exit()).isEqualTo(2);
        assertThat(run("new", "persona", "nul").exit()).isEqualTo(2);
        assertThat(run("new", "persona", "sam").err()).contains("already, in personas/sam.md");
        assertThat(run("new", "channel", "website").err()).contains("already, in channels.yaml");
        assertThat(run("new", "team", "night-shift").err()).contains("cannot be put behind what stands in teams.yaml");
        assertThat(run("new", "persona").exit()).isEqualTo(2);
        assertThat(folder.resolve("teams.yaml")).hasContent("{service: {name: Service}}\n");
        try (var personas = Files.list(folder.resolve("personas"))) {
            assertThat(personas).hasSize(1);
        }
    }

    @Test
    void pagesMayStandInFolders() {
        run("init", ".");

        assertThat(run("new", "page", "guide/first-days").out()).isEqualTo("Written: pages/guide/first-days.md\n");
        assertThat(run("check").out()).doesNotContain("first-days");
    }

    private static List<String> allowed(Kind kind) {
        return List.copyOf(TOLD.getOrDefault(kind, Set.of()));
    }

    private Set<String> problems() {
        Set<String> problems = new TreeSet<>();
        PROBLEM.matcher(run("check").out())
                .results()
                .forEach(match -> problems.add(
                        match.group(1) + " " + match.group(2) + " " + match.group(3) + " " + match.group(4)));
        return problems;
    }

    private Prompt run(String... args) {
        return Prompt.run(folder, args);
    }
}
