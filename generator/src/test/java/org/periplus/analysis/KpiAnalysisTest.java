package org.periplus.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.periplus.model.Kind;
import org.periplus.model.Kpi;
import org.periplus.model.KpiType;
import org.periplus.model.Reading;
import org.periplus.model.Ref;
import org.periplus.model.Sketch;
import org.periplus.model.Target;

/** Where a KPI stands on a day. */
class KpiAnalysisTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static Reading reading(String date, double value, Object... more) {
        Object[] fields = Arrays.copyOf(new Object[] {"date", LocalDate.parse(date), "value", value}, 4 + more.length);
        System.arraycopy(more, 0, fields, 4, more.length);
        return Sketch.of(Reading.class, fields);
    }

    private static Target target(double value, String by) {
        return Sketch.of(Target.class, "value", value, "by", LocalDate.parse(by));
    }

    private static KpiAnalysis analyse(Object... fields) {
        Kpi kpi = Sketch.of(Kpi.class, fields);
        return Analysis.of(Sketch.atlas(kpi), TODAY).kpi(kpi.id());
    }

    @Test
    void theChangeIsTheLatestReadingLessTheOneBefore() {
        KpiAnalysis found =
                analyse("id", "k", "readings", List.of(reading("2026-04-01", 31), reading("2026-05-01", 28)));

        assertThat(found.latest()).map(Reading::value).contains(28.0);
        assertThat(found.previous()).map(Reading::value).contains(31.0);
        assertThat(found.change()).contains(-3.0);
    }

    @Test
    void theChangeIsThatOfTheDecimalsAsWritten() {
        assertThat(analyse("id", "k", "readings", List.of(reading("2026-04-01", 70.9), reading("2026-05-01", 66.1)))
                        .change())
                .contains(-4.8);
    }

    @Test
    void aGoalOfSomebodyElseIsHeldAgainstTheLatestReading() {
        KpiAnalysis found =
                analyse("id", "k", "readings", reading("2026-04-01", 31), "target", target(30, "2027-01-01"));

        assertThat(found.status()).isEqualTo(KpiStatus.ON_TARGET);
        assertThat(found.against(32)).isEqualTo(KpiStatus.NEAR_TARGET);
        assertThat(found.against(40)).isEqualTo(KpiStatus.OFF_TARGET);
        assertThat(analyse("id", "k").against(40)).isEqualTo(KpiStatus.NO_READING);
    }

    @Test
    void theReadingBeforeADayIsTheLastOfTheDaysBeforeIt() {
        KpiAnalysis found =
                analyse("id", "k", "readings", List.of(reading("2026-04-01", 31), reading("2026-05-01", 28)));

        assertThat(found.before(LocalDate.of(2026, 5, 1))).map(Reading::value).contains(31.0);
        assertThat(found.before(LocalDate.of(2026, 4, 1))).isEmpty();
    }

    @Test
    void oneReadingHasNoChange() {
        assertThat(analyse("id", "k", "readings", reading("2026-04-01", 31)).change())
                .isEmpty();
    }

    @Test
    void readingsOfTheFutureAndOfPartsOfTheCustomersDoNotCount() {
        KpiAnalysis found = analyse(
                "id",
                "k",
                "readings",
                List.of(
                        reading("2026-04-01", 31),
                        reading("2026-05-01", 99, "segment", new Ref(Kind.SEGMENT, "families")),
                        reading("2026-05-01", 98, "persona", Sketch.persona("mira")),
                        reading("2026-06-01", 32),
                        reading("2026-06-02", 97)));

        assertThat(found.latest()).map(Reading::value).contains(32.0);
        assertThat(found.previous()).map(Reading::value).contains(31.0);
    }

    @ParameterizedTest(name = "a reading of {0} against 60 where higher is better is {1}")
    @CsvSource({"60,ON_TARGET", "61,ON_TARGET", "59.9,NEAR_TARGET", "57,NEAR_TARGET", "56.9,OFF_TARGET"})
    void nearIsWithinFivePerCentOfTheTarget(double value, KpiStatus status) {
        assertThat(analyse(
                                "id",
                                "k",
                                "type",
                                KpiType.CONVERSION,
                                "target",
                                target(60, "2026-12-31"),
                                "readings",
                                reading("2026-05-01", value))
                        .status())
                .isEqualTo(status);
    }

    @ParameterizedTest(name = "a churn of {0} against 10 is {1}")
    @CsvSource({"9,ON_TARGET", "10,ON_TARGET", "10.5,NEAR_TARGET", "10.6,OFF_TARGET"})
    void whereLowerIsBetterTheOtherSideIsMissed(double value, KpiStatus status) {
        assertThat(analyse(
                                "id",
                                "k",
                                "type",
                                KpiType.CHURN,
                                "target",
                                target(10, "2026-12-31"),
                                "readings",
                                reading("2026-05-01", value))
                        .status())
                .isEqualTo(status);
    }

    @ParameterizedTest(name = "a reading of {0} against 0 is {1}")
    @CsvSource({"0,ON_TARGET", "-0.05,NEAR_TARGET", "-0.06,OFF_TARGET"})
    void nearASmallTargetIsFivePerCentOfOne(double value, KpiStatus status) {
        assertThat(analyse("id", "k", "target", target(0, "2026-12-31"), "readings", reading("2026-05-01", value))
                        .status())
                .isEqualTo(status);
    }

    @ParameterizedTest(name = "on {0} the target is {1}")
    @CsvSource({"2025-06-01,50", "2025-12-31,50", "2026-01-01,60", "2026-06-01,60"})
    void theTargetIsTheEarliestNotYetPastAndElseTheLast(String date, double value) {
        KpiAnalysis found = analyse(
                "id",
                "k",
                "target",
                List.of(target(60, "2026-03-31"), target(50, "2025-12-31")),
                "readings",
                reading(date, 1));

        assertThat(found.target()).map(Target::value).contains(value);
    }

    @Test
    void aTargetWithoutADayComesAfterThoseWithOne() {
        List<Target> targets = List.of(Sketch.of(Target.class, "value", 70.0), target(60, "2026-03-31"));

        assertThat(analyse("id", "k", "target", targets, "readings", reading("2026-03-01", 1))
                        .target())
                .map(Target::value)
                .contains(60.0);
        assertThat(analyse("id", "k", "target", targets, "readings", reading("2026-04-01", 1))
                        .target())
                .map(Target::value)
                .contains(70.0);
    }

    @Test
    void withoutATargetOrAReadingThereIsNothingToCompare() {
        assertThat(analyse("id", "k", "readings", reading("2026-05-01", 1)).status())
                .isEqualTo(KpiStatus.NO_TARGET);
        assertThat(analyse("id", "k", "target", target(1, "2026-12-31")).status())
                .isEqualTo(KpiStatus.NO_READING);
    }
}
