package org.periplus.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exponential smoothing, against numbers worked out by hand and closed formulas. */
class SmoothingTest {

    private static final Offset<Double> EXACT = within(1e-9);

    @Test
    void aTrendIsFollowedAsByHand() {
        Smoothing trend = Smoothing.run(new double[] {10, 12, 13, 15}, new SmoothingWeights(0.5, 0.5, 0, 1));
        assertThat(trend.level()).isCloseTo(15.125, EXACT);
        assertThat(trend.slope()).isCloseTo(1.6875, EXACT);
        assertThat(trend.squares()).isCloseTo(1.0625, EXACT);
        assertThat(trend.freedom()).isEqualTo(1);
        assertThat(trend.ahead(2)).isCloseTo(18.5, EXACT);
    }

    @Test
    void aFadingTrendIsFollowedAsByHand() {
        Smoothing trend = Smoothing.run(new double[] {10, 12, 13, 15}, new SmoothingWeights(0.5, 0.5, 0, 0.8));
        assertThat(trend.level()).isCloseTo(14.73, EXACT);
        assertThat(trend.slope()).isCloseTo(1.295, EXACT);
        assertThat(trend.squares()).isCloseTo(0.6516, EXACT);
        assertThat(trend.ahead(1)).isCloseTo(15.766, EXACT);
        assertThat(trend.ahead(2)).isCloseTo(16.5948, EXACT);
    }

    @ParameterizedTest
    @CsvSource({"0.3,0.2,0.9", "0.95,0.95,0.98", "0.05,0,0.8", "0.5,0.1,0.86"})
    void theSpreadOfAFadingTrendIsTheClosedFormula(double alpha, double betaStar, double phi) {
        Smoothing trend = new Smoothing(new SmoothingWeights(alpha, betaStar, 0, phi), 0, 0, List.of(), 15, 5);
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
        Smoothing trend = new Smoothing(new SmoothingWeights(alpha, betaStar, 0, 1), 0, 0, List.of(), 12, 6);
        double beta = alpha * betaStar;
        for (int h = 1; h <= 24; h++) {
            double ratio = 1 + (h - 1) * (alpha * alpha + alpha * beta * h + beta * beta * h * (2 * h - 1) / 6);
            assertThat(Math.pow(trend.deviation(h), 2)).as("%s ahead", h).isCloseTo(2 * ratio, within(1e-6));
        }
    }

    @Test
    void theGridFindsTheLeastSquaresOfItself() {
        double[] values = {3, 5, 4, 6, 8, 7, 9, 12, 11, 13};
        Smoothing best = Fitting.plain(values, true);
        for (int a = 1; a < 20; a++) {
            for (int b = 0; b < 20; b++) {
                for (int p = 0; p < 10; p++) {
                    Smoothing other =
                            Smoothing.run(values, new SmoothingWeights(a / 20.0, b / 20.0, 0, 0.8 + 0.02 * p));
                    assertThat(best.squares()).isLessThanOrEqualTo(other.squares());
                }
            }
        }
    }

    @Test
    void aPureSeasonOnALineIsFollowedWithoutError() {
        double[] values = IntStream.range(0, 16)
                .mapToDouble(i -> 10 + 2 * i + new double[] {3, -1, -4, 2}[i % 4])
                .toArray();
        Smoothing smoothing = Smoothing.run(values, 4, new SmoothingWeights(0.3, 0.1, 0.2, 1));
        assertThat(smoothing.squares()).isCloseTo(0, EXACT);
        assertThat(smoothing.slope()).isCloseTo(2, EXACT);
        assertThat(smoothing.ahead(1)).isCloseTo(45, EXACT);
        assertThat(smoothing.ahead(6)).isCloseTo(51, EXACT);
    }

    @Test
    void aSeasonWidensTheSpreadWhenItComesRound() {
        SmoothingWeights weights = new SmoothingWeights(0.5, 0, 0.25, 1);
        Smoothing smoothing = new Smoothing(weights, 0, 0, List.of(0.0, 0.0), 4, 4);
        assertThat(smoothing.deviation(2)).isCloseTo(Math.sqrt(1 + 0.25), EXACT);
        assertThat(smoothing.deviation(3)).isCloseTo(Math.sqrt(1 + 0.25 + 0.5625), EXACT);
    }

    @Test
    void noNeighbourOfTheSeasonalChoiceIsBetter() {
        double[] values = IntStream.range(0, 30)
                .mapToDouble(i -> 50 + i * 0.3 + 8 * Math.sin(i * Math.PI / 2) + i * 37 % 11)
                .toArray();
        Smoothing best = Fitting.seasonal(values, 4, false);
        SmoothingWeights at = best.weights();
        for (double step : new double[] {-0.05, 0.05}) {
            assertThat(best.squares())
                    .isLessThanOrEqualTo(Smoothing.run(
                                            values,
                                            4,
                                            new SmoothingWeights(
                                                    Math.max(0.05, at.alpha() + step), at.betaStar(), at.gamma(), 1))
                                    .squares()
                            + 1e-9);
        }
    }
}
