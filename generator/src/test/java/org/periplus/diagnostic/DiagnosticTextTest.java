package org.periplus.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a problem is told, and that no line can trick the terminal it is shown on. */
class DiagnosticTextTest {

    private static final String FILE = "journeys/trip.yaml";

    private static String told(String line, int column, int length) {
        return plain(line).of(problem(column, length));
    }

    private static Diagnostic problem(int column, int length) {
        SourceSpan span = new SourceSpan(FILE, 7, column, length);
        return Diagnostic.error("unknown-key", span, "unknown key \"nmae\"", "did you mean \"name\"?");
    }

    private static DiagnosticText plain(String line) {
        return new DiagnosticText((file, number) -> Optional.of(line), false);
    }

    /** Returns the line and the caret line, without their indent. */
    private static List<String> excerpt(String line, int column, int length) {
        List<String> lines = told(line, column, length).lines().toList();
        return List.of(lines.get(1).substring(4), lines.get(2).substring(4));
    }

    @Test
    void aProblemIsToldWithItsPlaceItsLineAndItsHint() {
        assertThat(told("  nmae: Trip", 3, 4)).isEqualTo("""
                        journeys/trip.yaml:7:3: error: unknown key "nmae" [unknown-key]
                              nmae: Trip
                              ^^^^
                          hint: did you mean "name"?
                        """);
    }

    @Test
    void withoutALineAndWithoutAHintThereIsOneLine() {
        Diagnostic problem = Diagnostic.info("pain-without-idea", new SourceSpan(FILE, 1, 1, 1), "no idea", "");

        assertThat(new DiagnosticText((file, line) -> Optional.empty(), false).of(problem))
                .isEqualTo("journeys/trip.yaml:1:1: info: no idea [pain-without-idea]\n");
        assertThat(plain("   ").of(problem)).hasLineCount(1);
    }

    @Test
    void theCaretLineRepeatsTabs() {
        assertThat(excerpt("\ta\tnmae: x", 4, 4)).containsExactly("\ta\tnmae: x", "\t \t^^^^");
    }

    @Test
    void aTabEndsTheMark() {
        assertThat(excerpt("ab\tcd", 1, 5)).containsExactly("ab\tcd", "^^");
        assertThat(excerpt("ab\tcd", 3, 1)).containsExactly("ab\tcd", "  ^");
    }

    @ParameterizedTest(name = "{0} in front of the mark takes {1} cells")
    @CsvSource({
        "a,1",
        "\u6f22,2",
        "\ud55c,2",
        "\u30ab,2",
        "\uff21,2",
        "\ud83d\ude80,2",
        "\u0645,1",
        "\u00e9,1",
        "\u20ac,1",
        "e\u0301,1",
        "\u0645\u064e,1",
        "\ud842\udfb7,2"
    })
    void theCaretStandsUnderWideAndCombinedCharacters(String before, int cells) {
        int column = before.codePointCount(0, before.length()) + 1;

        assertThat(excerpt(before + "x", column, 1)).containsExactly(before + "x", " ".repeat(cells) + "^");
    }

    @Test
    void theMarkIsAsWideAsWhatItMarks() {
        assertThat(excerpt("\u6f22\u5b57: x", 1, 2)).containsExactly("\u6f22\u5b57: x", "^^^^");
    }

    @Test
    void joinersOfScriptsAndEmojiStay() {
        String line = "\u0645\u06cc\u200c\u062e \ud83d\udc69\u200d\ud83d\ude80 x";

        assertThat(excerpt(line, 1, 1)).first().isEqualTo(line);
    }

    @ParameterizedTest(name = "U+{0}")
    @ValueSource(
            strings = {
                "0000", "0007", "0008", "000D", "001B", "007F", "009B", "00AD", "061C", "200B", "200E", "200F", "2028",
                "2029", "202A", "202E", "2066", "2069", "FEFF", "D800"
            })
    void whatATerminalWouldObeyIsMadeVisible(String code) {
        String hidden = Character.toString(Integer.parseInt(code, 16));

        List<String> shown = excerpt("a" + hidden + "b", 3, 1);

        assertThat(shown).containsExactly("a<U+" + code + ">b", " ".repeat(9) + "^");
    }

    @Test
    void wordsFromContentCannotAddLinesOrColours() {
        String evil = "x\u001b[2K\n\u202eerror:";
        Diagnostic problem = Diagnostic.error(evil, new SourceSpan(evil, 1, 1, 1), evil, evil);

        assertThat(new DiagnosticText((file, line) -> Optional.empty(), false).of(problem))
                .hasLineCount(2)
                .doesNotContain("\u001b", "\u202e")
                .contains("<U+001B>", "<U+000A>", "<U+202E>");
    }

    @Test
    void aLongLineIsCutAroundTheMark() {
        String line = "a".repeat(5_000) + "HERE" + "b".repeat(5_000);

        List<String> shown = excerpt(line, 5_001, 4);

        assertThat(shown.get(0)).startsWith("\u2026a").endsWith("b\u2026").hasSize(122);
        assertThat(shown.get(1).indexOf('^')).isEqualTo(shown.get(0).indexOf("HERE"));
        assertThat(shown.get(1)).endsWith(" ^^^^");
    }

    @Test
    void aLongLineIsCutOnlyWhereItGoesOn() {
        String line = "HERE" + "b".repeat(5_000);
        String end = "a".repeat(5_000) + "HERE";

        assertThat(excerpt(line, 1, 4).get(0)).startsWith("HERE").endsWith("\u2026");
        assertThat(excerpt(end, 5_001, 4).get(0)).startsWith("\u2026").endsWith("HERE");
        assertThat(excerpt(end, 5_001, 4).get(1)).endsWith(" ^^^^");
    }

    @Test
    void aPlaceBehindTheLineIsMarkedAtItsEnd() {
        assertThat(excerpt("name:", 6, 1)).containsExactly("name:", "     ^");
        assertThat(excerpt("name:", 60, 1_000_000)).containsExactly("name:", "     ^");
    }

    @Test
    void coloursAreAddedOnlyWhenAskedFor() {
        DiagnosticText coloured = new DiagnosticText((file, line) -> Optional.of("nmae: x"), true);

        String text = coloured.of(problem(1, 4));

        assertThat(text).contains("\u001b[1;31merror:\u001b[0m", "\u001b[1;31m^^^^\u001b[0m");
        assertThat(text.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(told("nmae: x", 1, 4));
    }

    @Test
    void theSummaryCountsBySeverityAndFile() {
        SourceSpan one = SourceSpan.startOf("a.yaml");
        SourceSpan two = SourceSpan.startOf("b.yaml");
        List<Diagnostic> problems = List.of(
                Diagnostic.error("r", one, "m", ""),
                Diagnostic.warning("r", one, "m", ""),
                Diagnostic.error("r", two, "m", ""),
                Diagnostic.error("r", two, "m", ""));

        assertThat(DiagnosticText.summary(problems)).isEqualTo("3 errors, 1 warning in 2 files");
        assertThat(DiagnosticText.summary(List.of(Diagnostic.info("r", one, "m", ""))))
                .isEqualTo("1 remark in 1 file");
        assertThat(DiagnosticText.summary(List.of())).isEqualTo("no problems");
    }
}
