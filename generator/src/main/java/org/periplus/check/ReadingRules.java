package org.periplus.check;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.periplus.diagnostic.ElementPath;
import org.periplus.diagnostic.Severity;
import org.periplus.model.Kpi;
import org.periplus.model.PeriodUnit;
import org.periplus.model.Reading;
import org.periplus.model.Ref;
import org.periplus.model.Response;
import org.periplus.model.Scale;

/** Rules about single readings and answers of a KPI. */
final class ReadingRules {

    private static final String READINGS = "readings";
    private static final String RESPONSES = "responses";

    /** Without a written period, that of the readings is believed from this many distances on. */
    private static final int ENOUGH_DISTANCES = 4;

    /** From this many of the usual distances on, a reading is missing between two. */
    private static final double GAP = 1.75;

    /** Bank holidays about a weekend are no gap in a daily figure. */
    private static final int FREE_DAYS = 5;

    /** When more lines of one table are wrong, the table is; that is told once. */
    private static final int SINGLE_LINES = 20;

    static final List<Rule> LIST = List.of(
            new Rule(
                    "kpi-with-gap",
                    Severity.INFO,
                    "Gap in the readings",
                    "What happened in the gap is not known, and the line of the chart hides it. Without period: readings count "
                            + "as regular when most of them lie equally far apart.",
                    "add the reading, or say under accept why there is none",
                    """
                    # kpis/lift-availability.yaml
                    name: Lifts in service
                    period: month
                    readings:
                      - {date: 2026-01-01, value: 96.1}
                      - {date: 2026-02-01, value: 96.4}
                      - {date: 2026-03-01, value: 97.0}""",
                    ReadingRules::gaps),
            new Rule(
                    "duplicate-reading",
                    Severity.WARNING,
                    "Two readings of one day",
                    "Only one of two values of the same day, segment and persona can be right, and charts show either.",
                    "keep the reading that is right",
                    """
                    # kpis/leisure-nps.yaml
                    name: Net promoter score, leisure
                    readings:
                      - {date: 2026-03-01, value: 31}
                      - {date: 2026-03-01, value: 18, segment: families-with-car}""",
                    ReadingRules::duplicates),
            new Rule(
                    "future-reading",
                    Severity.WARNING,
                    "Reading of a day to come",
                    "What has not happened cannot have been measured; it is a typing error, or a plan that belongs under target.",
                    "correct the date, or write what is planned under target",
                    """
                    # kpis/punctuality.yaml
                    name: Punctuality
                    readings: [{date: 2026-03-01, value: 88.4}]
                    target: [{value: 92, by: 2027-12-31}]""",
                    ReadingRules::future),
            new Rule(
                    "kpi-figures-twice",
                    Severity.WARNING,
                    "Figures given twice",
                    "A figure is either written down or computed from raw answers. Where both are given, the written ones count and the "
                            + "answers tell nothing.",
                    "keep readings or responses, and leave the other out",
                    """
                    # kpis/leisure-nps.yaml
                    name: Net promoter score, leisure
                    type: nps
                    period: month
                    responses:
                      - {date: 2026-03-02, score: 9}
                      - {date: 2026-03-05, score: 6}""",
                    ReadingRules::twice),
            new Rule(
                    "response-outside-scale",
                    Severity.ERROR,
                    "Answer outside of the scale",
                    "An answer that could not be given spoils the figure; often the scale of the survey tool is another one.",
                    "correct the answer, or write the question's own scale under scale:",
                    """
                    # kpis/booking-effort.yaml
                    name: Ease of booking
                    type: ces
                    scale: [1, 7]
                    responses: [{date: 2026-03-02, score: 6}]""",
                    ReadingRules::outsideScale));

    private ReadingRules() {}

    private static Stream<Kpi> kpis(Survey survey) {
        return survey.active(survey.atlas().kpis());
    }

    private static Stream<Breach> gaps(Survey survey) {
        return kpis(survey).flatMap(kpi -> {
            List<LocalDate> days = new KpiSeries(kpi).daysOfAll();
            BiPredicate<LocalDate, LocalDate> apart = kpi.period()
                    .map(ReadingRules::apart)
                    .or(() -> usualDistance(days).map(ReadingRules::apart))
                    .orElse((earlier, later) -> false);
            List<Integer> gaps = IntStream.range(1, days.size())
                    .filter(i -> apart.test(days.get(i - 1), days.get(i)))
                    .boxed()
                    .toList();
            return gaps.isEmpty() ? Stream.empty() : Stream.of(gap(kpi, days, gaps));
        });
    }

    private static Breach gap(Kpi kpi, List<LocalDate> days, List<Integer> gaps) {
        LocalDate after = days.get(gaps.get(0));
        int index = kpi.readings().stream().map(Reading::date).toList().indexOf(after);
        String others = gaps.size() == 1 ? "" : ", the first of " + gaps.size() + " gaps";
        return Breach.at(
                Survey.path(kpi.ref()).child(READINGS).item(index),
                "KPI \"" + kpi.name() + "\" has no reading between " + days.get(gaps.get(0) - 1) + " and " + after
                        + others);
    }

