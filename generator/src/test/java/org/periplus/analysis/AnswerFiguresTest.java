package org.periplus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.periplus.analysis.Measured.Ground;
import org.periplus.model.Kind;
import org.periplus.model.Kpi;
import org.periplus.model.KpiType;
import org.periplus.model.PeriodUnit;
import org.periplus.model.Reading;
import org.periplus.model.Ref;
import org.periplus.model.Response;
import org.periplus.model.Scale;
import org.periplus.model.Sketch;

/** What raw answers make of a KPI; the expected intervals are SciPy 1.17's (binomtest, t) and, for NPS, Rocks' formula in Python. */
class AnswerFiguresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);
    private static final Ref FAMILIES = new Ref(Kind.SEGMENT, "families");
    private static final Ref MIRA = Sketch.persona("mira");

    private static Response answer(String date, double score, Ref... of) {
        Optional<Ref> segment =
                Arrays.stream(of).filter(ref -> ref.kind() == Kind.SEGMENT).findFirst();
        Optional<Ref> persona =
                Arrays.stream(of).filter(ref -> ref.kind() == Kind.PERSONA).findFirst();
        return new Response(LocalDate.parse(date), score, segment, persona, Optional.empty());
    }

    private static List<Response> answers(String date, double... scores) {
        return Arrays.stream(scores).mapToObj(score -> answer(date, score)).toList();
    }

    private static List<Response> times(String date, double score, int count) {
        return IntStream.range(0, count).mapToObj(i -> answer(date, score)).toList();
    }

    @SafeVarargs
    private static List<Response> all(List<Response>... some) {
        return Arrays.stream(some).flatMap(List::stream).toList();
    }

    private static KpiAnalysis analyse(KpiType type, List<Response> answers, Object... more) {
        Object[] fields = new Object[6 + more.length];
        System.arraycopy(new Object[] {"id", "k", "type", type, "responses", answers}, 0, fields, 0, 6);
        System.arraycopy(more, 0, fields, 6, more.length);
        return Analysis.of(Sketch.atlas(Sketch.of(Kpi.class, fields)), TODAY).kpi("k");
    }

    private static void assertFigure(KpiAnalysis found, double value, double low, double high, long n) {
        assertThat(found.measured()).hasSize(1);
        Measured figure = found.measured().get(0);
        assertThat(figure.ground()).isEqualTo(Ground.ANSWERS);
        assertThat(figure.reading().value()).isCloseTo(value, within(1e-9));
        assertThat(figure.reading().n()).contains(n);
        assertThat(figure.interval().orElseThrow().low()).isCloseTo(low, within(1e-9 * Math.max(1000, Math.abs(low))));
        assertThat(figure.interval().orElseThrow().high())
                .isCloseTo(high, within(1e-9 * Math.max(1000, Math.abs(high))));
    }

    @Test
    void theNetPromoterScoreIsTheShareOfNineAndTenLessThatOfNoughtToSix() {
        List<Response> answers = all(
                times("2026-05-02", 10, 5),
                times("2026-05-09", 9, 3),
                times("2026-05-10", 8, 4),
                times("2026-05-11", 7, 3),
                times("2026-05-12", 6, 2),
                times("2026-05-31", 0, 3));

        assertFigure(analyse(KpiType.NPS, answers), 15, -18.964901242645833, 45.05185776438497, 20);
    }

    @Test
    void theIntervalOfANetPromoterScoreStaysOnItsScale() {
        assertFigure(analyse(KpiType.NPS, times("2026-05-02", 3, 12)), -100, -100, -54.19587509227159, 12);
    }

    @Test
    void satisfactionIsTheShareOfTheTopTwoAnswers() {
        List<Response> answers = all(
                times("2026-05-02", 5, 9),
                times("2026-05-02", 4, 8),
                times("2026-05-02", 3, 5),
                times("2026-05-02", 1, 3));

        assertFigure(analyse(KpiType.CSAT, answers), 68, 48.410269273102244, 82.79480969309202, 25);
    }

    @Test
    void howManyAnswersAreTheTopIsWhatTheKpiSays() {
        List<Response> answers = all(times("2026-05-02", 7, 1), times("2026-05-02", 6, 8));
        Scale scale = new Scale(1, 7);

        assertFigure(
                analyse(KpiType.CSAT, answers, "top", 1, "scale", scale),
                100.0 / 9,
                1.9890887638544907,
                43.4999705576656,
                9);
    }

    @Test
    void theLowestAnswerIsNeverATopOne() {
        KpiAnalysis found =
                analyse(KpiType.CSAT, answers("2026-05-02", 0, 1, 1, 0), "scale", new Scale(0, 1), "top", 2);

        assertThat(found.latest()).map(Reading::value).contains(50.0);
    }

    @Test
    void effortIsTheMeanOfTheAnswers() {
        assertFigure(
                analyse(KpiType.CES, answers("2026-05-02", 7, 6, 6, 5, 4, 7, 2, 6, 5, 6)),
                5.4,
                4.322997768517404,
                6.477002231482596,
                10);
    }

    @Test
    void theIntervalOfAMeanEndsWhereTheScaleDoes() {
        assertFigure(analyse(KpiType.CES, answers("2026-05-02", 7, 7, 7, 6)), 6.75, 5.954388423679073, 7, 4);
    }

    @Test
    void anyOtherTypeIsTheMeanOfWhateverWasAnswered() {
        assertFigure(
                analyse(KpiType.CUSTOM, answers("2026-05-02", -3.5, 0, 12, 1e6)),
                250002.125,
                -545607.1971582298,
                1045611.4471582298,
                4);
    }

    @Test
    void ofOneAnswerThereIsAMeanAndNoInterval() {
        Measured only =
                analyse(KpiType.CES, answers("2026-05-02", 4)).measured().get(0);

        assertThat(only.reading().value()).isEqualTo(4);
        assertThat(only.interval()).isEmpty();
    }

    @Test
    void answersOffTheScaleDoNotCount() {
        assertThat(analyse(KpiType.NPS, answers("2026-05-02", 11, 10, -1, 1e300))
                        .latest())
                .map(Reading::n)
                .contains(Optional.of(1L));
        assertThat(analyse(KpiType.CSAT, answers("2026-05-02", 0, 5.5, 5)).latest())
                .map(Reading::value)
                .contains(100.0);
        assertThat(analyse(KpiType.CES, answers("2026-05-02", 0, 8)).measured()).isEmpty();
    }

    @Test
    void aSegmentAndAPersonaHaveTheirOwnFigureAndCountForAll() {
        KpiAnalysis found = analyse(
                KpiType.CES,
                List.of(
                        answer("2026-05-02", 7, FAMILIES, MIRA),
                        answer("2026-05-03", 5, FAMILIES),
                        answer("2026-05-04", 3, MIRA),
                        answer("2026-05-05", 1)));

        assertThat(found.readings())
                .extracting(Reading::segment, Reading::persona, Reading::value)
                .containsExactly(
                        tuple(Optional.empty(), Optional.empty(), 4.0),
                        tuple(Optional.of(FAMILIES), Optional.empty(), 6.0),
                        tuple(Optional.empty(), Optional.of(MIRA), 5.0));
    }

    @ParameterizedTest(name = "an answer of {1} stands for the {0} of {2}")
    @CsvSource({
        "DAY,2024-02-29,2024-02-29",
        "WEEK,2024-03-03,2024-02-26",
        "WEEK,2025-01-01,2024-12-30",
        "MONTH,2024-02-29,2024-02-01",
        "QUARTER,2025-12-31,2025-10-01",
        "QUARTER,2024-02-29,2024-01-01",
        "YEAR,2024-12-31,2024-01-01"
    })
    void aFigureIsDatedByTheFirstDayOfItsPeriod(PeriodUnit period, String day, LocalDate first) {
        assertThat(analyse(KpiType.CES, answers(day, 5), "period", period).latest())
                .map(Reading::date)
                .contains(first);
    }

    @Test
    void withoutAPeriodAnswersAreGroupedByMonth() {
        KpiAnalysis found =
                analyse(KpiType.CES, all(answers("2026-05-31", 5), answers("2026-03-01", 4), answers("2026-03-31", 6)));

        assertThat(found.readings())
                .extracting(reading -> reading.date() + " " + reading.value())
                .containsExactly("2026-03-01 5.0", "2026-05-01 5.0");
        assertThat(found.period()).contains(PeriodUnit.MONTH);
    }

    @Test
    void aPeriodThatIsNotOverIsKeptApart() {
        KpiAnalysis found = analyse(
                KpiType.CES, all(answers("2026-04-30", 6), answers("2026-05-31", 5), answers("2026-06-01", 1, 2)));

        assertThat(found.latest()).map(Reading::value).contains(5.0);
        assertThat(found.change()).contains(-1.0);
        assertThat(found.running())
                .extracting(figure ->
                        figure.reading().date() + " " + figure.reading().value())
                .containsExactly("2026-06-01 1.5");
    }

    @Test
    void aMonthIsOverOnTheFirstDayOfTheNextAndNotBefore() {
        Kpi kpi = Sketch.of(Kpi.class, "id", "k", "type", KpiType.CES, "responses", answers("2026-05-02", 5));

        KpiAnalysis last =
                Analysis.of(Sketch.atlas(kpi), LocalDate.of(2026, 5, 31)).kpi("k");
        KpiAnalysis next =
                Analysis.of(Sketch.atlas(kpi), LocalDate.of(2026, 6, 1)).kpi("k");

        assertThat(last.measured()).isEmpty();
        assertThat(last.running()).hasSize(1);
        assertThat(next.measured()).hasSize(1);
        assertThat(next.running()).isEmpty();
    }

    @Test
    void answersOfDaysToComeDoNotCount() {
        KpiAnalysis found = analyse(KpiType.CES, all(answers("2026-06-10", 5), answers("2026-06-11", 1)));

        assertThat(found.running())
                .extracting(figure -> figure.reading().value())
                .containsExactly(5.0);
    }

    @Test
    void whatIsWrittenWinsOverWhatIsAnswered() {
        Reading written = Sketch.of(Reading.class, "date", LocalDate.of(2026, 4, 1), "value", 3.0);
        KpiAnalysis found = analyse(KpiType.CES, answers("2026-05-02", 5), "readings", written);

        assertThat(found.measured()).extracting(Measured::ground).containsExactly(Ground.READ);
    }

    @Test
    void twoHundredThousandAnswersTakeLessThanASecond() {
        List<Response> many = new ArrayList<>();
        LocalDate start = LocalDate.of(2024, 1, 1);
        for (int i = 0; i < 200_000; i++) {
            many.add(answer(start.plusDays(i % 800).toString(), i % 11, FAMILIES, MIRA));
        }
        KpiAnalysis found = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> analyse(KpiType.NPS, many));

        assertThat(found.measured().stream()
                        .filter(figure -> figure.reading().segment().isPresent())
                        .mapToLong(figure -> figure.reading().n().orElse(0L))
                        .sum())
                .isEqualTo(200_000);
    }
}
