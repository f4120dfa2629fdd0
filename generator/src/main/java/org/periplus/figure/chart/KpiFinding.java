package org.periplus.figure.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.periplus.analysis.ForecastValue;
import org.periplus.analysis.KpiAnalysis;
import org.periplus.analysis.KpiForecast;
import org.periplus.figure.engine.Numbers;
import org.periplus.figure.engine.Sentences;
import org.periplus.model.Benchmark;
import org.periplus.model.Direction;
import org.periplus.model.Kpi;
import org.periplus.model.PeriodUnit;
import org.periplus.model.Reading;
import org.periplus.model.Target;

/** Says in words what a KPI's chart shows, for readers who do not see it. Stateless; safe for use by several threads. */
final class KpiFinding {

    /** A turn in between counts when it leaves both ends by this share of the whole range. */
    private static final double TURN = 0.25;

    private KpiFinding() {}

    /** Returns the chart's title: what is measured, from when to when. */
    static String title(KpiFacts facts) {
        KpiSeries series = facts.main();
        String first = Numbers.date(series.first().date(), series.period());
        String last = Numbers.date(series.last().date(), series.period());
        String ahead = facts.forecast()
                .map(forecast -> ", with forecast to " + date(last(forecast), series))
                .orElse("");
        return facts.kpi().name() + ", " + (first.equals(last) ? last : first + " to " + last) + ahead;
    }

    /**
     * Returns a few sentences: the way of the values, the gaps, the target and how far it is, the benchmarks, the forecast, the
     * initiatives, which way is good.
     */
    static String sentences(KpiFacts facts) {
        KpiSeries series = facts.main();
        Kpi kpi = facts.kpi();
        List<String> sentences = new ArrayList<>();
        sentences.add((series.name().isEmpty() ? "" : series.name() + ": ") + way(series, kpi.unit()));
        sentences.addAll(Foot.missing(facts));
        facts.analysis().target().ifPresent(target -> sentences.add(target(facts.analysis(), series, target)));
        for (Benchmark benchmark : kpi.benchmark()) {
            String who = benchmark.who().map(name -> ", " + name).orElse("");
            sentences.add("Benchmark " + Numbers.withUnit(benchmark.value(), kpi.unit()) + who);
        }
        facts.forecast().ifPresent(forecast -> sentences.add(forecast(facts, last(forecast))));
        facts.marks().forEach(mark -> sentences.add(mark.name() + ", " + mark.words()));
        sentences.add(better(kpi.direction()));
        return Sentences.of(sentences);
    }

    private static ForecastValue last(KpiForecast forecast) {
        return forecast.values().get(forecast.values().size() - 1);
    }

    private static String date(ForecastValue value, KpiSeries series) {
        return Numbers.date(value.date(), series.period());
    }

    private static String forecast(KpiFacts facts, ForecastValue value) {
        return "Carried forward " + ForecastLayer.said(facts, value.point()) + " in " + date(value, facts.main())
                + ", with 80% certainty from " + ForecastLayer.said(facts, value.low80()) + " to "
                + ForecastLayer.said(facts, value.high80());
    }

    /** Returns which way is good, as a sentence. */
    static String better(Direction direction) {
        return direction == Direction.LOWER ? "Lower is better" : "Higher is better";
    }

    /** Returns the way of the values in words, without a full stop. */
    static String way(KpiSeries series, Optional<String> unit) {
        Reading first = series.first();
        Reading last = series.last();
        String end = said(last, series, unit);
        if (series.readings().size() == 1) {
            return "One reading, " + end;
        }
        Reading low = series.readings().stream()
                .min(Comparator.comparingDouble(Reading::value))
                .orElse(first);
        Reading high = series.readings().stream()
                .max(Comparator.comparingDouble(Reading::value))
                .orElse(first);
        double range = high.value() - low.value();
        double above = high.value() - Math.max(first.value(), last.value());
        double below = Math.min(first.value(), last.value()) - low.value();
        if (range > 0 && Math.max(above, below) >= TURN * range) {
            boolean peak = above >= below;
            String middle = said(peak ? high : low, series, unit);
            return (peak ? "Rose from " : "Fell from ") + said(first, series, unit) + " to " + middle
                    + (peak ? ", then fell to " : ", then rose to ") + end;
        }
        String verb = first.value().equals(last.value())
                ? "Went from"
                : last.value() > first.value() ? "Rose from" : "Fell from";
        return verb + " " + said(first, series, unit) + " to " + end;
    }

    private static String said(Reading reading, KpiSeries series, Optional<String> unit) {
        return Numbers.withUnit(reading.value(), series.decimals(), unit)
                + (series.period().compareTo(PeriodUnit.WEEK) <= 0 ? " on " : " in ")
                + Numbers.date(reading.date(), series.period());
    }

    /** Returns a target and how far the last reading is from it, without a full stop. */
    static String target(KpiAnalysis analysis, KpiSeries series, Target target) {
        Optional<String> unit = analysis.kpi().unit();
        String aim = "Target " + Numbers.withUnit(target.value(), unit)
                + target.by()
                        .map(by -> " by " + Numbers.date(by, series.period()))
                        .orElse("");
        double missing = analysis.kpi().direction() == Direction.LOWER
                ? series.last().value() - target.value()
                : target.value() - series.last().value();
        if (!series.name().isEmpty()) {
            return aim;
        }
        Optional<String> difference = Numbers.isPercent(unit) ? Optional.of("points") : unit;
        return missing <= 0 ? aim + ", reached" : aim + ", missed by " + Numbers.withUnit(rounded(missing), difference);
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
