package org.periplus.decode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.periplus.decode.YamlSuite.Case;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.Severity;
import org.periplus.source.Document;
import org.periplus.source.DocumentReader;
import org.periplus.source.KeptTree;
import org.periplus.source.TextReader;
import org.periplus.source.YamlNode;
import org.periplus.source.YamlNode.Mapping;
import org.periplus.source.YamlNode.Scalar;
import org.periplus.source.YamlNode.Sequence;

/**
 * Feeds the YAML test suite to our reader. It proves that every text of it is read, or refused with a place inside the text,
 * in whatever role the text stands; and it keeps count, so that another version of the parser cannot change this unseen.
 */
class YamlSuiteTest {

    private static final Duration BOUND = Duration.ofSeconds(60);
    private static final String PATH = "segments.yaml";
    private static final List<Case> CASES = YamlSuite.cases();

    /** What became of a case. */
    private record Outcome(Optional<Document> document, List<Diagnostic> problems) {

        boolean clean() {
            return problems.isEmpty();
        }

        boolean refusedAsSyntax() {
            return problems.stream().anyMatch(problem -> problem.rule().equals("yaml-syntax"));
        }
    }

    private static Outcome read(Case one) {
        List<Diagnostic> problems = new ArrayList<>();
        TextReader texts = new TextReader(new KeptTree(Map.of(PATH, one.text().getBytes(UTF_8))), problems::add);
        return new Outcome(new DocumentReader(texts, problems::add).read(PATH), problems);
    }

    @Test
    void holdsEveryCase() {
        assertThat(CASES).hasSize(402);
        assertThat(CASES).filteredOn(Case::valid).hasSize(308);
    }

    @Test
    void everyTextIsReadOrRefusedAtAPlaceInIt() {
        int clean = 0;
        int refused = 0;
        for (Case one : CASES) {
            Outcome outcome = assertTimeoutPreemptively(BOUND, () -> read(one));
            outcome.problems().forEach(problem -> Places.assertInside(one.id(), one.text(), problem));
            assertThat(outcome.problems().stream().allMatch(problem -> problem.severity() == Severity.ERROR))
                    .as(one.id())
                    .isTrue();
            assertThat(outcome.document().isPresent() || !outcome.clean())
                    .as(one.id())
                    .isTrue();
            clean += outcome.clean() ? 1 : 0;
            refused += outcome.clean() ? 0 : 1;
        }
        assertThat(clean).isEqualTo(185);
        assertThat(refused).isEqualTo(217);
    }

    @Test
    void mostValidTextIsYamlToUs() {
        assertThat(ids(one -> one.valid() && read(one).refusedAsSyntax())).hasSize(57);
    }

    @Test
    void invalidTextIsRefusedButForSpacesCommentsAndIndentation() {
        assertThat(ids(one -> !one.valid() && read(one).clean()))
                .containsExactlyInAnyOrder(
                        "9C9N", "9JBA", "9MMA", "CVW2", "DK95-01", "G5U8", "QB6E", "S98Z", "SU5Z", "Y79Y-03", "YJV2");
    }

    /** The two that differ are blocks whose last line has spaces only and no end. */
    @Test
    void textThatIsReadHasTheValuesTheSuiteExpects() {
        assertThat(ids(one -> {
                    Outcome outcome = read(one);
                    return one.valid() && outcome.clean() && !expected(one).equals(scalars(outcome.document()));
                }))
                .containsExactlyInAnyOrder("JEF9-02", "L24T-01");
    }

    @Test
    void lineEndsAndByteOrderMarksChangeNothing() {
        for (Case one : CASES) {
            List<String> plain = problems(Map.of("journeys/x.yaml", one.text()));
            assertThat(problems(Map.of("journeys/x.yaml", "\uFEFF" + one.text())))
                    .as(one.id())
                    .isEqualTo(plain);
            assertThat(problems(Map.of("journeys/x.yaml", one.text().replaceAll("\r?\n", "\r\n"))))
                    .as(one.id())
                    .isEqualTo(plain);
        }
    }

    @Test
    void theDecoderAnswersInEveryRole() {
        for (Case one : CASES) {
            String text = one.text();
            problems(Map.of("periplus.yaml", text, "segments.yaml", text, "journeys/x.yaml", text));
            problems(Map.of("personas/mira.md", "---\n" + text + (text.endsWith("\n") ? "" : "\n") + "---\nWords.\n"));
            problems(Map.of("personas/mira.md", text, "kpis/nps.yaml", text, "kpis/nps.csv", text));
        }
        assertThat(CASES).isNotEmpty();
    }

    /** Decodes the files, asserts that every place lies in its file, and returns what was found. */
    private static List<String> problems(Map<String, String> files) {
        Map<String, byte[]> bytes = new TreeMap<>();
        bytes.put("periplus.yaml", "periplus: 1\ntitle: Atlas\n".getBytes(UTF_8));
        files.forEach((path, text) -> bytes.put(path, text.getBytes(UTF_8)));
        List<Diagnostic> found = assertTimeoutPreemptively(BOUND, () -> new Decoder().decode(new KeptTree(bytes)))
                .diagnostics();
        found.forEach(problem -> {
            String file = problem.span().file();
            Places.assertInside(file, new String(bytes.getOrDefault(file, new byte[0]), UTF_8), problem);
        });
        return found.stream().map(problem -> words(problem)).toList();
    }

    private static Set<String> ids(java.util.function.Predicate<Case> which) {
        Set<String> ids = new TreeSet<>();
        CASES.stream().filter(which).map(Case::id).forEach(ids::add);
        return ids;
    }

    private static List<String> expected(Case one) {
        return one.scalars().isEmpty() ? List.of("") : one.scalars();
    }

    private static List<String> scalars(Optional<Document> document) {
        List<String> texts = new ArrayList<>();
        document.flatMap(Document::root).ifPresent(root -> collect(root, texts));
        return texts.isEmpty() ? List.of("") : texts;
    }

    private static void collect(YamlNode node, List<String> texts) {
        if (node instanceof Scalar scalar) {
            texts.add(scalar.text());
        } else if (node instanceof Sequence sequence) {
            sequence.items().forEach(item -> collect(item, texts));
        } else if (node instanceof Mapping mapping) {
            mapping.entries().forEach(entry -> {
                collect(entry.key(), texts);
                collect(entry.value(), texts);
            });
        }
    }

    private static String words(Diagnostic problem) {
        return problem.span().display() + " " + problem.rule() + " " + problem.message() + " => "
                + problem.hint().orElse("");
    }
}
