package org.periplus.figure.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TallLettersTest {

    private final TextMeasure measure = TextMeasure.shipped();

    @ParameterizedTest
    @ValueSource(strings = {"رحلة", "यात्रा", "การเดินทาง", "ЙЁ"})
    void linesOfTallScriptsAreFurtherApart(String word) {
        TextBlock block = TextBlock.wrap(measure, (word + " ").repeat(9), Lettering.LIST, 60, 3);

        assertThat(block.height()).isGreaterThan(3 * Lettering.LIST.lineHeight());
        assertThat(block.shape(0, 20, "").lines().get(1).y()).isEqualTo(20 + block.lineHeight());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ärger", "Škoda", "поезд", "周末", "🚂", "שבוע"})
    void linesOfOtherScriptsAreAsFarApartAsTheirLetteringSays(String word) {
        TextBlock block = TextBlock.wrap(measure, (word + " ").repeat(9), Lettering.LIST, 60, 3);

        assertThat(block.lineHeight()).isEqualTo(Lettering.LIST.lineHeight());
    }

    @Test
    void accentedCapitalsRiseAndOthersDoNot() {
        assertThat(TallLetters.rise("in Ärger")).isTrue();
        assertThat(TallLetters.rise("Йога")).isTrue();
        assertThat(TallLetters.rise("in ärger, Weg")).isFalse();
    }
}
