package org.periplus.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplus.sample.past.ReplayThePast;

/** The made-up past of the sample: it ends in the sample, is the same everywhere, has what a history can have, and no errors. */
class PastIT {

    private static final Path ATLAS =
            Path.of(System.getProperty("sample.atlas", "atlas")).toAbsolutePath();
    private static final Path PAST =
            Path.of(System.getProperty("sample.past", "target/past")).toAbsolutePath();
    private static final LocalDate DAY_OF_THE_SAMPLE = LocalDate.of(2026, 11, 1);
    private static final String CONTENT = "atlas/";
    private static final int STATES_BETWEEN_TWO_CHECKED = 16;

    @TempDir
    private Path folder;

    private PastRepository past;

    @BeforeEach
    void open() throws IOException {
        past = PastRepository.open(PAST);
    }

    @AfterEach
    void close() {
        past.close();
    }

    @Test
    void theLastCommitAndTheWorkTreeHoldTheAtlasByteForByte() throws IOException {
        Map<String, String> atlas = texts(ATLAS);
        Map<String, String> committed = past.texts(past.newest(), CONTENT);

        assertThat(atlas).isNotEmpty();
        assertThat(committed).isEqualTo(atlas);
        assertThat(texts(PAST.resolve(CONTENT))).isEqualTo(atlas);
        assertThat(past.isClean())
                .as("work tree and index are those of the commit")
                .isTrue();
    }

    @Test
    void replayedAgainItHasTheSameHashes() throws IOException {
        Path again = folder.resolve("über/again");

        ReplayThePast.main(new String[] {ATLAS.resolveSibling("past").toString(), ATLAS.toString(), again.toString()});

        try (PastRepository other = PastRepository.open(again)) {
            assertThat(other.newest()).isEqualTo(past.newest());
            assertThat(other.tags()).isEqualTo(past.tags());
        }
    }

    @Test
    void itTellsEighteenMonthsOfManyPeople() throws IOException {
        List<RevCommit> commits = past.commits();
        List<LocalDate> days = commits.stream()
                .map(commit -> LocalDate.ofInstant(commit.getCommitterIdent().getWhenAsInstant(), ZoneOffset.UTC))
                .sorted()
                .toList();
        Set<String> authors = past.authors();

        assertThat(commits).hasSizeGreaterThanOrEqualTo(60);
        assertThat(days.get(0).plusMonths(18)).isBeforeOrEqualTo(days.get(days.size() - 1));
        assertThat(days.get(days.size() - 1)).isBeforeOrEqualTo(DAY_OF_THE_SAMPLE);
        assertThat(authors).hasSizeGreaterThanOrEqualTo(7);
        assertThat(authors).allMatch(author -> author.endsWith("nordlinie.example"));
        assertThat(past.texts(past.newest(), "").get(".mailmap"))
                .contains("Kaja Lindqvist <k.lindqvist@nordlinie.example> <kaja@laptop.nordlinie.example>");
        assertThat(authors)
                .contains("Kaja Lindqvist <k.lindqvist@nordlinie.example", "klindqvist <kaja@laptop.nordlinie.example");
        assertThat(commits)
                .anyMatch(commit -> !commit.getFooterLines("Co-authored-by").isEmpty());
        assertThat(past.tags()).hasSize(4);
    }

    @Test
    void itHasMergesARenameARevertAndALayoutThatChangesNoWord() throws IOException {
        List<RevCommit> merges = past.commits().stream()
                .filter(commit -> commit.getParentCount() == 2)
                .toList();
        RevCommit relaid = past.one(commit -> commit.getShortMessage().startsWith("Lay every file out"));
        RevCommit renamed = past.one(commit -> commit.getShortMessage().startsWith("Tell why the platform alert"));

        assertThat(merges).hasSizeGreaterThanOrEqualTo(3).allMatch(this::changedOnBothSides);
        assertThat(past.commits()).anyMatch(commit -> commit.getShortMessage().startsWith("Revert "));
        assertThat(past.changed(relaid)).hasSizeGreaterThan(50);
        assertThat(words(past.texts(relaid.getParent(0), CONTENT))).isEqualTo(words(past.texts(relaid, CONTENT)));
        assertThat(past.texts(relaid.getParent(0), CONTENT).get("periplus.yaml"))
                .as("brackets within a text are not moved")
                .contains("\"{url}/edit/main/{path}\"");
        assertThat(past.changed(renamed))
                .contains(
                        CONTENT + "touchpoints/platform-change-alert.yaml",
                        CONTENT + "touchpoints/platform-change-alert.md");
    }

    @Test
    void editionsAndOtherOldStatesHaveNoErrors() throws IOException {
        List<RevCommit> commits = past.commits();
        Set<String> states = new TreeSet<>(past.tags().values());
        IntStream.range(0, commits.size())
                .filter(number -> number % STATES_BETWEEN_TWO_CHECKED == 0)
                .forEach(number -> states.add(commits.get(number).name()));
        states.add(commits.get(commits.size() - 1).name());

        for (String state : states) {
            Path content = folder.resolve(state);
            past.write(state, CONTENT, content);
            assertThat(Program.packaged().check(content)).as(state).doesNotContain(" error: ");
        }
    }

    private boolean changedOnBothSides(RevCommit merge) {
        try {
            return !past.changed(merge.getParent(0), merge).isEmpty()
                    && !past.changed(merge.getParent(1), merge).isEmpty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> words(Map<String, String> texts) {
        Map<String, String> words = new TreeMap<>();
        texts.forEach((file, text) -> words.put(
                file,
                text.lines()
                        .filter(Predicate.not("# Nordlinie journey atlas"::equals))
                        .collect(Collectors.joining("\n"))
                        .replace(" ", "")
                        .strip()));
        return words;
    }

    private static Map<String, String> texts(Path root) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(
                        root.relativize(file).toString().replace('\\', '/'),
                        PastRepository.text(Files.readAllBytes(file)));
            }
        }
        return texts;
    }
}
