package org.periplus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.periplus.analysis.GoalOutlook.Standing;
import org.periplus.model.Kpi;
import org.periplus.model.KpiType;
import org.periplus.model.PeriodUnit;
import org.periplus.model.Reading;
import org.periplus.model.Sketch;

/** Whether a measure is on course for its target. */
class GoalOutlookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Optional<LocalDate> DUE = Optional.of(LocalDate.of(2027, 6, 30));

    /** Readings of months, the last of November 2026. */
    private static KpiAnalysis figures(KpiType type, double... values) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            LocalDate day = LocalDate.of(2026, 11, 1).minusMonths(values.length - 1L - i);
            readings.add(Sketch.of(Reading.class, "date", day, "value", values[i]));
        }
        Kpi kpi = Sketch.of(Kpi.class, "id", "k", "type", type, "readings", readings);
        return Analysis.of(Sketch.atlas(kpi), TODAY).kpi("k");
    }

    private static GoalOutlook outlook(double target, double... values) {
        return GoalOutlook.of(figures(KpiType.NPS, values), target, DUE, TODAY);
    }

    @Test
    void aCertainTrendLeadsToTheTargetOrPastIt() {
        // One more a month; seven months to go: seven more.
        GoalOutlook found = outlook(16, 1, 2, 3, 4, 5, 6, 7, 8, 9);

        assertThat(found.standing()).isEqualTo(Standing.ON_COURSE);
        assertThat(found.atDue().orElseThrow()).isCloseTo(16, within(1e-9));
        assertThat(outlook(16.5, 1, 2, 3, 4, 5, 6, 7, 8, 9).standing()).isEqualTo(Standing.OFF_COURSE);
    }

    @Test
    void whereLowerIsBetterTheCourseGoesDown() {
        KpiAnalysis churn = figures(KpiType.CHURN, 9, 8, 7, 6, 5);

        assertThat(GoalOutlook.of(churn, 4, DUE, TODAY).standing()).isEqualTo(Standing.ON_COURSE);
        assertThat(GoalOutlook.of(churn, 5, DUE, TODAY).standing()).isEqualTo(Standing.REACHED);
    }

    @Test
    void withoutACertainTrendNothingIsCarriedForward() {
        GoalOutlook found = outlook(9, 5, 6, 5, 6, 5, 6);

        assertThat(found.standing()).isEqualTo(Standing.NO_TREND);
        assertThat(found.atDue()).isEmpty();
    }

    @Test
    void fewFiguresOrNoDayLeaveItOpen() {
        assertThat(outlook(9, 5, 6).standing()).isEqualTo(Standing.OPEN);
        assertThat(outlook(9).standing()).isEqualTo(Standing.OPEN);
        assertThat(GoalOutlook.of(figures(KpiType.NPS, 1, 2, 3, 4, 5), 9, Optional.empty(), TODAY)
                        .standing())
                .isEqualTo(Standing.OPEN);
    }

    @Test
    void aDayThatHasPassedIsPast() {
        assertThat(GoalOutlook.of(figures(KpiType.NPS, 1, 2, 3, 4, 5), 9, Optional.of(TODAY.minusDays(1)), TODAY)
                        .standing())
                .isEqualTo(Standing.PAST_DUE);
    }

    @Test
    void itNeverContradictsThePageOfTheKpi() {
        // Slopes from 0.5 to 1.5, which bring less or more than the 7 that are missing.
        double[] values = {1, 2.5, 3, 4.5, 5, 6.5, 7, 8.5, 9};
        KpiAnalysis found = figures(KpiType.NPS, values);
        Optional<KpiTrend> trend = KpiInsight.of(found).trend();

        for (double target : new double[] {12, 14, 15, 16, 17, 18, 25}) {
            KpiCourse course = KpiCourse.of(
                            found.kpi().direction(),
                            found.latest().orElseThrow(),
                            target,
                            DUE.orElseThrow(),
                            trend,
                            PeriodUnit.MONTH)
                    .orElseThrow();
            String told = outlook(target, values).standing().name();
            assertThat(told.equals("CLOSE") ? "OPEN" : told)
                    .isEqualTo(course.verdict().name());
        }
        assertThat(outlook(16, values).standing()).isEqualTo(Standing.CLOSE);
        assertThat(outlook(12, values).standing()).isEqualTo(Standing.ON_COURSE);
        assertThat(outlook(25, values).standing()).isEqualTo(Standing.OFF_COURSE);
    }

    @Test
    void readingsOfTooFewAnswersLeadNowhere() {
        List<Reading> few = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            few.add(Sketch.of(
                    Reading.class, "date", LocalDate.of(2026, 3 + i, 1), "value", 1.0 + i, "n", KpiSample.LEAST - 1));
        }
        Kpi kpi = Sketch.of(Kpi.class, "id", "k", "type", KpiType.NPS, "readings", few);

        assertThat(GoalOutlook.of(Analysis.of(Sketch.atlas(kpi), TODAY).kpi("k"), 16, DUE, TODAY)
                        .standing())
                .isEqualTo(Standing.OPEN);
    }
}
