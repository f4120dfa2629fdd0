package org.periplus.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.periplus.figure.engine.FigureSample;
import org.periplus.model.Atlas;
import org.periplus.model.Initiative;
import org.periplus.model.Journey;
import org.periplus.model.Kpi;

/** What is dated after the day of the analysis changes no figure, whatever it is. */
class AsOfTest {

    private static final LocalDate TODAY = FigureSample.TODAY;

    private static final String READ = """
            name: Finished
            type: conversion
            unit: "%%"
            period: month
            target: [{value: 80, by: 2027-06-30}]
            forecast: {method: holt}
            readings:
            %s""";

    private static final String ASKED = """
            name: Asked
            type: nps
            period: month
            responses:
            %s""";

    private static final String PARTS = """
            name: Of parts
            type: conversion
            unit: "%"
            inputs: {of: finished, from: 100}
            """;

    private static final String JOURNEY = """
            name: Trip
            kpis: [worth]
            stages:
              - id: go
                name: Go
                flow: {entered: 200, kpi: finished}
                touchpoints:
                  - id: ride
                    name: Ride
                    emotion: -1
                    kpis: [finished]
                    evidence: [survey]
                    pains: [{id: late, text: Late, severity: 4}]
            """;

    private static final String FEEDBACK = """
            name: Survey
            type: survey
            date: 2026-10-01
            """;

    private static final String OTHER_FEEDBACK = """
            name: To come
            type: survey
            date: 2026-12-01
            findings:
            - {text: Slow, about: trip/go, sentiment: 2}
            """;

    private static String initiative(String shipped) {
        return """
                name: Faster
                status: shipped
                shipped: %s
                expects:
                - {kpi: finished, change: 2, by: 2026-12-31}
                """.formatted(shipped);
    }

    private static String readings(boolean future) {
        String known = months("- {date: %s, value: %d, n: 400}\n", 70);
        return future
                ? known + "- {date: 2026-11-23, value: 1, n: 400}\n- {date: 2026-12-01, value: 99, n: 400}\n"
                : known;
    }

    private static String answers(boolean future) {
        String known = months("- {date: %s, score: %d}\n", 0) + "- {date: 2026-11-20, score: 9}\n";
        return future ? known + "- {date: 2026-11-23, score: 0}\n- {date: 2026-12-24, score: 0}\n" : known;
    }

    private static String months(String line, int from) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 11; i++) {
            all.append(line.formatted(LocalDate.of(2026, 1, 1).plusMonths(i), from + i % 9));
        }
        return all.toString();
    }

    private static Atlas atlas(boolean future) {
        String voice = future ? "Soon,trip/go,2026-12-05,2\n" : "";
        List<String> files = List.of(
                "journeys/trip.yaml",
                JOURNEY,
                "kpis/finished.yaml",
                READ.formatted(readings(future)),
                "kpis/asked.yaml",
                ASKED.formatted(answers(future)),
                "kpis/share.yaml",
                PARTS,
                "kpis/worth.yaml",
                "name: Worth\ntype: clv\nunit: €\ninputs: {order-value: 30, orders-a-year: 1, years: 1}\n",
                "feedback/survey.yaml",
                FEEDBACK,
                "feedback/survey.csv",
                "text,about,date,sentiment\nSlow,trip/go,2026-10-02,-1\n" + voice,
                "initiatives/done.yaml",
                initiative("2026-05-15"),
                "initiatives/next.yaml",
                initiative(future ? "2026-11-28" : "2027-11-28"));
        Stream<String> later = future ? Stream.of("feedback/later.yaml", OTHER_FEEDBACK) : Stream.empty();
        return FigureSample.of(Stream.concat(files.stream(), later).toArray(String[]::new))
                .atlas();
    }

    private static List<Object> figures(boolean future) {
        Atlas atlas = atlas(future);
        Analysis analysis = Analysis.of(atlas, TODAY);
        Journey trip = atlas.journeys().get(0);
        JourneyNumbers numbers = analysis.numbers(trip);
        Stream<Object> measures = atlas.kpis().stream().flatMap(kpi -> measure(analysis, kpi));
        Stream<Object> rest = Stream.of(
                effects(atlas, analysis),
                FeedbackThemes.of(atlas, TODAY),
                numbers.flow().stages(),
                numbers.flow().money(),
                numbers.score(),
                numbers.cover(),
                numbers.pains(),
                analysis.ranking(),
                PainCoverage.of(atlas, analysis.ranking()));
        return Stream.concat(measures, rest).toList();
    }

    private static Stream<Object> measure(Analysis analysis, Kpi kpi) {
        KpiAnalysis found = analysis.kpi(kpi.id());
        return Stream.of(
                found.measured(),
                found.running(),
                found.latest(),
                found.change(),
                found.target(),
                found.status(),
                analysis.insight(kpi),
                KpiSplit.of(found),
                KpiFreshness.of(found, TODAY),
                GoalOutlook.of(found, 90, Optional.of(LocalDate.of(2027, 6, 30)), TODAY));
    }

    private static List<InitiativeEffect> effects(Atlas atlas, Analysis analysis) {
        return atlas.initiatives().stream()
                .map((Initiative each) -> analysis.effects().of(each))
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void whatIsDatedLaterChangesNothing() {
        List<Object> found = figures(false);

        assertThat(found).hasSizeGreaterThan(40);
        assertThat(figures(true)).isEqualTo(found);
    }

    @Test
    void anInitiativeThatIsToShipBeforeThePeriodOfTheLastFigureEndsIsNoCaution() {
        Atlas atlas = atlas(true);
        List<InitiativeEffect> effects = effects(atlas, Analysis.of(atlas, TODAY));

        assertThat(effects).hasSize(2);
        assertThat(effects.get(0).verdict()).isNotEqualTo(InitiativeEffect.Verdict.NOT_SHIPPED);
        assertThat(effects.get(0).cautions()).noneMatch(InitiativeEffect.Caution.Other.class::isInstance);
    }
}
