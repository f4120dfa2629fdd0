package org.periplus.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for all numbers: shifted, stretched, mirrored, few, equal, extreme. */
class StatisticsPropertiesTest {

    private static final double CLOSE = 1e-6;

    static Stream<double[]> series() {
        Random random = new Random(11);
        return IntStream.rangeClosed(4, 23)
                .mapToObj(n -> random.doubles(n, -20, 80).toArray());
    }

    private static double[] each(double[] values, DoubleUnaryOperator change) {
        return DoubleStream.of(values).map(change).toArray();
    }

    private static double[] steps(int from, int to) {
        return IntStream.range(from, to).asDoubleStream().toArray();
    }

    @ParameterizedTest
    @MethodSource("series")
    void meansFollowAShiftAndAStretch(double[] y) {
        Estimate plain = Mean.of(y).orElseThrow();
        Estimate moved = Mean.of(each(y, v -> 3 * v + 1000)).orElseThrow();
        assertThat(plain.value()).isBetween(plain.low(), plain.high());
        assertThat(moved.value()).isCloseTo(3 * plain.value() + 1000, within(CLOSE));
        assertThat(moved.high() - moved.low()).isCloseTo(3 * (plain.high() - plain.low()), within(CLOSE));
    }

    @ParameterizedTest
    @MethodSource("series")
    void trendsTurnAroundInTheMirrorAndDoNotMindAShift(double[] y) {
        double[] x = steps(0, y.length);
        Slope plain = Slope.of(x, y).orElseThrow();
        Slope mirrored = Slope.of(each(x, v -> v + 700), each(y, v -> 5 - v)).orElseThrow();
        assertThat(plain.perStep()).isBetween(plain.low(), plain.high());
        assertThat(mirrored.perStep()).isCloseTo(-plain.perStep(), within(CLOSE));
        assertThat(mirrored.chance()).isCloseTo(plain.chance(), within(CLOSE));
        if (Double.isFinite(plain.low())) {
            assertThat(mirrored.low()).isCloseTo(-plain.high(), within(CLOSE));
        }
    }

    @ParameterizedTest
    @MethodSource("series")
    void aTrendIsCertainWhenAndOnlyWhenItsIntervalLeavesNothingOut(double[] y) {
        for (double tilt : new double[] {0, 2, 5, 12}) {
            double[] x = steps(0, y.length);
            double[] tilted = IntStream.range(0, y.length)
                    .mapToDouble(i -> y[i] + tilt * i)
                    .toArray();
            Slope slope = Slope.of(x, tilted).orElseThrow();
            assertThat(slope.isCertain()).isEqualTo(slope.low() > 0 || slope.high() < 0);
        }
    }

    @ParameterizedTest
    @MethodSource("series")
    void scoresDoNotMindAShiftOrAStretch(double[] y) {
        assertThat(Outlying.scores(each(y, v -> 7 * v - 300))).containsExactly(Outlying.scores(y), within(CLOSE));
    }

    @ParameterizedTest
    @MethodSource("series")
    void stepsTurnAroundInTheMirror(double[] y) {
        int before = y.length * 2 / 3;
        Step plain = step(y, before);
        Step mirrored = step(each(y, v -> 40 - 2 * v), before);
        assertThat(plain.change()).isBetween(plain.low(), plain.high());
        assertThat(plain.isCertain()).isEqualTo(plain.low() > 0 || plain.high() < 0);
        assertThat(mirrored.change()).isCloseTo(-2 * plain.change(), within(CLOSE));
        assertThat(mirrored.low()).isCloseTo(-2 * plain.high(), within(CLOSE));
        assertThat(mirrored.chance()).isCloseTo(plain.chance(), within(CLOSE));
    }

