package org.periplus.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.periplus.diagnostic.Severity;

class ReportFormatTest {

    private static final TextReport TEXT = new TextReport(
            (file, line) -> Optional.of("  emotoin: \u001b[31mred ]]> \ud83d\ude00 \u202e"), "../there/", false);

    @ParameterizedTest
    @EnumSource
    void theTextIsAsRecorded(ReportFormat format) throws IOException {
        assertThat(format.writer(TEXT).write(Samples.report())).isEqualTo(recorded(format));
    }

    @ParameterizedTest
    @EnumSource
    void nothingOfTheContentSteersATerminal(ReportFormat format) {
        String text = format.writer(TEXT).write(Samples.report());

        assertThat(text.codePoints().filter(point -> point != '\n').filter(ReportFormatTest::steers))
                .isEmpty();
        assertThat(text).endsWith("\n");
    }

    @ParameterizedTest
    @EnumSource
    void noProblemIsAReportToo(ReportFormat format) {
        Report report = new Report(List.of(), List.of(), "", Optional.of(Severity.ERROR), Samples.catalogue());

        assertThat(format.writer(TEXT).write(report)).doesNotContain("null").satisfies(text -> {
            if (format == ReportFormat.GITHUB) {
                assertThat(text).isEmpty();
            } else {
                assertThat(text).endsWith("\n");
            }
        });
    }

    @Test
    void aFormatIsKnownByItsWordInLargeAndSmallLetters() {
        assertThat(ReportFormat.words()).containsExactly("text", "json", "sarif", "junit", "github", "gitlab");
        assertThat(ReportFormat.of("GITHUB")).contains(ReportFormat.GITHUB);
        assertThat(ReportFormat.of("xml")).isEmpty();
    }

    private static boolean steers(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    private static String recorded(ReportFormat format) throws IOException {
        String name = "/report/" + format.word() + ".txt";
        try (InputStream in = Objects.requireNonNull(ReportFormatTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