    private static BiPredicate<LocalDate, LocalDate> apart(long distance) {
        return (earlier, later) -> ChronoUnit.DAYS.between(earlier, later) >= GAP * distance;
    }

    /** Both the calendar and the days must show it: of 31 January and 1 March neither misses February. */
    private static BiPredicate<LocalDate, LocalDate> apart(PeriodUnit unit) {
        return switch (unit) {
            case DAY -> (earlier, later) -> ChronoUnit.DAYS.between(earlier, later) > FREE_DAYS;
            case WEEK -> apart(7L);
            case MONTH -> monthsApart(1);
            case QUARTER -> monthsApart(3);
            case YEAR -> monthsApart(12);
        };
    }

    private static BiPredicate<LocalDate, LocalDate> monthsApart(int length) {
        return (earlier, later) -> bucket(later, length) - bucket(earlier, length) > 1
                && ChronoUnit.DAYS.between(earlier, later) > 45L * length;
    }

    private static long bucket(LocalDate day, int months) {
        YearMonth month = YearMonth.from(day);
        return (month.getYear() * 12L + month.getMonthValue() - 1) / months;
    }

    /** Returns the median distance where at least three quarters of the distances are within a fifth of it. */
    private static Optional<Long> usualDistance(List<LocalDate> days) {
        List<Long> distances = KpiSeries.distances(days);
        if (distances.size() < ENOUGH_DISTANCES) {
            return Optional.empty();
        }
        long median = KpiSeries.median(distances);
        long regular = distances.stream()
                .filter(distance -> Math.abs(distance - median) * 5 <= median)
                .count();
        return regular * 4 >= distances.size() * 3L ? Optional.of(median) : Optional.empty();
    }

    /** What a reading is for. */
    private record Slot(LocalDate date, Optional<Ref> segment, Optional<Ref> persona) {}

    private static Stream<Breach> duplicates(Survey survey) {
        return kpis(survey).flatMap(kpi -> {
            Set<Slot> seen = new HashSet<>();
            List<Breach> breaches = new ArrayList<>();
            for (int i = 0; i < kpi.readings().size(); i++) {
                Reading reading = kpi.readings().get(i);
                if (!seen.add(new Slot(reading.date(), reading.segment(), reading.persona()))) {
                    breaches.add(Breach.at(
                            Survey.path(kpi.ref()).child(READINGS).item(i),
                            "KPI \"" + kpi.name() + "\" has two readings of " + reading.date()
                                    + whose(reading, survey)));
                }
            }
            return few(breaches);
        });
    }

    private static Stream<Breach> few(List<Breach> breaches) {
        if (breaches.size() <= SINGLE_LINES) {
            return breaches.stream();
        }
        Breach first = breaches.get(0);
        return Stream.of(
                Breach.at(first.path(), first.message() + ", the first of " + breaches.size() + " such lines"));
    }

    private static String whose(Reading reading, Survey survey) {
        return reading.segment()
                .or(reading::persona)
                .map(ref -> " for \"" + survey.atlas().nameOf(ref) + "\"")
                .orElse("");
    }

    private static Stream<Breach> future(Survey survey) {
        return kpis(survey)
                .flatMap(kpi -> Stream.concat(
                        future(
                                kpi,
                                READINGS,
                                kpi.readings().stream().map(Reading::date).toList(),
                                survey.asOf()),
                        future(
                                kpi,
                                RESPONSES,
                                kpi.responses().stream().map(Response::date).toList(),
                                survey.asOf())));
    }

    private static Stream<Breach> future(Kpi kpi, String key, List<LocalDate> days, LocalDate asOf) {
        ElementPath path = Survey.path(kpi.ref()).child(key);
        return few(IntStream.range(0, days.size())
                .filter(i -> days.get(i).isAfter(asOf))
                .mapToObj(i -> Breach.at(
                        path.item(i).child("date"),
                        "KPI \"" + kpi.name() + "\" cannot have been measured on " + days.get(i) + ", a day to come"))
                .toList());
    }

    private static Stream<Breach> twice(Survey survey) {
        return kpis(survey)
                .filter(kpi -> !kpi.readings().isEmpty() && !kpi.responses().isEmpty())
                .map(kpi -> Breach.at(
                        Survey.path(kpi.ref()).child(RESPONSES),
                        "KPI \"" + kpi.name() + "\" has readings and responses"));
    }

    private static Stream<Breach> outsideScale(Survey survey) {
        return kpis(survey).flatMap(kpi -> kpi.answerScale().stream().flatMap(scale -> outsideScale(kpi, scale)));
    }

    private static Stream<Breach> outsideScale(Kpi kpi, Scale scale) {
        ElementPath path = Survey.path(kpi.ref()).child(RESPONSES);
        String range = " of KPI \"" + kpi.name() + "\" is not on the scale from " + TargetRules.words(scale);
        return few(IntStream.range(0, kpi.responses().size())
                .filter(i -> kpi.responses().get(i).score() < scale.low()
                        || kpi.responses().get(i).score() > scale.high())
                .mapToObj(i -> Breach.at(
                        path.item(i).child("score"),
                        "the answer " + TargetRules.plain(kpi.responses().get(i).score()) + range))
                .toList());
    }
}
