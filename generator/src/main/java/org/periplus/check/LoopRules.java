package org.periplus.check;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.diagnostic.Severity;
import org.periplus.model.Atlas;
import org.periplus.model.Feedback;
import org.periplus.model.Kpi;
import org.periplus.model.KpiSource;
import org.periplus.model.Loop;
import org.periplus.model.Ref;
import org.periplus.model.Rhythm;
import org.periplus.model.Source;

/** Rules about feedback loops and sources. */
final class LoopRules {

    static final List<Rule> LIST = List.of(
            new Rule(
                    "broken-loop",
                    Severity.WARNING,
                    "Feedback loop that has stopped",
                    "A loop is as good as its last answer; when answers stay away for longer than its rhythm, the map is steered "
                            + "by what customers used to say.",
                    "add the newest feedback or readings, or correct the rhythm under every",
                    """
                    # loops.yaml
                    leisure-survey:
                      name: Leisure survey
                      trigger: three days after the trip
                      every: 3 months
                      owner: cx-insight
                      collects: [leisure-survey-wave-7, leisure-nps]""",
                    LoopRules::broken),
            new Rule(
                    "loop-without-owner",
                    Severity.WARNING,
                    "Feedback loop nobody keeps going",
                    "A loop that is nobody's task stops with the first busy month, and nobody notices.",
                    "write owner: with the team that asks",
                    """
                    # loops.yaml
                    leisure-survey:
                      name: Leisure survey
                      owner: cx-insight""",
                    LoopRules::withoutOwner),
            new Rule(
                    "loop-collects-nothing",
                    Severity.WARNING,
                    "Feedback loop that brings nothing in",
                    "Asking is worth the customer's time only where the answers arrive; here nobody can find them.",
                    "name under collects the feedback or the KPI the answers go to",
                    """
                    # loops.yaml
                    leisure-survey:
                      name: Leisure survey
                      collects: [leisure-survey-wave-7, leisure-nps]""",
                    LoopRules::collectsNothing),
            new Rule(
                    "source-stale",
                    Severity.INFO,
                    "Source that has gone quiet",
                    "Every figure from the source is older than two of its rhythms, after the period the figure stands for: "
                            + "probably nobody fetches it any more.",
                    "add the newest readings, or correct the rhythm under refreshed",
                    """
                    # sources.yaml
                    sales-events:
                      name: Sales event stream
                      type: web-analytics
                      refreshed: 1 month""",
                    LoopRules::stale));

    private LoopRules() {}

    private static Stream<Loop> loops(Survey survey) {
        return survey.active(survey.atlas().loops());
    }

    private static Stream<Breach> broken(Survey survey) {
        return loops(survey)
                .flatMap(loop -> loop
                        .every()
                        .flatMap(every -> lastAnswer(loop, survey)
                                .filter(last -> last.plus(every.period()).isBefore(survey.asOf()))
                                .map(last -> Breach.at(
                                        Survey.path(loop.ref()).child("every"),
                                        "the loop \"" + loop.name() + "\" should bring answers every " + every.text()
                                                + ", and the last one is of " + last)))
                        .stream());
    }

    private static Optional<LocalDate> lastAnswer(Loop loop, Survey survey) {
        return loop.collects().stream()
                .flatMap(ref -> answered(ref, survey).stream())
                .max(LocalDate::compareTo);
    }

    private static Optional<LocalDate> answered(Ref ref, Survey survey) {
        Atlas atlas = survey.atlas();
        return atlas.find(Feedback.class, ref)
                .flatMap(EvidenceDays::last)
                .or(() -> atlas.find(Kpi.class, ref).flatMap(kpi -> measuredUntil(kpi, survey.asOf())));
    }

    /** A reading may carry the first day of the period it stands for; answers came until that period's end. */
    private static Optional<LocalDate> measuredUntil(Kpi kpi, LocalDate asOf) {
        KpiSeries series = new KpiSeries(kpi);
        boolean answers = kpi.readings().isEmpty();
        Period length = answers ? Period.ZERO : series.spacing().orElse(Period.ZERO);
        return series.last(asOf).map(last -> earlier(last.plus(length), asOf));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static Stream<Breach> withoutOwner(Survey survey) {
        return loops(survey)
                .filter(loop -> loop.owner().isEmpty())
                .map(loop -> Breach.without(
                        Survey.path(loop.ref()), "nobody answers for the loop \"" + loop.name() + "\"", "owner"));
    }

    private static Stream<Breach> collectsNothing(Survey survey) {
        return loops(survey)
                .filter(loop -> loop.collects().isEmpty())
                .map(loop -> Breach.without(
                        Survey.path(loop.ref()),
                        "the loop \"" + loop.name() + "\" does not say what it collects",
                        "collects"));
    }

    private static Stream<Breach> stale(Survey survey) {
        return survey.active(survey.atlas().sources())
                .flatMap(source -> source
                        .refreshed()
                        .flatMap(every -> quietSince(source, every, survey)
                                .map(last -> Breach.at(
                                        Survey.path(source.ref()).child("refreshed"),
                                        "the source \"" + source.name() + "\" should bring something new every "
                                                + every.text() + ", and its last figure is of " + last)))
                        .stream());
    }

    /** Returns the day of the newest figure from that source, if the next one is overdue for every KPI. */
    private static Optional<LocalDate> quietSince(Source source, Rhythm every, Survey survey) {
        List<KpiSeries> measured = survey.active(survey.atlas().kpis())
                .filter(kpi -> kpi.source().flatMap(KpiSource::ref).equals(Optional.of(source.ref())))
                .map(KpiSeries::new)
                .filter(series -> series.last(survey.asOf()).isPresent())
                .toList();
        boolean quiet = measured.stream().allMatch(series -> isOverdue(series, every, survey.asOf()));
        return quiet
                ? measured.stream()
                        .flatMap(series -> series.last(survey.asOf()).stream())
                        .max(LocalDate::compareTo)
                : Optional.empty();
    }

    /** The next figure can come when the period after the last one is over; where none is known, a year is assumed. */
    private static boolean isOverdue(KpiSeries series, Rhythm every, LocalDate asOf) {
        Period spacing = series.spacing().orElse(Period.ofYears(1));
        return series.last(asOf)
                .map(last ->
                        last.plus(spacing.multipliedBy(2)).plus(every.period()).plus(every.period()))
                .filter(due -> due.isBefore(asOf))
                .isPresent();
    }
}
