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
import org.periplus.model.Reading;
import org.periplus.model.Sketch;

/** Whether a measure is on course for its target. */
class GoalOutlookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Optional<LocalDate> DUE = Optional.of(LocalDate.of(2027, 1, 10));

    /** Readings of every tenth day, the last on 1 November 2026. */
    private static KpiAnalysis figures(KpiType type, double... values) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            LocalDate day = LocalDate.of(2026, 11, 1).minusDays(10L * (values.length - 1 - i));
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
        // One more every ten days; seventy days to go: seven more.
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
}
