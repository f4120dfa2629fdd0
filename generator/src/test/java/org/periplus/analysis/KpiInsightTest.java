package org.periplus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.periplus.model.PeriodUnit;
import org.periplus.model.Reading;

class KpiInsightTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    private static Reading reading(int month, double value, Optional<Long> n) {
        return new Reading(FIRST.plusMonths(month), value, n, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static List<Reading> months(double... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> reading(i, values[i], Optional.empty()))
                .toList();
    }

    @Test
    void aTrendIsOfTheLastTwelvePeriods() {
        double[] values = IntStream.range(0, 20)
                .mapToDouble(i -> i < 8 ? 500 - i : 10 + 2 * i)
                .toArray();
        KpiTrend trend = KpiTrend.of(months(values), PeriodUnit.MONTH).orElseThrow();
        assertThat(trend.n()).isEqualTo(12);
        assertThat(trend.perPeriod()).isCloseTo(2, within(1e-9));
        assertThat(trend.from()).isEqualTo(FIRST.plusMonths(8));
        assertThat(trend.at(trend.to(), PeriodUnit.MONTH)).isCloseTo(48, within(1e-9));
        assertThat(trend.isCertain()).isTrue();
    }

    @Test
    void readingsOfTooFewAnswersAreNoPartOfATrend() {
        List<Reading> few = IntStream.range(0, 10)
                .mapToObj(i -> reading(i, i, Optional.of(i < 7 ? KpiSample.LEAST - 1 : KpiSample.LEAST)))
                .toList();
        assertThat(KpiTrend.used(few, PeriodUnit.MONTH)).hasSize(3);
        assertThat(KpiTrend.of(few, PeriodUnit.MONTH)).isEmpty();
    }

    @Test
    void aSpikeStandsOutOnceAndNotOnItsWayBack() {
        List<KpiAnomaly> found = KpiAnomaly.of(months(10, 11, 10, 12, 11, 10, 40, 11, 12, 11), PeriodUnit.MONTH);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).reading().date()).isEqualTo(FIRST.plusMonths(6));
        assertThat(found.get(0).change()).isEqualTo(30);
        assertThat(found.get(0).score()).isGreaterThan(KpiAnomaly.BEYOND);
    }

    @Test
    void aSeasonDoesNotStandOutNorDoFewReadings() {
        double[] season = IntStream.range(0, 24)
                .mapToDouble(i -> 50 + 10 * Math.sin(2 * Math.PI * i / 12))
                .toArray();
        assertThat(KpiAnomaly.of(months(season), PeriodUnit.MONTH)).isEmpty();
        assertThat(KpiAnomaly.of(months(1, 1, 1, 90, 1, 1, 1, 1), PeriodUnit.MONTH))
                .isEmpty();
    }
}
