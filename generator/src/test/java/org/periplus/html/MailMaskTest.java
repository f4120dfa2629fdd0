package org.periplus.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** E-mail addresses are taken out, other uses of the sign stay. */
class MailMaskTest {

    @ParameterizedTest
    @CsvSource({
        "ann@example.org, [e-mail address]",
        "Ask ann.b+c@mail.example.org. Soon., Ask [e-mail address]. Soon.",
        "mailto:ann@example.org, mailto:[e-mail address]",
        "jürgen@bücher.example, [e-mail address]",
        "a@b.c@d.e, [e-mail address]@d.e",
        "follow @nordlinie, follow @nordlinie",
        "3 tickets @ 5 euro, 3 tickets @ 5 euro",
        "user@localhost, user@localhost",
        "@, @"
    })
    void whatIsAnAddressIsMasked(String written, String told) {
        assertThat(MailMask.masked(written)).isEqualTo(told);
    }

    @Test
    void longTextsTakeNoLongerThanTheirLengthAsks() {
        String hostile = "a".repeat(500_000) + "@".repeat(200_000) + "a.".repeat(200_000);
        Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThat(MailMask.masked(hostile)).isNotEmpty());
    }
}
