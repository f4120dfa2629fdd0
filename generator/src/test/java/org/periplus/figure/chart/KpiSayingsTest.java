package org.periplus.figure.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.periplus.analysis.Interval;
import org.periplus.analysis.KpiAnalysis;
import org.periplus.analysis.KpiInsight;
import org.periplus.analysis.KpiLately;
import org.periplus.model.Direction;
import org.periplus.model.Reading;
import org.periplus.wording.SpokenWords;

/** What is said of a KPI's figures, sentence by sentence. */
class KpiSayingsTest {

    private static final String UP = "50 51 52 53 54 55 56 57 58 59 60 61";
    private static final String DOWN = "66 65 64 63 62 61 60 59 58 57 56 55";

    private static KpiSample sample(String values) {
        double[] numbers = Arrays.stream(values.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        LocalDate first = LocalDate.of(2026, 10, 1).minusMonths(numbers.length - 1L);
        return KpiSample.of(IntStream.range(0, numbers.length)
                .mapToObj(i -> KpiSample.reading(first.plusMonths(i), numbers[i], Optional.empty()))
                .toList());
    }

    private static String plain(String said) {
        return said.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static KpiSayings sayings(KpiSample sample) {
        KpiAnalysis analysis = sample.analysis();
        return new KpiSayings(SpokenWords.english(), analysis, KpiInsight.of(analysis));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HIGHER|70|" + UP
                        + "|On course: 70% by 31 July 2027 takes +1.0 points a month, the trend brings +1.0 points a month",
                "HIGHER|80|" + UP
                        + "|Not on course: 80% by 31 July 2027 takes +2.1 points a month, the trend brings +1.0 points a month",
                "HIGHER|55|" + UP
                        + "|On course: 55% is reached, and the trend of +1.0 points a month does not lead away from it before 31 July 2027",
                "HIGHER|50|" + DOWN
                        + "|Not on course: 50% is reached, but the trend of −1.0 points a month leads away from it before 31 July 2027",
                "LOWER|46|" + DOWN
                        + "|On course: 46% by 31 July 2027 takes −1.0 points a month, the trend brings −1.0 points a month",
                "HIGHER|80|50 52 50 52 50 52 50 52 50 52 50 52"
                        + "|80% by 31 July 2027 takes +3.1 points a month. Without a certain trend nobody can say whether that comes",
                "HIGHER|51|50 52 50 52 50 52 50 52 50 52 50 52"
                        + "|51% is reached. Without a certain trend nobody can say whether it holds until 31 July 2027"
            })
    void theCourseIsOneSentence(Direction better, double target, String values, String said) {
        KpiSample sample = sample(values).in("%", better).target(target, "2027-07-31");
        KpiInsight insight = KpiInsight.of(sample.analysis());
        assertThat(plain(sayings(sample).course(insight.course().orElseThrow())))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HIGHER|" + UP + "|Getting better: rising by 1.0 points a month; 95% between 1.0 and 1.0",
                "LOWER|" + UP + "|Getting worse: rising by 1.0 points a month; 95% between 1.0 and 1.0",
                "HIGHER|" + DOWN + "|Getting worse: falling by 1.0 points a month; 95% between 1.0 and 1.0",
                "LOWER|" + DOWN + "|Getting better: falling by 1.0 points a month; 95% between 1.0 and 1.0",
                "HIGHER|1 2 3|No trend is told: it takes 4 readings in 12 months that rest on enough answers"
            })
    void theTrendSaysWhetherThingsGetBetter(Direction better, String values, String said) {
        assertThat(plain(sayings(sample(values).in("%", better)).trend().get(0)))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HIGHER|75|61% is 14 points away from the target of 75%|"
                        + "On target from 75% up; near from 71.25% up, 5% of the target below it; off target under that",
                "HIGHER|60|61% reaches the target of 60%|"
                        + "On target from 60% up; near from 57% up, 5% of the target below it; off target under that",
                "LOWER|50|61% is 11 points away from the target of 50%|"
                        + "On target up to 50%; near up to 52.5%, 5% of the target above it; off target over that",
                "LOWER|0.5|61% is 60.5 points away from the target of 0.5%|"
                        + "On target up to 0.5%; near up to 0.55%; off target over that"
            })
    void theStandingSaysHowFarTheTargetIsAndByWhichRule(Direction better, double target, String said, String rule) {
        KpiSample sample = sample(UP).in("%", better).target(target, "2027-07-31");
        KpiInsight insight = KpiInsight.of(sample.analysis());
        KpiSayings sayings = sayings(sample);
        assertThat(plain(sayings.standing(insight.standing().orElseThrow(), 61)))
                .isEqualTo(said);
        assertThat(plain(sayings.rule(insight.standing().orElseThrow()))).isEqualTo(rule);
    }

    @Test
    void theLastQuarterIsOneSentenceWithTheYearBefore() {
        KpiSample sample = sample("40 40 40 37 40 40 40 40 40 40 40 40 40 40 40 30");
        KpiLately lately = KpiInsight.of(sample.analysis()).lately().orElseThrow();
        assertThat(plain(sayings(sample).lately(lately)))
                .isEqualTo("−10 points since July 2026; in the same months a year before −3 points");
        KpiSample young = sample("40 40 40 30");
        assertThat(plain(sayings(young)
                        .lately(KpiInsight.of(young.analysis()).lately().orElseThrow())))
                .isEqualTo("−10 points since July 2026");
    }

    @Test
    void whatAFigureRestsOnIsSaidWithItsRange() {
        Reading counted = new Reading(
                LocalDate.of(2026, 10, 1),
                61.0,
                Optional.of(400L),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        KpiSayings sayings = sayings(sample(UP));
        assertThat(plain(sayings.resting(counted, Interval.wilson(61, 400))))
                .isEqualTo("400 observations; the true value lies between 56 and 66% with 95% confidence");
        assertThat(plain(sayings.resting(KpiSample.reading(counted.date(), 61, Optional.empty()), Optional.empty())))
                .isEqualTo("How many observations it rests on is not written, so no range can be told");
        assertThat(plain(sayings.time(5))).isEqualTo("5 months");
    }
}
