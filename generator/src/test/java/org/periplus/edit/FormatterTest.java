package org.periplus.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplus.decode.MemoryTree;
import org.periplus.diagnostic.Diagnostic;

class FormatterTest {

    private static final Formatter FORMATTER = new Formatter(path -> List.of("id", "name"));

    /** Reads the cases: a line {@code === name}, the text, a line {@code --->}, the canonical form. */
    static Stream<Arguments> cases() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(FormatterTest.class.getResourceAsStream("/fmt/cases.txt"), "cases")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<Arguments> cases = new ArrayList<>();
            for (String part : all.substring("=== ".length()).split("\n=== ")) {
                int text = part.indexOf('\n') + 1;
                int arrow = part.indexOf("\n--->\n");
                String after = part.substring(arrow + "\n--->\n".length());
                cases.add(Arguments.of(
                        part.substring(0, text - 1),
                        part.substring(text, arrow + 1),
                        after.endsWith("\n") ? after : after + "\n"));
            }
            return cases.stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void caseHasItsCanonicalForm(String name, String before, String after) {
        assertThat(yaml(before)).as(name).isEqualTo(after);
        assertThat(yaml(after)).as("%s, twice", name).isEqualTo(after);
    }

    @Test
    void lineEndsAndTheByteOrderMarkAreNormalised() {
        assertThat(yaml("\uFEFFa: 1 # x\r\nb: |\r\n  t\r\n  u\r\n")).isEqualTo("a: 1  # x\nb: |\n  t\n  u\n");
        assertThat(yaml("a: 1\rb: 2\r")).isEqualTo("a: 1\nb: 2\n");
    }

    @Test
    void aBlockWithoutALineEndGetsNone() {
        assertThat(yaml("a: |\n  x")).isEqualTo("a: |-\n  x\n");
        assertThat(yaml("a: |+\n  x")).isEqualTo("a: |-\n  x\n");
        assertThat(yaml("a: >\n  x\n ")).isEqualTo("a: >\n  x\n");
    }

    @Test
    void theLastLineIsEnded() {
        assertThat(yaml("a: 1")).isEqualTo("a: 1\n");
        assertThat(yaml("a: 1 # x")).isEqualTo("a: 1  # x\n");
        assertThat(yaml("")).isEmpty();
    }

    @Test
    void aTextWithInvisibleCharactersKeepsThem() {
        assertThat(yaml("a: \"x\u00a0y: \\u00a0z\"\n")).isEqualTo("a: \"x\u00a0y: \\u00a0z\"\n");
        assertThat(yaml("a: 'x\u00a0y\n  z: 1'\n")).isEqualTo("a: \"x\\u00A0y z: 1\"\n");
        assertThat(yaml("a: x\u00a0y\n")).isEqualTo("a: x\u00a0y\n");
    }

    @Test
    void ofMarkdownOnlyTheFrontMatterIsFormatted() {
        String body = "# Title   \n\n\n*  item\n  * `a:   b` \n---\nx: \"y\"\n\n\n";

        assertThat(markdown("---  \nx:   'y'\nname: N # n\n--- \n" + body))
                .contains("---\nname: N  # n\nx: \"y\"\n---\n" + body);
        assertThat(markdown("---\r\nx: 1\r\n---\r\nA\r\nB")).contains("---\nx: 1\n---\nA\nB");
        assertThat(markdown("---\n# a\n--- |\n  x\n---\nA")).contains("---\n# a\n|\n  x\n---\nA");
        assertThat(markdown("---\n---\nA")).contains("---\n---\nA");
    }

    @Test
    void markdownWithoutFrontMatterIsLeftAlone() {
        assertThat(markdown("# Title\r\n\r\nx:   1\r\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: &x 1\nb: *x\n",
                "a: !!str 1\n",
                "a: 1\na: 2\n",
                "<<: {a: 1}\n",
                "a: [1\n",
                "a: 1\n---\nb: 2\n",
                "a: \u0007\n",
                "a: \"\\u202e\"\n",
                "? [a]\n: 1\n",
                "%YAML 1.2\n---\na: 1\n"
            })
    void whatIsNotContentIsLeftAloneWithAReason(String text) {
        Formatted formatted = FORMATTER.format("x.yaml", MemoryTree.of("x.yaml", text));

        assertThat(formatted.text()).isEmpty();
        assertThat(formatted.problems())
                .isNotEmpty()
                .extracting(Diagnostic::rule)
                .doesNotContain("fmt-unsafe");
        assertThat(formatted.problems())
                .allMatch(problem -> problem.span().file().equals("x.yaml"));
    }

    @Test
    void aProblemShowsItsLine() {
        Formatted formatted = FORMATTER.format("x.yaml", MemoryTree.of("x.yaml", "a: 1\na: 2\n"));

        assertThat(formatted.excerpts().line("x.yaml", 2)).contains("a: 2");
    }

    @Test
    void anOrderThatNamesAKeyTwiceChangesNothing() {
        Formatter careless = new Formatter(path -> List.of("b", "b", "a"));
        Formatted formatted = careless.format("x.yaml", MemoryTree.of("x.yaml", "a: 1\nb: 2\n"));

        assertThat(formatted.text()).isEmpty();
        assertThat(formatted.problems()).extracting(Diagnostic::rule).containsExactly("fmt-unsafe");
    }

    private static String yaml(String text) {
        Formatted formatted = FORMATTER.format("x.yaml", MemoryTree.of("x.yaml", text));
        assertThat(formatted.problems()).isEmpty();
        return formatted.text().orElseThrow();
    }

    private static Optional<String> markdown(String text) {
        Formatted formatted = FORMATTER.format("x.md", MemoryTree.of("x.md", text));
        assertThat(formatted.problems()).isEmpty();
        return formatted.text();
    }
}
