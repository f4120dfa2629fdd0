package org.periplus.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names and numbers in Arabic phrases keep their own order, and phrases of other languages stay as they are. */
class RightToLeftTest {

    private static final Wording ARABIC = SpokenWords.in("ar");

    @Test
    void whatIsReadFromTheLeftIsKeptTogetherInAnArabicPhrase() {
        assertThat(ARABIC.say("kpi.target-by", "value", "35\u00a0points", "day", "31 ديسمبر 2025"))
                .isEqualTo("\u206835\u00a0points\u2069 حتى 31 ديسمبر 2025");
    }

    @Test
    void aSignStaysBeforeItsNumberAndDoesNotTurnThePhrase() {
        String said = ARABIC.say("comparison.mean", "mean", ARABIC.numerals().mean(-0.4));
        assertThat(said).endsWith("\u2068\u200e\u22120.4\u2069");
        assertThat(new Bidi(said, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight())
                .isFalse();
    }

    @Test
    void whatHasNoLettersAndWhatIsNotArabicStaysAsItIs() {
        assertThat(ARABIC.commas(List.of("Mira Hansen", "Elif Kaya"))).isEqualTo("Mira Hansen، Elif Kaya");
        assertThat(ARABIC.numerals().of(4, 5)).isEqualTo("4 من 5");
        assertThat(SpokenWords.english().numerals().of(4, 5)).isEqualTo("4 of 5");
    }
}