    private static Step step(double[] y, int before) {
        return Step.of(
                        steps(-before, 0),
                        DoubleStream.of(y).limit(before).toArray(),
                        steps(0, y.length - before),
                        DoubleStream.of(y).skip(before).toArray())
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("series")
    void forecastsFollowAShiftAndAStretch(double[] y) {
        Outlook.of(y, true, 4, 3).ifPresent(plain -> {
            Outlook moved = Outlook.of(each(y, v -> 4 * v + 64), true, 4, 3).orElseThrow();
            assertThat(moved.season()).isEqualTo(plain.season());
            for (int i = 0; i < 3; i++) {
                assertThat(moved.values().get(i).point())
                        .isCloseTo(4 * plain.values().get(i).point() + 64, within(CLOSE));
                assertThat(moved.values().get(i).high())
                        .isCloseTo(4 * plain.values().get(i).high() + 64, within(CLOSE));
            }
        });
    }

    @Test
    void sharesAndScoresLieInTheirRangesWhichNarrowWithMoreAnswers() {
        double width = 2;
        for (long n = 1; n < 2000; n *= 2) {
            Estimate half = Proportion.of(n / 2.0, n).orElseThrow();
            assertThat(half.high() - half.low()).isLessThan(width);
            width = half.high() - half.low();
            for (long hits = 0; hits <= n; hits++) {
                Estimate share = Proportion.of(hits, n).orElseThrow();
                Estimate mirrored = Proportion.of(n - hits, n).orElseThrow();
                assertThat(share.value()).isBetween(share.low(), share.high());
                assertThat(share.low()).isCloseTo(1 - mirrored.high(), within(CLOSE));
                Estimate score = NetPromoter.of(hits, 0, n - hits).orElseThrow();
                assertThat(score.value()).isBetween(score.low(), score.high());
                assertThat(score.low()).isBetween(-100.0, 100.0);
            }
        }
    }

    @Test
    void nothingIsToldOfNothing() {
        assertThat(Proportion.of(0, 0)).isEmpty();
        assertThat(NetPromoter.of(0, 0, 0)).isEmpty();
        assertThat(Mean.of(new double[0])).isEmpty();
        assertThat(Outlying.scores(new double[0])).isEmpty();
        assertThat(Slope.of(steps(0, 3), steps(0, 3))).isEmpty();
        assertThat(Slope.of(new double[5], steps(0, 5))).isEmpty();
        assertThat(Step.of(steps(-1, 0), steps(0, 1), steps(0, 9), steps(0, 9))).isEmpty();
        assertThat(Outlook.of(steps(0, 7), false, 0, 3)).isEmpty();
        assertThat(Mean.of(new double[] {5}).orElseThrow().high()).isInfinite();
    }

    @Test
    void impossibleNumbersAreRefused() {
        assertThatThrownBy(() -> Proportion.of(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Proportion.of(Double.NaN, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NetPromoter.of(1, -1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Mean.of(new double[] {1, Double.NaN})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Slope.of(new double[] {2, 1}, new double[2]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Step.of(new double[] {1}, new double[1], new double[1], new double[1]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoFiguresAreComparedByTheirIntervals() {
        Step sure = Step.between(new Estimate(5, 4, 6, 10), new Estimate(9, 8, 10, 30));
        assertThat(sure.method()).isEqualTo(Step.Method.TWO_FIGURES);
        assertThat(sure.low()).isCloseTo(4 - Math.sqrt(2), within(CLOSE));
        assertThat(sure.isCertain()).isTrue();
        assertThat(sure.after()).isEqualTo(30);
        assertThat(sure.chance())
                .isCloseTo(
                        Step.between(new Estimate(9, 8, 10, 30), new Estimate(5, 4, 6, 10))
                                .chance(),
                        within(CLOSE));
        double unknown = Double.POSITIVE_INFINITY;
        Step open = Step.between(new Estimate(5, -unknown, unknown, 1), new Estimate(9, -unknown, unknown, 1));
        assertThat(open.chance()).isEqualTo(1);
        Step known = Step.between(new Estimate(5, 5, 5, 4), new Estimate(5, 5, 5, 4));
        assertThat(known.chance()).isEqualTo(1);
    }

    @Test
    void twoSharesAreComparedAsNewcombeDid() {
        // His example: 48 of 80 and 56 of 70, the difference from 0.0524 to 0.3339 (Statistics in Medicine 17, 1998,
        // method 10).
        Step found = Step.between(
                Proportion.of(48, 80).orElseThrow(), Proportion.of(56, 70).orElseThrow());

        assertThat(found.change()).isCloseTo(0.2, within(CLOSE));
        assertThat(found.low()).isCloseTo(0.0524, within(5e-5));
        assertThat(found.high()).isCloseTo(0.3339, within(5e-5));
        assertThat(found.isCertain()).isTrue();
    }

    static Stream<double[]> extremes() {
        double most = Double.MAX_VALUE;
        return Stream.of(
                new double[24],
                each(new double[24], v -> 0.1),
                each(new double[24], v -> -1e15),
                each(steps(0, 24), i -> i % 2 == 0 ? most : -most),
                each(steps(0, 24), i -> i % 3 == 0 ? 1e15 : 1e-15),
                each(steps(0, 24), i -> 1e15 + i % 2),
                each(steps(0, 24), i -> 0.1 + i * 1e-17),
                each(steps(0, 24), i -> Double.MIN_VALUE * i),
                each(steps(0, 24), i -> i == 20 ? most : 0),
                each(steps(0, 24), i -> i));
    }

    @ParameterizedTest
    @MethodSource("extremes")
    void whateverTheNumbersNoneOfTheResultsIsNotANumber(double[] y) {
        Estimate mean = Mean.of(y).orElseThrow();
        Slope slope = Slope.of(steps(0, y.length), y).orElseThrow();
        Step step = step(y, 16);
        Step means = step(y, 21);
        Outlook outlook = Outlook.of(y, true, 4, 5).orElseThrow();
        assertThat(DoubleStream.of(Outlying.scores(y))).noneMatch(score -> Double.isNaN(score));
        assertThat(DoubleStream.of(mean.value(), mean.low(), mean.high())).noneMatch(v -> Double.isNaN(v));
        assertThat(DoubleStream.of(slope.perStep(), slope.low(), slope.high())).noneMatch(v -> Double.isNaN(v));
        assertThat(DoubleStream.of(slope.chance(), step.chance(), means.chance()))
                .allMatch(chance -> chance >= 0 && chance <= 1);
        assertThat(DoubleStream.of(step.change(), step.low(), step.high())).noneMatch(v -> Double.isNaN(v));
        assertThat(outlook.values()).noneMatch(v -> Double.isNaN(v.point()) || Double.isNaN(v.deviation()));
    }

    @Test
    void manyPointsAreToldFromTheLastThousand() {
        double[] y = each(steps(0, 3000), i -> i < 2000 ? 5000 - i : i);
        Slope slope = Slope.of(steps(0, 3000), y).orElseThrow();
        assertThat(slope.n()).isEqualTo(Slope.MOST);
        assertThat(slope.perStep()).isCloseTo(1, within(CLOSE));
    }
}
