package org.periplus.telling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Texts of the content stand in a sentence on one line, and short. */
class PlainTextTest {

    @Test
    void linesAndSpacesBecomeOneSpace() {
        assertThat(PlainText.line("  a\r\n\tb\u00a0\u2028c\u0000 ")).isEqualTo("a b c");
    }

    @Test
    void whatTurnsTextOrHasNoShapeIsLeftOut() {
        assertThat(PlainText.line("\u202eab\u2066c\u2069\ufeff\u200b")).isEqualTo("abc");
        assertThat(PlainText.line("👩\u200d👧 می\u200cخواهم")).isEqualTo("👩\u200d👧 می\u200cخواهم");
    }

    @Test
    void halfALetterIsLeftOut() {
        assertThat(PlainText.line("a\ud83db")).isEqualTo("ab");
    }

    @Test
    void aLongTextEndsBehindAWord() {
        String text = "The family wants to sit together, and the app offers four seats in four different coaches";
        assertThat(PlainText.brief(text))
                .isEqualTo("The family wants to sit together, and the app offers four seats in four\u2026");
        assertThat(PlainText.brief("x".repeat(80))).hasSize(80).doesNotContain("\u2026");
    }

    @Test
    void signsThatHangAreTakenAway() {
        assertThat(PlainText.brief("y".repeat(70) + ", " + "z".repeat(40))).isEqualTo("y".repeat(70) + "\u2026");
    }

    @Test
    void aWordWithoutEndIsCutBetweenLetters() {
        assertThat(PlainText.brief("座".repeat(300))).isEqualTo("座".repeat(79) + "\u2026");
        String accents = "e\u0301".repeat(200);
        assertThat(PlainText.brief(accents)).endsWith("\u0301\u2026");
        String families = "👩\u200d👧".repeat(100);
        assertThat(PlainText.brief(families)).endsWith("👧\u2026");
    }
}
