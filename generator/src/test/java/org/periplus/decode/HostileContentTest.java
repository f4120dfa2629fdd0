package org.periplus.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.periplus.diagnostic.Diagnostic;

/** Proves that no content makes the decoder throw, hang or grow without bounds. */
class HostileContentTest {

    private static final Duration BOUND = Duration.ofSeconds(20);
    private static final String SITE = "periplus: 1\ntitle: Atlas\n";

    private static Decoded decode(String path, String text) {
        return assertTimeoutPreemptively(
                BOUND, () -> new Decoder().decode(MemoryTree.of("periplus.yaml", SITE, path, text)));
    }

    private static List<String> rules(Decoded decoded) {
        return decoded.diagnostics().stream().map(Diagnostic::rule).distinct().toList();
    }

    @Test
    void refusesFiveThousandNestedLists() {
        assertThat(rules(decode("segments/a.yaml", "name: " + "[".repeat(5000))))
                .containsExactly("too-deep");
        assertThat(rules(decode("segments/a.yaml", "{a: ".repeat(5000)))).containsExactly("too-deep");
        assertThat(rules(decode("segments/a.yaml", "- ".repeat(5000)))).containsExactly("too-deep");
    }

    @Test
    void readsAHugeScalarWithinTheLimit() {
        Decoded decoded = decode("segments/a.yaml", "name: A\nsummary: " + "word ".repeat(200_000) + "\n");
        assertThat(decoded.diagnostics()).isEmpty();
    }

    @Test
    void refusesFilesBeyondTheLimit() {
        Decoded decoded = decode("segments/a.yaml", "name: A\nsummary: " + "x".repeat(2 << 20) + "\n");
        assertThat(decoded.diagnostics()).hasSize(1);
        assertThat(decoded.diagnostics().get(0).message()).isEqualTo("the file has 2.0 MiB; at most 1 MiB are read");
        assertThat(rules(decode("pages/a.md", "# A\n" + "x".repeat(2 << 20)))).containsExactly("too-large");
    }

    @Test
    void endlessMistakesAreToldUpToALimit() {
        Decoded decoded = decode("segments.yaml", "a: {name: A, parent: b}\n".repeat(40_000));
        assertThat(decoded.diagnostics()).hasSizeLessThan(510);
        assertThat(rules(decoded)).contains("duplicate-key", "too-many-problems");
    }

    @Test
    void longWordsAreCutInMessages() {
        String word = "x".repeat(400_000);
        Decoded decoded = decode("segments.yaml", word + ": {name: A, parent: " + "y".repeat(400_000) + "}\n");
        assertThat(decoded.diagnostics()).isNotEmpty();
        assertThat(decoded.diagnostics())
                .allSatisfy(problem -> assertThat(problem.message()).hasSizeLessThan(700));
    }

    @Test
    void manyTouchpointsOfOneNameGetTheirIds() {
        String journey = "name: J\nstages:\n  - name: S\n    touchpoints:\n" + "      - {name: a}\n".repeat(50_000);
        Decoded decoded = decode("journeys/j.yaml", journey);
        assertThat(decoded.diagnostics()).isEmpty();
        assertThat(decoded.atlas().journeys().get(0).touchpoints()).hasSize(50_000);
    }

    @Test
    void pagesOfOddLinesAreRead() {
        Decoded decoded = decode("pages/a.md", "# A" + " #".repeat(200_000) + " ".repeat(200_000) + "x\n# Name\n");
        assertThat(decoded.atlas().pages().get(0).name()).isEqualTo("Name");
    }

    @Test
    void alwaysAnswersToCutAndTurnedContent() {
        String text = "---\nname: \"Mira\"\nfacts: {a: [1, &x *y, !!z w]}\n? [k]\n: |\n  t\n<<: {a: b}\n---\n# T\n";
        for (int from = 0; from < text.length(); from++) {
            for (int to = from; to <= text.length(); to += 3) {
                String part = text.substring(from, to);
                Decoded decoded = new Decoder()
                        .decode(MemoryTree.of(
                                "periplus.yaml", part, "personas/a.md", part, "teams.yaml", part, "kpis/a.csv", part));
                assertThat(decoded.diagnostics()).isNotNull();
            }
        }
    }
}
