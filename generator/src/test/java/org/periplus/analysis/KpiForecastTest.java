package org.periplus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.periplus.model.Forecast;
import org.periplus.model.ForecastMethod;
import org.periplus.model.PeriodUnit;
import org.periplus.model.Reading;

/** Readings carried forward, against numbers worked out by hand. */
class KpiForecastTest {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 31);

    private static List<Reading> monthly(double... values) {
        return IntStream.range(0, values.length)
                .filter(i -> !Double.isNaN(values[i]))
                .mapToObj(i -> reading(FIRST.plusMonths(i), values[i]))
                .toList();
    }

    private static Reading reading(LocalDate day, double value) {
        return new Reading(day, value, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Optional<KpiForecast> forecast(ForecastMethod method, int periods, List<Reading> readings) {
        return KpiForecast.of(new Forecast(method, Optional.of(periods)), readings, PeriodUnit.MONTH);
    }

    @Test
    void aStraightLineGoesOnWithoutDoubt() {
        KpiForecast forecast = forecast(ForecastMethod.HOLT, 3, monthly(1, 2, 3, 4, 5, 6, 7, 8))
                .orElseThrow();
        assertThat(forecast.values()).extracting(ForecastValue::point).containsExactly(9.0, 10.0, 11.0);
        assertThat(forecast.values()).allSatisfy(value -> {
            assertThat(value.low80()).isCloseTo(value.point(), EXACT);
            assertThat(value.high80()).isCloseTo(value.point(), EXACT);
        });
    }

    @Test
    void daysGoOnByPeriodsFromTheLastReading() {
        KpiForecast forecast = forecast(ForecastMethod.DAMPED, 2, monthly(1, 2, 3, 4, 5, 6, 7, 8))
                .orElseThrow();
        assertThat(forecast.values())
                .extracting(ForecastValue::date)
                .containsExactly(LocalDate.of(2025, 9, 30), LocalDate.of(2025, 10, 31));
    }

    @Test
    void rangesAreThoseOfTheNormalDistributionAndWiden() {
        ForecastValue value = ForecastValue.of(FIRST, 10, 2);
        assertThat(value.low50()).isCloseTo(10 - 1.34898, within(1e-4));
        assertThat(value.high80()).isCloseTo(10 + 2.56310, within(1e-4));
        List<ForecastValue> values = forecast(ForecastMethod.HOLT, 6, monthly(5, 7, 6, 9, 8, 10, 13, 11, 14))
                .orElseThrow()
                .values();
        for (int i = 1; i < values.size(); i++) {
            assertThat(width(values.get(i))).isGreaterThan(width(values.get(i - 1)));
        }
    }

    private static double width(ForecastValue value) {
        return value.high80() - value.low80();
    }

    @Test
    void withFewerThanEightReadingsInARowThereIsNone() {
        assertThat(forecast(ForecastMethod.HOLT, 3, monthly(1, 2, 3, 4, 5, 6, 7)))
                .isEmpty();
        assertThat(forecast(ForecastMethod.HOLT, 3, monthly(1, 2, 3, Double.NaN, 5, 6, 7, 8, 9, 10)))
                .isEmpty();
        assertThat(forecast(ForecastMethod.OFF, 3, monthly(1, 2, 3, 4, 5, 6, 7, 8)))
                .isEmpty();
    }

    @Test
    void aSteadyRiseIsBetterThanTheNaiveForecastAndAStandstillIsNot() {
        KpiForecast rise = forecast(ForecastMethod.HOLT, 3, monthly(1, 2, 3, 4, 5, 6, 7, 8, 9))
                .orElseThrow();
        assertThat(rise.holdOut().orElseThrow().held()).isEqualTo(3);
        assertThat(rise.holdOut().orElseThrow().naiveError()).isCloseTo(2, EXACT);
        assertThat(rise.isBetterThanNaive()).isTrue();
        KpiForecast still = forecast(ForecastMethod.HOLT, 3, monthly(5, 5, 5, 5, 5, 5, 5, 5, 5))
                .orElseThrow();
        assertThat(still.isBetterThanNaive()).isFalse();
        assertThat(forecast(ForecastMethod.HOLT, 3, monthly(1, 2, 3, 4, 5, 6, 7, 8))
                        .orElseThrow()
                        .holdOut())
                .isEmpty();
    }

    @Test
    void monthsHaveASeasonOfAYear() {
        double[] values = IntStream.range(0, 40)
                .mapToDouble(i -> 100 + i + (i % 12 == 6 ? 40 : 0) + i % 2)
                .toArray();
        KpiForecast forecast = forecast(ForecastMethod.HOLT, 6, monthly(values)).orElseThrow();
        assertThat(forecast.season()).isEqualTo(12);
        assertThat(forecast.isBetterThanNaive()).isTrue();
        assertThat(forecast.values().get(2).point()).isCloseTo(100 + 42 + 40, within(3.0));
    }

    @Test
    void whatLiesBeforeAGapDoesNotCount() {
        KpiForecast forecast = forecast(ForecastMethod.HOLT, 1, monthly(90, 80, 70, Double.NaN, 1, 2, 3, 4, 5, 6, 7, 8))
                .orElseThrow();
        assertThat(forecast.values().get(0).point()).isCloseTo(9, EXACT);
    }

    @Test
    void sharesStayBetweenNothingAndAll() {
        KpiForecast forecast = forecast(ForecastMethod.HOLT, 6, monthly(70, 78, 80, 88, 90, 95, 96, 99))
                .orElseThrow()
                .within(0, 100);
        assertThat(forecast.values()).allSatisfy(value -> {
            assertThat(value.high80()).isLessThanOrEqualTo(100);
            assertThat(value.point()).isLessThanOrEqualTo(100);
        });
    }

    @Test
    void extremeReadingsGiveNumbers() {
        double[] values = IntStream.range(0, 40)
                .mapToDouble(i -> i % 2 == 0 ? 1e15 : -1e15)
                .toArray();
        assertThat(forecast(ForecastMethod.HOLT, 60, monthly(values))
                        .orElseThrow()
                        .values())
                .hasSize(60)
                .allSatisfy(value -> assertThat(Double.isFinite(value.high80())).isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31,2026-02-01,MONTH,1",
        "2026-01-01,2026-01-31,MONTH,0",
        "2025-12-28,2025-12-29,WEEK,1",
        "2025-12-29,2026-01-04,WEEK,0",
        "2025-11-01,2026-02-01,QUARTER,1",
        "2024-01-01,2026-12-31,YEAR,2",
        "2026-02-28,2026-03-01,DAY,1"
    })
    void periodsAreThoseOfTheCalendar(LocalDate first, LocalDate second, PeriodUnit period, long between) {
        assertThat(Periods.between(first, second, period)).isEqualTo(between);
    }
}
