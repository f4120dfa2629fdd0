package org.periplus.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How numbers and units are written in English. */
class NumeralsTest {

    private static final Numerals ENGLISH = SpokenWords.english().numerals();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "-1|\u22121",
                "64.25|64.25",
                "1234567|1,234,567",
                "-1234.5|\u22121,234.5",
                "0.005|0.01",
                "NaN|\u2013",
                "-0.001|0",
                "3.5e15|3.5e15",
                "-1e300|\u22121.0e300",
                "999|999",
                "1000|1,000"
            })
    void numbersHaveATrueMinusAPointAndCommas(double value, String text) {
        assertThat(ENGLISH.plain(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-5|%|\u22125%",
                "-5|\u20ac|\u2212\u20ac5",
                "12|\u20ac per trip|\u20ac12\u00a0per trip",
                "5|minutes|5\u00a0minutes",
                "4|/5|4/5",
                "7|\u00b0C|7\u00b0C",
                "5| |5"
            })
    void unitsStandInTheirPlace(double value, String unit, String text) {
        assertThat(ENGLISH.withUnit(value, Optional.ofNullable(unit))).isEqualTo(text);
    }

    @Test
    void decimalsAreAsManyAsTheNumbersNeed() {
        assertThat(ENGLISH.decimals(List.of(1.0, 2.5, 3.25))).isEqualTo(2);
        assertThat(ENGLISH.decimals(List.of(100.0, 2000.0))).isZero();
        assertThat(ENGLISH.decimals(List.of())).isZero();
        assertThat(ENGLISH.plain(2.5, 0)).isEqualTo("3");
        assertThat(ENGLISH.plain(-2.5, 0)).isEqualTo("\u22123");
    }

    @Test
    void signsAreWrittenExceptAtZero() {
        assertThat(List.of(
                        ENGLISH.signed(1.5, 1), ENGLISH.signed(-2, 0), ENGLISH.signed(0, 0), ENGLISH.signed(0.04, 1)))
                .containsExactly("+1.5", "\u22122", "0", "0.0");
    }

    @Test
    void theLocaleOfTheMachineHasNoSay() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(ENGLISH.plain(-1234.5)).isEqualTo("\u22121,234.5");
        } finally {
            Locale.setDefault(before);
        }
    }
}
