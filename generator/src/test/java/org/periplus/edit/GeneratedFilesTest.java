package org.periplus.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.periplus.decode.MemoryTree;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.source.DocumentReader;
import org.periplus.source.TextReader;
import org.periplus.source.YamlNode;

/** Formats 500 generated files: nothing is lost, nothing changes its meaning, and twice is the same as once. */
class GeneratedFilesTest {

    private static final KeyOrder ORDER = path -> path.size() == 1 ? List.of() : List.of("id", "name", "no");
    private static final Formatter FORMATTER = new Formatter(ORDER);

    @Test
    void theGeneratedFilesAreReadableAndFullOfComments() {
        List<Diagnostic> problems = new ArrayList<>();
        long comments = 0;
        for (long seed = 0; seed < 500; seed++) {
            YamlMaker maker = new YamlMaker(seed);
            read(maker.make(), problems);
            comments += maker.comments();
        }
        assertThat(problems).isEmpty();
        assertThat(comments).isGreaterThan(3000);
    }

    @Test
    void everyFileCanBeFormatted() {
        assertThat(LongStream.range(0, 500)
                        .filter(seed -> !format(text(seed)).problems().isEmpty()))
                .isEmpty();
    }

    @Test
    void whatTheyHoldStaysTheSame() {
        for (long seed = 0; seed < 500; seed++) {
            String text = text(seed);
            assertThat(plain(format(text).text().orElseThrow()))
                    .as("seed %d", seed)
                    .isEqualTo(plain(text));
        }
    }

    @Test
    void everyCommentIsStillThereOnce() {
        for (long seed = 0; seed < 500; seed++) {
            YamlMaker maker = new YamlMaker(seed);
            String formatted = format(maker.make()).text().orElseThrow();
            assertThat(commentsOf(formatted))
                    .as("seed %d", seed)
                    .hasSize(maker.comments())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void twiceIsTheSameAsOnce() {
        for (long seed = 0; seed < 500; seed++) {
            String once = format(text(seed)).text().orElseThrow();
            assertThat(format(once).text()).as("seed %d", seed).contains(once);
        }
    }

    @Test
    void linesAreTidy() {
        for (long seed = 0; seed < 500; seed++) {
            String formatted = format(text(seed)).text().orElseThrow();
            assertThat(formatted)
                    .as("seed %d", seed)
                    .doesNotContain("\r", "\uFEFF")
                    .endsWith("\n");
        }
    }

    private static String text(long seed) {
        return new YamlMaker(seed).make();
    }

    private static Formatted format(String text) {
        return FORMATTER.format("x.yaml", MemoryTree.of("x.yaml", text));
    }

    private static List<String> commentsOf(String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile("# *(c\\d+);").matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Object plain(String text) {
        List<Diagnostic> problems = new ArrayList<>();
        Object value = plain(read(text, problems));
        assertThat(problems).isEmpty();
        return value;
    }

    private static YamlNode read(String text, List<Diagnostic> problems) {
        TextReader texts = new TextReader(MemoryTree.of("x.yaml", text), problems::add);
        return new DocumentReader(texts, problems::add)
                .read("x.yaml")
                .flatMap(document -> document.root())
                .orElseThrow(() -> new AssertionError(problems + "\n" + text));
    }

    /** Returns the node as lists, maps and texts; where nothing is said stands an empty list. */
    private static Object plain(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return scalar.isAbsent() ? List.of() : scalar.text();
        }
        if (node instanceof YamlNode.Sequence sequence) {
            return sequence.items().stream().map(item -> plain(item)).toList();
        }
        Map<String, Object> map = new TreeMap<>();
        ((YamlNode.Mapping) node).entries().forEach(entry -> map.put(entry.key().text(), plain(entry.value())));
        return List.of(map);
    }
}
