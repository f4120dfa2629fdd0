package org.periplus.figure.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The widths of texts for which no font is shipped, in ems. */
class ScriptWidthsTest {

    private static final Lettering EM = new Lettering(Face.SANS_400, 1, 1, "x");
    private static final Lettering BOLD = new Lettering(Face.SANS_600, 1, 1, "x");

    private final TextMeasure measure = TextMeasure.shipped();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "座位|2",
                "チケット|4",
                "여행|2",
                "（|1",
                "𠮷|1",
                "🚆|1.4",
                "👨\u200d👩\u200d👧\u200d👦|1.4",
                "👍🏽|1.4",
                "🇩🇪|1.8",
                "1\ufe0f\u20e3|1.4",
                "❤\ufe0f|1.4",
                "\u202e\u200b\u2060|0",
                "ש|0.73",
                "ص|1.352",
                "औ|1.023",
                "ฒ|0.916"
            })
    void areThoseOfTheWidestUsualFont(String text, double ems) {
        assertThat(measure.width(text, EM)).isCloseTo(ems, within(0.0001));
    }

    @Test
    void marksTakeNoRoom() {
        assertThat(measure.width("قِطَارٌ", EM)).isEqualTo(measure.width("قطار", EM));
        assertThat(measure.width("e\u0301", EM)).isEqualTo(measure.width("e", EM));
    }

    @Test
    void boldLettersAreWider() {
        assertThat(measure.width("ש", BOLD)).isCloseTo(0.787, within(0.0001));
    }

    @Test
    void aTextIsAsWideAsItsPartsTogether() {
        String text = "Gleis 5 قطار 座位 🚆 ЁЖ";
        double parts = 0;
        for (String part : text.split("(?<= )", -1)) {
            parts += measure.width(part, Lettering.VOICE);
        }
        assertThat(measure.width(text, Lettering.VOICE)).isCloseTo(parts, within(1e-9));
    }
}
