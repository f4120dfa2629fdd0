package org.periplus.figure.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.periplus.figure.engine.Scene;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.SvgCheck;
import org.periplus.figure.engine.SvgWriter;
import org.periplus.model.Direction;
import org.periplus.model.Reading;
import org.periplus.wording.SpokenWords;

/** The chart of a KPI over time, as numbers and as markup. */
class KpiChartTest {

    private static final KpiSample PLAIN = KpiSample.of(KpiSample.monthly(68, 70, 76, 75, 66.1))
            .target(75, "2025-12-31")
            .benchmark(70, "Regional rail");

    private static List<Shape.Path> lines(Scene scene) {
        return SvgCheck.all(scene.shapes(), Shape.Path.class, "cv");
    }

    private static List<Shape.Circle> points(Scene scene) {
        return SvgCheck.all(scene.shapes(), Shape.Circle.class, "pt");
    }

    @Test
    void everyReadingIsAPointInsideThePlotOnOneLine() {
        Scene chart = PLAIN.chart();
        assertThat(lines(chart)).hasSize(1);
        assertThat(points(chart)).hasSize(5);
        assertThat(points(chart)).allSatisfy(point -> {
            assertThat(point.x()).isBetween(40.0, 1230.0);
            assertThat(point.y()).isBetween(40.0, 346.0);
        });
        assertThat(points(chart)).extracting(Shape.Circle::x).isSorted();
    }

    @Test
    void aMissingMonthBreaksTheLine() {
        KpiSample gap = KpiSample.of(KpiSample.monthly(1, 2, 3, Double.NaN, 5, 6, Double.NaN, 8));
        assertThat(lines(gap.chart())).hasSize(2);
        assertThat(points(gap.chart())).hasSize(6);
        assertThat(gap.chart().desc().orElseThrow()).contains("No reading for 2 months, in 2 gaps.");
    }

    @Test
    void oneReadingIsADotWithItsValueAndNoLine() {
        Scene chart = KpiSample.of(KpiSample.monthly(42)).chart();
        assertThat(lines(chart)).isEmpty();
        assertThat(points(chart)).hasSize(1);
        assertThat(texts(chart)).contains("42%");
    }

    @Test
    void withoutReadingsNothingIsDrawn() {
        KpiSample none = KpiSample.of(List.of()).target(5, "");
        assertThat(none.drawn(ChartSize.WIDE)).isEmpty();
        assertThat(Sparkline.scene(none.analysis(), SpokenWords.english())).isEmpty();
    }

    @Test
    void readingsAfterTheDayOfTheAnalysisAreLeftOut() {
        List<Reading> readings = new ArrayList<>(KpiSample.monthly(1, 2));
        readings.add(KpiSample.reading(LocalDate.of(2027, 1, 1), 99, Optional.empty()));
        assertThat(points(KpiSample.of(readings).chart())).hasSize(2);
    }

