package org.periplus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wilson's interval of a share, against numbers worked out by hand. */
class IntervalTest {

    @ParameterizedTest
    @CsvSource({"50,100,40.383,59.617", "0,10,0,27.753", "100,10,72.247,100", "20,5,3.622,62.447"})
    void itIsTheScoreInterval(double percent, long n, double low, double high) {
        Interval interval = Interval.wilson(percent, n).orElseThrow();
        assertThat(interval.low()).isCloseTo(low, within(0.001));
        assertThat(interval.high()).isCloseTo(high, within(0.001));
    }

    @Test
    void thereIsNoneForWhatIsNoShareOrRestsOnNothing() {
        assertThat(Interval.wilson(101, 10)).isEmpty();
        assertThat(Interval.wilson(-1, 10)).isEmpty();
        assertThat(Interval.wilson(Double.NaN, 10)).isEmpty();
        assertThat(Interval.wilson(50, 0)).isEmpty();
    }

    @Test
    void itHoldsTheShareAndNarrowsWithTheCount() {
        for (int percent = 0; percent <= 100; percent += 5) {
            double width = 101;
            for (long n = 1; n < 1_000_000_000_000L; n *= 10) {
                Interval interval = Interval.wilson(percent, n).orElseThrow();
                assertThat(interval.low()).isBetween(0.0, percent + 1e-9);
                assertThat(interval.high()).isBetween(percent - 1e-9, 100.0);
                assertThat(interval.high() - interval.low()).isLessThan(width);
                width = interval.high() - interval.low();
            }
        }
    }
}
