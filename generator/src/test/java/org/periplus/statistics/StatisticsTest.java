package org.periplus.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each statistic against an implementation that it does not use: scipy, statsmodels and R. The files say the calls. */
class StatisticsTest {

    /** The library's t distribution is right to eight figures, and differences of such numbers to one less. */
    private static final double PRECISION = 2e-8;

    static Stream<Oracle> proportions() {
        return Oracle.of("proportion");
    }

    @ParameterizedTest
    @MethodSource("proportions")
    void sharesAreThoseOfScipy(Oracle oracle) {
        same(Proportion.of(oracle.number("hits"), (long) oracle.number("n")).orElseThrow(), oracle);
    }

    static Stream<Oracle> netPromoters() {
        return Oracle.of("net-promoter");
    }

    @ParameterizedTest
    @MethodSource("netPromoters")
    void netPromoterScoresAreThoseOfAWeightedMean(Oracle oracle) {
        same(
                NetPromoter.of((long) oracle.number("promoters"), (long) oracle.number("passives"), (long)
                                oracle.number("detractors"))
                        .orElseThrow(),
                oracle);
    }

    static Stream<Oracle> means() {
        return Oracle.of("mean");
    }

    @ParameterizedTest
    @MethodSource("means")
    void meansAreThoseOfStatsmodels(Oracle oracle) {
        same(Mean.of(oracle.list("y")).orElseThrow(), oracle);
    }

    static Stream<Oracle> outlying() {
        return Oracle.of("outlying");
    }

    @ParameterizedTest
    @MethodSource("outlying")
    void whatStandsOutDoesSoByScipy(Oracle oracle) {
        assertThat(Outlying.scores(oracle.list("y"))).containsExactly(oracle.list("scores"), within(PRECISION));
    }

    static Stream<Oracle> slopes() {
        return Oracle.of("slope");
    }

    @ParameterizedTest
    @MethodSource("slopes")
    void trendsAreThoseOfScipyAndR(Oracle oracle) {
        Slope slope = Slope.of(oracle.days("dates"), oracle.list("y")).orElseThrow();
        near(slope.perStep(), oracle.number("slope"));
        near(slope.low(), oracle.number("low"));
        near(slope.high(), oracle.number("high"));
        assertThat(slope.chance()).isCloseTo(oracle.number("chance"), within(PRECISION));
        assertThat(slope.n()).isEqualTo(oracle.list("y").length);
    }

    static Stream<Oracle> steps() {
        return Oracle.of("step");
    }

    @ParameterizedTest
    @MethodSource("steps")
    void beforeAndAfterIsThatOfStatsmodels(Oracle oracle) {
        Step step = Step.of(
                        oracle.list("xBefore"), oracle.list("yBefore"), oracle.list("xAfter"), oracle.list("yAfter"))
                .orElseThrow();
        assertThat(step.method().name()).isEqualTo(oracle.word("method"));
        near(step.change(), oracle.number("change"));
        near(step.low(), oracle.number("low"));
        near(step.high(), oracle.number("high"));
        assertThat(step.chance()).isCloseTo(oracle.number("chance"), within(PRECISION));
    }

    static Stream<Oracle> smoothings() {
        return Oracle.of("smoothing");
    }

    @ParameterizedTest
    @MethodSource("smoothings")
    void forecastsAreThoseOfStatsmodels(Oracle oracle) {
        SmoothingWeights weights = new SmoothingWeights(
                oracle.number("alpha"), oracle.number("betaStar"), oracle.number("gamma"), oracle.number("phi"));
        int season = (int) oracle.number("season");
        double[] y = oracle.list("y");
        Smoothing smoothing = season == 0 ? Smoothing.run(y, weights) : Smoothing.run(y, season, weights);
        double[] ahead = oracle.list("ahead");
        double[] ratios = oracle.list("ratios");
        double size = Arrays.stream(y).map(Math::abs).max().orElseThrow();
        assertThat(smoothing.squares()).isCloseTo(oracle.number("squares"), within(PRECISION * size * size));
        for (int h = 1; h <= ahead.length; h++) {
            near(smoothing.ahead(h), ahead[h - 1]);
            double ratio = Math.pow(smoothing.deviation(h), 2);
            assertThat(ratio).as("%s ahead", h).isCloseTo(smoothing.variance() * ratios[h - 1], near(ratio));
        }
    }

    private static void same(Estimate estimate, Oracle oracle) {
        near(estimate.value(), oracle.number("value"));
        near(estimate.low(), oracle.number("low"));
        near(estimate.high(), oracle.number("high"));
    }

    private static void near(double number, double expected) {
        if (Double.isInfinite(expected)) {
            assertThat(number).isEqualTo(expected);
        } else {
            assertThat(number).isCloseTo(expected, near(expected));
        }
    }

    /** What is 0 for the other implementation may be its rounding. */
    private static Offset<Double> near(double size) {
        return within(Math.max(Math.abs(size) * PRECISION, 1e-12));
    }
}