    @Test
    void targetsGoInStepsByDate() {
        KpiSample sample = KpiSample.of(KpiSample.monthly(1, 2, 3, 4, 5, 6))
                .target(9, "2025-06-01")
                .target(5, "2025-03-01");
        List<TargetSteps.Step> steps =
                TargetSteps.of(sample.targets(), LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 1));
        assertThat(steps).extracting(step -> step.target().value()).containsExactly(5.0, 9.0);
        assertThat(steps)
                .extracting(TargetSteps.Step::to)
                .containsExactly(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 6, 1));
        assertThat(SvgCheck.all(sample.chart().shapes(), Shape.Path.class, "tgt"))
                .hasSize(1);
    }

    @Test
    void theDescriptionStatesTheFinding() {
        String desc = PLAIN.chart().desc().orElseThrow().replace('\u00a0', ' ');
        assertThat(desc)
                .startsWith("Rose from 68.0% in January 2025 to 76.0% in March 2025, then fell to 66.1% in May 2025.")
                .contains("Target 75% by December 2025, missed by 8.9 points.")
                .contains("Benchmark 70%, Regional rail.")
                .endsWith("Higher is better.");
    }

    @Test
    void lowerIsBetterIsSaidInWords() {
        Scene chart = KpiSample.of(KpiSample.monthly(5, 4))
                .in("minutes", Direction.LOWER)
                .target(4, "")
                .chart();
        assertThat(texts(chart)).contains("Minutes, lower is better");
        assertThat(chart.desc().orElseThrow()).contains("reached.").endsWith("Lower is better.");
    }

    @Test
    void labelsAtTheLineEndsKeepApartHoweverCloseTheLines() {
        List<Reading> readings = new ArrayList<>(KpiSample.monthly(50, 51));
        IntStream.range(0, 6)
                .forEach(i -> IntStream.range(0, 2)
                        .forEach(month -> readings.add(KpiSample.reading(
                                LocalDate.of(2025, 1 + month, 1), 50 + i * 0.1, Optional.of("segment-number-" + i)))));
        Scene chart = KpiSample.of(readings)
                .target(51, "")
                .benchmark(51, "A")
                .benchmark(51, "B of the long-distance railways")
                .benchmark(51, "C of the local railways")
                .benchmark(50.9, "A long name of others in the north")
                .chart();
        List<Double> baselines = SvgCheck.flat(chart.shapes())
                .filter(shape -> shape instanceof Shape.Text)
                .flatMap(text -> ((Shape.Text) text).lines().stream())
                .filter(line -> line.x() > 1230)
                .map(Shape.Line::y)
                .sorted()
                .toList();
        assertThat(baselines)
                .hasSizeGreaterThan(8)
                .allSatisfy(y -> assertThat(y).isBetween(8.0, 404.0));
        for (int i = 1; i < baselines.size(); i++) {
            assertThat(baselines.get(i) - baselines.get(i - 1)).isGreaterThanOrEqualTo(14);
        }
    }

    @Test
    void everythingFromContentIsEscaped() {
        String evil = "<script>alert(1)</script>\"'&\u0000";
        KpiSample hostile = PLAIN.named(evil).in(evil, Direction.LOWER).benchmark(71, evil + " " + "x".repeat(300));
        SvgCheck.sound(hostile.markup());
        SvgCheck.sound(sparkline(hostile));
        assertThat(hostile.markup()).doesNotContain("<script");
    }

    @Test
    void extremeNumbersStillMakeAChart() {
        SvgCheck.sound(KpiSample.of(KpiSample.monthly(1e14, -1e14, 0))
                .target(1e300, "")
                .benchmark(-1e300, "x")
                .markup());
        SvgCheck.sound(KpiSample.of(KpiSample.monthly(0, 0, 0)).markup());
        SvgCheck.sound(KpiSample.of(KpiSample.monthly(1e-9, 2e-9)).markup());
    }

    @Test
    void theSameKpiGivesTheSameMarkup() {
        assertThat(PLAIN.markup()).isEqualTo(PLAIN.markup());
        SvgCheck.sound(PLAIN.markup());
    }

    @Test
    void aSparklineHoldsTheLastThirteenReadingsAndTheTarget() {
        double[] values = IntStream.range(0, 20).mapToDouble(i -> i).toArray();
        String markup = sparkline(KpiSample.of(KpiSample.monthly(values)).target(15, ""));
        SvgCheck.sound(markup);
        assertThat(markup)
                .contains("viewBox=\"0 0 84 27\"", "class=\"tgt\"", "<title>Checkout: now 19%, target 15%</title>");
        assertThat(markup.split("L", -1)).hasSize(1 + 12 + 1);
    }

    private static String sparkline(KpiSample sample) {
        return SvgWriter.write(Sparkline.scene(sample.analysis(), SpokenWords.english())
                        .orElseThrow())
                .value();
    }

    private static List<String> texts(Scene scene) {
        return SvgCheck.flat(scene.shapes())
                .filter(shape -> shape instanceof Shape.Text)
                .flatMap(text -> ((Shape.Text) text).lines().stream())
                .map(Shape.Line::text)
                .toList();
    }
}
