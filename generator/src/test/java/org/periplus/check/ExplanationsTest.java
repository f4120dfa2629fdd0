package org.periplus.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplus.decode.Decoder;
import org.periplus.decode.MemoryTree;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.Severity;
import org.periplus.source.KeptTree;

/** Every id that a message about content can show is explained, and every explanation is of such an id. */
class ExplanationsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final String ID = "([a-z0-9]+(?:-[a-z0-9]+)*)";

    /** A call that tells a problem, with the id as the first text among its arguments. */
    private static final Pattern TOLD = Pattern.compile(
            "\\b(?:error|warning|info|report|flag|problem|wrong|notYet|orReport|Diagnostic|Refusal)\\((?!\\))(?:[^;\"]*?,)?\\s*\""
                    + ID + "\"\\s*,");

    private static final Pattern NAMED = Pattern.compile("String RULE = \"" + ID + "\"");

    /** Packages in which every word of this form is the id of a rule, but for {@link #OTHER_WORDS}. */
    private static final List<String> TELLING = List.of("source", "decode", "markdown", "");

    private static final Pattern HYPHENATED = Pattern.compile("\"([a-z]+(?:-[a-z0-9]+)+)\"");

    /** What they tell is about files of other programs and about databases: no problem of content, and nothing a site could choose. */
    private static final List<String> OUTSIDE = List.of("exchange", "sync");

    private static final Set<String> OTHER_WORDS = Set.of("date-format");

    /** Ids that are put together from the key at fault. */
    private static final Set<String> JOINED = Set.of("parent-cycle", "extends-cycle");

    /** What {@code checks} and the cases may find in an example that shows a part of a site only. */
    private static final Set<String> MISSING_AROUND =
            Set.of("missing-key", "missing-reference", "missing-file", "missing-site");

    private final Rules rules = Rules.all();

    static Stream<Explanation> explanations() {
        return Rules.all().explanations().stream();
    }

    @Test
    void everyIdInTheSourcesIsExplained() throws IOException {
        assertThat(told())
                .hasSizeGreaterThan(40)
                .allSatisfy(id -> assertThat(rules.explanation(id))
                        .as("an explanation of " + id)
                        .isPresent());
    }

    @Test
    void noIdIsToldInAnotherWay() throws IOException {
        Set<String> words = new TreeSet<>();
        for (String folder : TELLING) {
            try (Stream<Path> files = Files.list(SOURCES.resolve("org/periplus").resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .flatMap(file -> HYPHENATED.matcher(text(file)).results())
                        .map(match -> match.group(1))
                        .filter(word -> !OTHER_WORDS.contains(word))
                        .forEach(words::add);
            }
        }

        assertThat(words)
                .hasSizeGreaterThan(40)
                .allSatisfy(word -> assertThat(rules.explanation(word))
                        .as("an explanation of " + word)
                        .isPresent());
    }

    @Test
    void everyExplanationIsOfAnIdInTheSources() throws IOException {
        Set<String> told = told();
        told.addAll(JOINED);

        assertThat(rules.explanations())
                .filteredOn(Explanation::reading)
                .extracting(Explanation::id)
                .allSatisfy(id -> assertThat(told).as(id).contains(id));
    }

    @Test
    void everyIdInTheCasesIsExplained() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/cases"))) {
            Pattern expected = Pattern.compile(":\\d+ (?:error|warning|info) " + ID + " ");
            List<String> ids = files.flatMap(
                            file -> expected.matcher(text(file)).results())
                    .map(match -> match.group(1))
                    .toList();

            assertThat(ids)
                    .isNotEmpty()
                    .allSatisfy(id -> assertThat(rules.explanation(id)).as(id).isPresent());
        }
    }

    @Test
    void theChaptersHoldEveryExplanationOnce() {
        List<Explanation> told = Catalogue.chapters().stream()
                .flatMap(chapter -> chapter.explanations().stream())
                .toList();

        assertThat(told).containsExactlyInAnyOrderElementsOf(rules.explanations());
        assertThat(Catalogue.chapters())
                .allSatisfy(chapter -> assertThat(chapter.explanations())
                        .extracting(Explanation::id)
                        .isSorted());
    }

    @ParameterizedTest
    @MethodSource("explanations")
    void anExplanationSaysWhyAndWhatToDo(Explanation rule) {
        assertThat(rule.id()).matches(ID);
        assertThat(rule.title()).isNotBlank().doesNotEndWith(".");
        assertThat(rule.why()).endsWith(".");
        assertThat(rule.mend()).isNotBlank().doesNotEndWith(".");
        assertThat(rule.example()).isNotBlank().doesNotEndWith("\n");
    }

    @ParameterizedTest
    @MethodSource("explanations")
    void anExampleIsContentThatCanBeRead(Explanation rule) {
        String first = rule.example().lines().findFirst().orElse("");
        Matcher named = Pattern.compile("# ([\\w./-]+\\.(?:yaml|md))").matcher(first);
        String file = named.matches() ? named.group(1) : "journeys/example.yaml";
        String text = file.endsWith(".md") ? rule.example().substring(first.length() + 1) : rule.example();
        boolean csv = first.endsWith(".csv");

        List<Diagnostic> found = csv ? List.of() : read(file, text + "\n");

        assertThat(found)
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .filteredOn(problem -> !MISSING_AROUND.contains(problem.rule()))
                .filteredOn(problem -> named.matches() || problem.rule().startsWith("yaml-"))
                .as(rule.example())
                .isEmpty();
    }

    private static List<Diagnostic> read(String file, String text) {
        KeptTree tree = file.equals("periplus.yaml")
                ? MemoryTree.of(file, text)
                : MemoryTree.of("periplus.yaml", "periplus: 1\ntitle: Atlas\n", file, text);
        return new Decoder().decode(tree).diagnostics();
    }

    private static Set<String> told() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> OUTSIDE.stream()
                            .noneMatch(outside -> file.startsWith(SOURCES.resolve("org/periplus/" + outside))))
                    .map(ExplanationsTest::text)
                    .flatMap(text -> Stream.of(TOLD, NAMED)
                            .flatMap(pattern -> pattern.matcher(text).results()))
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
