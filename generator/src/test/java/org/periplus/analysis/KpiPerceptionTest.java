package org.periplus.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.periplus.model.Direction;
import org.periplus.model.Forecast;
import org.periplus.model.ForecastMethod;
import org.periplus.model.Kpi;
import org.periplus.model.KpiType;
import org.periplus.model.PeriodUnit;
import org.periplus.model.Reading;
import org.periplus.model.Response;
import org.periplus.model.Sketch;
import org.periplus.model.Target;

/** What is concluded from the figures of a KPI: course, outlook, the last quarter, camps of answers, how new they are. */
class KpiPerceptionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 1);

    private static List<Reading> until(LocalDate last, Optional<Long> n, double... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> new Reading(
                        last.minusMonths(values.length - 1L - i),
                        values[i],
                        n,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
    }

    private static KpiAnalysis analyse(Object... fields) {
        Object[] all = Arrays.copyOf(new Object[] {"id", "k", "unit", "%", "type", KpiType.CUSTOM}, 6 + fields.length);
        System.arraycopy(fields, 0, all, 6, fields.length);
        return Analysis.of(Sketch.atlas(Sketch.of(Kpi.class, all)), TODAY).kpi("k");
    }

    private static KpiInsight course(Direction better, double target, String by, String values) {
        double[] numbers = Arrays.stream(values.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        return KpiInsight.of(analyse(
                "better",
                better,
                "target",
                new Target(target, Optional.of(LocalDate.parse(by))),
                "readings",
                until(LAST, Optional.empty(), numbers)));
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER, 70, 2027-07-31, 50 51 52 53 54 55 56 57 58 59 60 61, 9, 1.0, ON_COURSE, false",
        "HIGHER, 80, 2027-07-31, 50 51 52 53 54 55 56 57 58 59 60 61, 9, 2.111, OFF_COURSE, false",
        "HIGHER, 80, 2027-07-31, 50 52 50 52 50 52 50 52 50 52 50 52, 9, 3.111, UNTOLD, false",
        "HIGHER, 55, 2027-07-31, 50 51 52 53 54 55 56 57 58 59 60 61, 9, -0.667, ON_COURSE, true",
        "HIGHER, 50, 2027-07-31, 66 65 64 63 62 61 60 59 58 57 56 55, 9, -0.556, OFF_COURSE, true",
        "LOWER, 46, 2027-07-31, 66 65 64 63 62 61 60 59 58 57 56 55, 9, -1.0, ON_COURSE, false",
        "LOWER, 40, 2027-07-31, 66 65 64 63 62 61 60 59 58 57 56 55, 9, -1.667, OFF_COURSE, false",
        "LOWER, 65, 2027-07-31, 50 51 52 53 54 55 56 57 58 59 60 61, 9, 0.444, OFF_COURSE, true",
        "HIGHER, 59, 2027-02-28, 50 53 51 54 52 55 53 56 54 57 55 58, 4, 0.25, ON_COURSE, false",
        "HIGHER, 60, 2027-02-28, 50 53 51 52 55 52 53 57 54 55 56 58, 4, 0.5, OPEN, false"
    })
    void aKpiIsOnCourseWhenItsWholeTrendBringsWhatTheRestOfTheTimeMustBring(
            Direction better,
            double target,
            String by,
            String values,
            long left,
            double needed,
            KpiCourse.Verdict verdict,
            boolean met) {
        KpiCourse course = course(better, target, by, values).course().orElseThrow();
        assertThat(course.left()).isEqualTo(left);
        assertThat(Math.rint(course.needed() * 1000) / 1000).isEqualTo(needed);
        assertThat(course.verdict()).isEqualTo(verdict);
        assertThat(course.isMet(better)).isEqualTo(met);
    }

    @Test
    void thereIsNoCourseToADayThatIsOverNorToATargetWithoutOne() {
        assertThat(course(Direction.HIGHER, 70, "2026-10-31", "60 61 62 63 64 65")
                        .course())
                .isEmpty();
        KpiAnalysis endless = analyse(
                "target",
                new Target(70.0, Optional.empty()),
                "readings",
                until(LAST, Optional.empty(), 60, 61, 62, 63, 64));
        assertThat(KpiInsight.of(endless).course()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "OFF, 1 2 3 4 5 6 7 8 9 10 11 12, NOT_ASKED",
        "HOLT, '', NO_READING",
        "HOLT, 1 2 3, SHORT",
        "HOLT, 10 12 14 16 18 20 22 24 26 28 30 32 34 36 38 40, DRAWN",
        "HOLT, 50 50 50 50 50 50 50 50 50 50 50 50 50 50 50 50, NO_BETTER"
    })
    void aKpiIsCarriedForwardOnlyWhereThatIsBetterThanThatAllStaysAsItWas(
            ForecastMethod method, String values, KpiOutlook.State state) {
        double[] numbers = Arrays.stream(values.split(" "))
                .filter(number -> !number.isEmpty())
                .mapToDouble(Double::parseDouble)
                .toArray();
        KpiOutlook outlook = KpiInsight.of(analyse(
                        "forecast",
                        new Forecast(method, Optional.of(3)),
                        "readings",
                        until(LAST, Optional.empty(), numbers)))
                .outlook();
        assertThat(outlook.state()).isEqualTo(state);
        assertThat(outlook.drawn().isPresent()).isEqualTo(state == KpiOutlook.State.DRAWN);
    }

    @Test
    void aBreakAtTheEndOfARisingYearIsSeenBesideTheTrend() {
        List<Reading> rising = until(LAST, Optional.empty(), 20, 22, 24, 26, 28, 30, 32, 34, 36, 35, 33, 31);
        KpiTrend trend = KpiTrend.of(rising, PeriodUnit.MONTH).orElseThrow();
        assertThat(trend.perPeriod()).isPositive();
        assertThat(trend.isCertain()).isTrue();
        KpiLately lately = KpiLately.of(rising, PeriodUnit.MONTH).orElseThrow();
        assertThat(lately.since().date()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(lately.change()).isEqualTo(-5);
        assertThat(lately.yearBefore()).isEmpty();
        assertThat(lately.isAgainst(trend)).isTrue();
        assertThat(lately.isWorse(Direction.HIGHER)).isTrue();
        assertThat(lately.isWorse(Direction.LOWER)).isFalse();
    }

    @Test
    void theLastQuarterIsHeldAgainstThatOfTheYearBefore() {
        double[] values = new double[16];
        Arrays.fill(values, 40);
        values[3] = 37;
        values[15] = 30;
        assertThat(KpiLately.of(until(LAST, Optional.empty(), values), PeriodUnit.MONTH))
                .hasValueSatisfying(lately -> {
                    assertThat(lately.change()).isEqualTo(-10);
                    assertThat(lately.yearBefore()).contains(-3.0);
                });
        assertThat(KpiLately.of(until(LAST, Optional.of(KpiSample.LEAST - 1), values), PeriodUnit.MONTH))
                .isEmpty();
        assertThat(KpiLately.of(List.of(), PeriodUnit.MONTH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"40, true", "4000, false"})
    void aChangeWithinTheRangesOfBothFiguresMayBeChance(long n, boolean chance) {
        KpiGroup group = KpiGroup.of(analyse("readings", until(LAST, Optional.of(n), 60, 60, 60, 50)))
                .get(0);
        KpiLately lately = KpiLately.of(group.readings(), PeriodUnit.MONTH).orElseThrow();
        assertThat(lately.mayBeChance(group)).isEqualTo(chance);
    }

    @Test
    void theCampsOfAPeriodAreCountedFromItsAnswers() {
        List<Response> answers = new ArrayList<>();
        for (double score : new double[] {10, 9, 8, 7, 7, 6, 0}) {
            answers.add(Sketch.of(Response.class, "date", LAST.plusDays(30), "score", score));
        }
        answers.add(Sketch.of(Response.class, "date", LAST.minusDays(1), "score", 10.0));
        KpiAnalysis nps = analyse("type", KpiType.NPS, "responses", answers);
        assertThat(KpiSplit.of(nps))
                .containsExactly(new KpiSplit(LAST.minusMonths(1), 1, 0, 0), new KpiSplit(LAST, 2, 3, 2));
        assertThat(KpiSplit.of(nps).get(1).all()).isEqualTo(7);
        assertThat(KpiSplit.of(analyse("type", KpiType.CES, "responses", answers)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, 0, false",
        "2026-10-01, 0, false",
        "2026-09-01, 1, false",
        "2026-08-01, 2, true",
        "2026-05-01, 5, true"
    })
    void aReadingIsStaleWhenTwoWholePeriodsHaveHadNone(String last, long missed, boolean stale) {
        KpiAnalysis analysis = analyse(
                "period", PeriodUnit.MONTH, "readings", until(LocalDate.parse(last), Optional.empty(), 1, 2, 3));
        KpiFreshness fresh = KpiFreshness.of(analysis, TODAY).orElseThrow();
        assertThat(fresh.missed()).isEqualTo(missed);
        assertThat(fresh.isStale()).isEqualTo(stale);
    }
}
