package org.periplus.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedExcerptsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "- Ring 04131 555 0123, please | - Ring 04*** *** **23, please",
                "2026-01-02,04131 5550123,5 | 2026-01-02,04*** *****23,5",
                "quote: \"a.hansen@mail.example\" | quote: \"a.h*****@****.*****le\"",
                "of 2026-03-01, 09:04 to 11:30, for 49.90 | of 2026-03-01, 09:04 to 11:30, for 49.90",
            })
    void masksPersonalDataAndNothingElse(String line, String masked) {
        MaskedExcerpts excerpts = new MaskedExcerpts((file, number) -> Optional.of(line));

        assertThat(excerpts.line("feedback/calls.yaml", 3)).contains(masked);
        assertThat(masked).hasSameSizeAs(line);
    }

    @Test
    void aLineThatIsNotKnownStaysUnknown() {
        assertThat(new MaskedExcerpts((file, number) -> Optional.empty()).line("a.yaml", 1))
                .isEmpty();
    }
}
