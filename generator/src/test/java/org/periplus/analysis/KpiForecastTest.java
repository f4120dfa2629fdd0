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
    void aTrendIsFollowedAsByHand() {
        Trend trend = Trend.run(new double[] {10, 12, 13, 15}, 0.5, 0.5, 1);
        assertThat(trend.level()).isCloseTo(15.125, EXACT);
        assertThat(trend.slope()).isCloseTo(1.6875, EXACT);
        assertThat(trend.squares()).isCloseTo(1.0625, EXACT);
        assertThat(trend.errors()).isEqualTo(2);
        assertThat(trend.ahead(2)).isCloseTo(18.5, EXACT);
    }

    @Test
    void aFadingTrendIsFollowedAsByHand() {
        Trend trend = Trend.run(new double[] {10, 12, 13, 15}, 0.5, 0.5, 0.8);
        assertThat(trend.level()).isCloseTo(14.73, EXACT);
        assertThat(trend.slope()).isCloseTo(1.295, EXACT);
        assertThat(trend.squares()).isCloseTo(0.6516, EXACT);
        assertThat(trend.ahead(1)).isCloseTo(15.766, EXACT);
        assertThat(trend.ahead(2)).isCloseTo(16.5948, EXACT);
    }

    @ParameterizedTest
    @CsvSource({"0.3,0.2,0.9", "0.95,0.95,0.98", "0.05,0,0.8", "0.5,0.1,0.86"})
    void theSpreadOfAFadingTrendIsTheClosedFormula(double alpha, double betaStar, double phi) {
        Trend trend = new Trend(alpha, betaStar, phi, 0, 0, 15, 8);
        double beta = alpha * betaStar;
        for (int h = 1; h <= 24; h++) {
            double ratio = 1
                    + alpha * alpha * (h - 1)
                    + beta * phi * h / Math.pow(1 - phi, 2) * (2 * alpha * (1 - phi) + beta * phi)
                    - beta
                            * phi
                            * (1 - Math.pow(phi, h))
                            / (Math.pow(1 - phi, 2) * (1 - phi * phi))
                            * (2 * alpha * (1 - phi * phi) + beta * phi * (1 + 2 * phi - Math.pow(phi, h)));
            assertThat(Math.pow(trend.deviation(h), 2)).as("%s ahead", h).isCloseTo(3 * ratio, within(1e-6));
        }
    }

    @ParameterizedTest
    @CsvSource({"0.3,0.2", "0.95,0.95", "0.05,0", "0.5,0.1"})
    void theSpreadOfALinearTrendIsTheClosedFormula(double alpha, double betaStar) {
        Trend trend = new Trend(alpha, betaStar, 1, 0, 0, 12, 8);
        double beta = alpha * betaStar;
        for (int h = 1; h <= 24; h++) {
            double ratio = 1 + (h - 1) * (alpha * alpha + alpha * beta * h + beta * beta * h * (2 * h - 1) / 6);
            assertThat(Math.pow(trend.deviation(h), 2)).as("%s ahead", h).isCloseTo(2 * ratio, within(1e-6));
        }
    }

    @Test
    void theGridFindsTheLeastSquaresOfItself() {
        double[] values = {3, 5, 4, 6, 8, 7, 9, 12, 11, 13};
        Trend best = Trend.fitted(values, true);
        for (int a = 1; a < 20; a++) {
            for (int b = 0; b < 20; b++) {
                for (int p = 0; p < 10; p++) {
                    Trend other = Trend.run(values, a / 20.0, b / 20.0, 0.8 + 0.02 * p);
                    assertThat(best.squares()).isLessThanOrEqualTo(other.squares());
                }
            }
        }
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
