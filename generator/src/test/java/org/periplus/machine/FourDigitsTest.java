package org.periplus.machine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FourDigitsTest {

    @ParameterizedTest
    @CsvSource({
        "0.00005, 0.0001",
        "-0.00005, -0.0001",
        "61.23456, 61.2346",
        "1e15, 1e15",
        "-3e300, -3e300",
        "4.9e-324, 0"
    })
    void numbersOfAnySizeAreRoundedAndNotCutOff(double value, double rounded) {
        assertThat(FourDigits.of(value)).isEqualTo(rounded);
    }

    @Test
    void whatIsNotFiniteIsLeftToTheWriter() {
        assertThat(FourDigits.of(Double.NEGATIVE_INFINITY)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(FourDigits.of(Double.NaN)).isNaN();
    }
}
