package org.periplus.figure.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.periplus.figure.engine.TextMeasure;
import org.periplus.model.PeriodUnit;
import org.periplus.wording.SpokenWords;

/** The value axis and the time axis. */
class AxesTest {

    @Test
    void aScaleHasFiveToSevenNiceLevelsAndHoldsEveryValue() {
        Random random = new Random(7);
        for (int i = 0; i < 5000; i++) {
            double min = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(12) - 4);
            double max = min + random.nextDouble() * Math.pow(10, random.nextInt(12) - 4);
            NiceScale scale = NiceScale.of(min, max);
            double mantissa = scale.step() / Math.pow(10, Math.floor(Math.log10(scale.step()) + 1e-9));
            assertThat(scale.levels()).as("%s to %s", min, max).hasSizeBetween(5, 7);
            assertThat(List.of(1L, 2L, 25L, 5L, 10L, 20L, 50L))
                    .contains(Math.round(mantissa * 10) % 10 == 0 ? Math.round(mantissa) : Math.round(mantissa * 10));
            assertThat(scale.lowest()).isLessThanOrEqualTo(min + scale.step() * 1e-6);
            assertThat(scale.highest()).isGreaterThanOrEqualTo(max - scale.step() * 1e-6);
        }
    }

    @ParameterizedTest
    @CsvSource({"0,0", "5,5", "-3,-3", "1000000000,1000000000", "0.001,0.001", "-1e15,1e15"})
    void aScaleStandsEqualAndExtremeValues(double min, double max) {
        assertThat(NiceScale.of(min, max).levels()).hasSizeBetween(5, 7);
    }

    @Test
    void aScaleOfPositiveValuesDoesNotGoBelowZero() {
        assertThat(NiceScale.of(0, 0.3).lowest()).isZero();
        assertThat(NiceScale.of(2, 2).lowest()).isNotNegative();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01,2026-01-20,DAY", "2026-01-05,2026-09-20,DAY", "2024-11-01,2026-10-01,MONTH",
                "2024-11-15,2026-10-15,MONTH",
        "2018-01-01,2026-10-01,MONTH", "1990-01-01,2026-01-01,YEAR", "0001-01-01,9999-12-31,YEAR",
                "2020-02-29,2021-02-28,QUARTER"
    })
    void rungsFillTheAxisAndTheirLabelsDoNotTouch(LocalDate from, LocalDate to, PeriodUnit finest) {
        TimeAxis axis = new TimeAxis(from, to, finest, 50, 1230);
        List<TimeAxis.Rung> rungs = axis.rungs(SpokenWords.english(), TextMeasure.shipped());
        assertThat(rungs).hasSizeBetween(2, 60);
        assertThat(rungs.get(0).start()).isEqualTo(50);
        assertThat(rungs.get(rungs.size() - 1).end()).isEqualTo(1230);
        for (int i = 1; i < rungs.size(); i++) {
            assertThat(rungs.get(i).start()).isEqualTo(rungs.get(i - 1).end());
            assertThat(rungs.get(i).filled()).isNotEqualTo(rungs.get(i - 1).filled());
        }
        apart(rungs.stream().filter(rung -> !rung.label().isEmpty()).toList(), 30);
        apart(rungs.stream().filter(rung -> !rung.year().isEmpty()).toList(), 38);
    }

    private static void apart(List<TimeAxis.Rung> labelled, double least) {
        for (int i = 1; i < labelled.size(); i++) {
            assertThat(labelled.get(i).start() - labelled.get(i - 1).start()).isGreaterThanOrEqualTo(least);
        }
    }

    @Test
    void daysLieWhereTheyShould() {
        TimeAxis axis = new TimeAxis(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 11), PeriodUnit.DAY, 0, 100);
        assertThat(axis.x(LocalDate.of(2026, 1, 6))).isEqualTo(50);
    }
}
