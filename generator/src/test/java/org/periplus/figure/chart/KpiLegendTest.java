package org.periplus.figure.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.periplus.figure.engine.Scene;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.SvgCheck;
import org.periplus.model.Kind;
import org.periplus.model.Reading;
import org.periplus.model.Ref;

/** The legend below the chart of a KPI, and the marks of small groups that it explains. */
class KpiLegendTest {

    private static String texts(KpiSample sample) {
        return SvgCheck.flat(sample.chart().shapes())
                .filter(shape -> shape instanceof Shape.Text)
                .flatMap(text -> ((Shape.Text) text).lines().stream())
                .map(Shape.Line::text)
                .reduce("", (left, right) -> left + "\n" + right)
                .replace('\u00a0', ' ');
    }

    private static List<Reading> counted(long n, Optional<String> segment, double... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> new Reading(
                        LocalDate.of(2025, 1 + i, 1),
                        values[i],
                        Optional.of(n),
                        segment.map(id -> new Ref(Kind.SEGMENT, id)),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
    }

    @Test
    void aPlainLineNeedsNoLegend() {
        assertThat(texts(KpiSample.of(KpiSample.monthly(50, 51, 50))))
                .doesNotContain("Trend of", "Stands out", "Rests on fewer", "95% interval");
    }

    @Test
    void onlyWhatIsDrawnIsExplained() {
        assertThat(texts(KpiSample.of(KpiSample.monthly(50, 51, 52, 53, 54, 55))))
                .contains("Trend of 6 readings, rising by 1.0 points a month")
                .doesNotContain("Stands out", "Rests on fewer", "95% interval");
        assertThat(texts(KpiSample.of(KpiSample.monthly(10, 11, 10, 12, 11, 10, 40, 11, 12, 11))))
                .contains("Stands out: changed far more than usual")
                .doesNotContain("Trend of", "Rests on fewer");
        assertThat(texts(KpiSample.of(counted(100, Optional.empty(), 50, 55, 50))))
                .contains("95% interval of each reading, from its count")
                .doesNotContain("Rests on fewer");
        assertThat(texts(KpiSample.of(counted(29, Optional.empty(), 50, 55, 50))))
                .contains("Rests on fewer than 30: not joined to a line");
    }

    @Test
    void theDescriptionTellsAKpiOfFewAnswersFromSmallGroups() {
        String few = "Fewer than 30 are too few for a line or a trend.";
        String groups = "Some groups rest on fewer than 30";
        List<Reading> readings = new ArrayList<>(counted(100, Optional.empty(), 50, 55, 50));
        readings.addAll(counted(9, Optional.of("a"), 50, 55, 50));
        assertThat(KpiSample.of(readings).chart().desc().orElseThrow())
                .contains(groups)
                .doesNotContain(few);
        assertThat(KpiSample.of(counted(29, Optional.empty(), 50, 55, 50))
                        .chart()
                        .desc()
                        .orElseThrow())
                .contains(few)
                .doesNotContain(groups);
    }

    @Test
    void rangesOfSmallGroupsKeepOffTheWordsAtBothEnds() {
        List<Reading> readings = new ArrayList<>(counted(100, Optional.empty(), 50, 55, 50));
        for (String segment : List.of("a", "b", "c")) {
            readings.addAll(counted(9, Optional.of(segment), 50, 55, 50));
        }
        Scene chart = KpiSample.of(readings).chart();
        DoubleStream points =
                SvgCheck.all(chart.shapes(), Shape.Circle.class, "pt").stream().mapToDouble(Shape.Circle::x);
        double[] ends = points.sorted().toArray();
        List<Double> whiskers = SvgCheck.all(chart.shapes(), Shape.Path.class, "kwhi").stream()
                .flatMap(path -> Arrays.stream(path.d().split("(?=[ML])")))
                .map(step -> Double.parseDouble(step.substring(1).strip().split("[ ,]")[0]))
                .toList();
        assertThat(whiskers)
                .hasSizeGreaterThanOrEqualTo(9 * 6)
                .allSatisfy(x -> assertThat(x).isBetween(ends[0], ends[2]));
    }
}
