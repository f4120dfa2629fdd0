package org.periplus.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplus.diagnostic.Diagnostic;

class BaselineTest {

    @Test
    void whatIsWrittenAndReadKnowsEveryProblem() throws BaselineFormatException {
        Baseline.Sifted sifted = read(Baseline.of(Samples.problems()).write()).sift(Samples.problems());

        assertThat(sifted.left()).isEmpty();
        assertThat(sifted.known()).isEqualTo(6);
        assertThat(sifted.gone()).isZero();
        assertThat(sifted.notes()).containsExactly("6 problems are in the baseline and not told again.");
    }

    @Test
    void theFileIsTheSameWhateverTheOrderOfTheProblems() {
        List<Diagnostic> shuffled = new ArrayList<>(Samples.problems());
        Collections.reverse(shuffled);

        assertThat(Baseline.of(shuffled).write())
                .isEqualTo(Baseline.of(Samples.problems()).write())
                .startsWith(
                        "{\n  \"periplus-baseline\": 1,\n  \"problems\": [\n    {\n      \"rule\": \"duplicate-key\",\n      \"file\": \"per")
                .contains("stands already in line #", "\"count\": 2");
    }

    @Test
    void movedLinesBringNothingBack() {
        Baseline baseline = Baseline.of(List.of(twice("trip.yaml", 2, "it stands already in line 1")));

        assertThat(baseline.sift(List.of(twice("trip.yaml", 45, "it stands already in line 40")))
                        .left())
                .isEmpty();
    }

    @Test
    void aSecondEqualProblemIsNew() {
        Diagnostic first = twice("trip.yaml", 2, "it stands already in line 1");
        Diagnostic second = twice("trip.yaml", 9, "it stands already in line 1");

        assertThat(Baseline.of(List.of(first)).sift(List.of(first, second)).left())
                .containsExactly(second);
    }

    @Test
    void anotherFileRuleOrMessageIsNew() {
        Diagnostic known = twice("trip.yaml", 2, "the key \"a\"");
        List<Diagnostic> others = List.of(
                twice("other.yaml", 2, "the key \"a\""),
                twice("trip.yaml", 2, "the key \"b\""),
                Diagnostic.error("other-rule", known.span(), known.message(), ""));

        assertThat(Baseline.of(List.of(known)).sift(others).left()).isEqualTo(others);
    }

    @Test
    void mendedProblemsAreCounted() {
        Baseline.Sifted sifted =
                Baseline.of(Samples.problems()).sift(Samples.problems().subList(0, 3));

        assertThat(sifted.gone()).isEqualTo(3);
        assertThat(sifted.notes())
                .containsExactly(
                        "3 problems are in the baseline and not told again.",
                        "3 problems of the baseline are gone; write it again.");
    }

    @Test
    void oneProblemIsToldAsOne() {
        Baseline.Sifted sifted = Baseline.of(Samples.problems().subList(0, 2))
                .sift(Samples.problems().subList(0, 1));

        assertThat(sifted.notes())
                .containsExactly(
                        "1 problem is in the baseline and not told again.",
                        "1 problem of the baseline is gone; write it again.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the first is in line 7|the first is in line #",
                "the last reading, of 2026-05-12, is 45 days old|the last reading, of #, is # days old",
                "3 of 1,250.5 at 10:30|# of # at #",
                "emotion is -3|emotion is #",
                "\"weekend-trip-2028\" and trip/2028 and v2|\"weekend-trip-2028\" and trip/2028 and v2",
                "pain p1, 7-day pass|pain p1, 7-day pass"
            })
    void numbersThatStandAloneCountAsEqual(String message, String words) {
        assertThat(ProblemKey.of(twice("trip.yaml", 1, message)).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,", "1", "1-", "1:x", "-1 ", "1.1"})
    void veryLongMessagesCostLittle(String piece) {
        String message = piece.repeat(200_000);

        assertThatCode(() -> assertTimeoutPreemptively(
                        Duration.ofSeconds(60), () -> ProblemKey.of(twice("trip.yaml", 1, message))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no JSON",
                "[]",
                "{}",
                "{\"periplus-baseline\": 2, \"problems\": []}",
                "{\"periplus-baseline\": 1}",
                "{\"periplus-baseline\": 1, \"problems\": {}}",
                "{\"periplus-baseline\": 1, \"problems\": [1]}",
                "{\"periplus-baseline\": 1, \"problems\": [{\"file\": \"a\", \"rule\": \"b\", \"message\": \"c\"}]}",
                "{\"periplus-baseline\": 1, \"problems\": [{\"file\": \"a\", \"rule\": \"b\", \"message\": \"c\", \"count\": 0}]}",
                "{\"periplus-baseline\": 1, \"problems\": [{\"file\": \"a\", \"rule\": \"b\", \"message\": \"c\", \"count\": 1.5}]}",
                "{\"periplus-baseline\": 1, \"problems\": [{\"file\": \"a\", \"rule\": \"b\", \"message\": \"c\", \"count\": 1e300}]}",
                "{\"periplus-baseline\": 1, \"problems\": [{\"file\": 1, \"rule\": \"b\", \"message\": \"c\", \"count\": 1}]}",
                "{\"periplus-baseline\": 1, \"problems\": [{\"file\": \"a\", \"rule\": \"b\", \"message\": \"c\", \"count\": 1},"
                        + "{\"file\": \"a\", \"rule\": \"b\", \"message\": \"c\", \"count\": 1}]}",
                "{\"periplus-baseline\": 1, \"problems\": [{\"file\": \"a\", \"rule\": \"b\", \"message\": \"c\", \"count\": 1000000},"
                        + "{\"file\": \"d\", \"rule\": \"b\", \"message\": \"c\", \"count\": 1000000}]}"
            })
    void aFileThatIsNoneOfOursIsRefusedWithASentence(String file) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(BaselineFormatException.class)
                .hasMessageMatching("(it |another version|line \\d+|problem \\d+ ).*");
    }

    private static Baseline read(String file) throws BaselineFormatException {
        return Baseline.read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static Diagnostic twice(String file, int line, String message) {
        return Diagnostic.error("duplicate-key", Samples.at(file, line, 1, 1), message, "");
    }
}
