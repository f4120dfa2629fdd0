package org.periplus.analysis;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.periplus.model.KpiType;
import org.periplus.model.PeriodUnit;
import org.periplus.model.Reading;
import org.periplus.model.Response;

/**
 * Into which camps the answers behind a net promoter score fall.
 *
 * @param date the first day of the period
 * @param promoters how many answered 9 or 10
 * @param passives how many answered 7 or 8
 * @param detractors how many answered 0 to 6
 */
public record KpiSplit(LocalDate date, long promoters, long passives, long detractors) {

    private static final int PROMOTER = 9;
    private static final int DETRACTOR = 6;
    private static final int HIGHEST = 10;

    /** Returns the camps of every figure for all customers that was computed of answers, by date; none of other types. */
    public static List<KpiSplit> of(KpiAnalysis analysis) {
        if (analysis.kpi().type() != KpiType.NPS) {
            return List.of();
        }
        PeriodUnit period = KpiRhythm.of(analysis);
        Map<LocalDate, List<Response>> answers = analysis.kpi().responses().stream()
                .filter(answer -> answer.score() >= 0 && answer.score() <= HIGHEST)
                .collect(Collectors.groupingBy(answer -> Periods.first(answer.date(), period)));
        return analysis.measured().stream()
                .filter(figure -> figure.ground() == Measured.Ground.ANSWERS)
                .map(Measured::reading)
                .filter(reading ->
                        reading.segment().isEmpty() && reading.persona().isEmpty())
                .map(Reading::date)
                .map(first -> of(
                        first,
                        answers.getOrDefault(first, List.of()).stream()
                                .mapToDouble(Response::score)
                                .toArray()))
                .toList();
    }

    /** Returns the camps of answers that lie on the scale. */
    static KpiSplit of(LocalDate first, double[] scores) {
        long promoters =
                Arrays.stream(scores).filter(score -> score >= PROMOTER).count();
        long detractors =
                Arrays.stream(scores).filter(score -> score <= DETRACTOR).count();
        return new KpiSplit(first, promoters, scores.length - promoters - detractors, detractors);
    }

    /** Returns how many answers there are. */
    public long all() {
        return promoters + passives + detractors;
    }
}
