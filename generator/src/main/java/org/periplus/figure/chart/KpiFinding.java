package org.periplus.figure.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.periplus.analysis.ForecastValue;
import org.periplus.analysis.KpiAnalysis;
import org.periplus.analysis.KpiForecast;
import org.periplus.analysis.KpiSample;
import org.periplus.analysis.KpiTrend;
import org.periplus.figure.engine.Joined;
import org.periplus.figure.engine.Sentences;
import org.periplus.model.Benchmark;
import org.periplus.model.Direction;
import org.periplus.model.Kpi;
import org.periplus.model.Reading;
import org.periplus.model.Target;
import org.periplus.wording.Wording;

/** Says in words what a KPI's chart shows, for readers who do not see it. Stateless; safe for use by several threads. */
final class KpiFinding {

    /** A turn in between counts when it leaves both ends by this share of the whole range. */
    private static final double TURN = 0.25;

    private KpiFinding() {}

    /** Returns the chart's title: what is measured, from when to when. */
    static String title(KpiFacts facts) {
        KpiSeries series = facts.main();
        Wording words = facts.words();
        String name = facts.kpi().name();
        String first = PeriodDates.of(words, series.first().date(), series.period());
        String last = PeriodDates.of(words, series.last().date(), series.period());
        String title = first.equals(last)
                ? words.say("kpi-chart.title-at", "kpi", name, "date", last)
                : words.say("kpi-chart.title", "kpi", name, "first", first, "last", last);
        return facts.forecast()
                .map(forecast -> PeriodDates.of(words, last(forecast).date(), series.period()))
                .map(until -> words.say("kpi-chart.title-ahead", "title", title, "date", until))
                .orElse(title);
    }

    /**
     * Returns a few sentences: the way of the values, the gaps, the target and how far it is, the benchmarks, the forecast, the
     * initiatives, which way is good.
     */
    static String sentences(KpiFacts facts) {
        KpiSeries series = facts.main();
        Kpi kpi = facts.kpi();
        List<String> sentences = new ArrayList<>();
        Wording words = facts.words();
        String way = way(words, series, kpi.unit());
        sentences.add(series.name().isEmpty() ? way : Joined.named(words, series.name(), way));
        sentences.addAll(borne(facts));
        sentences.addAll(Foot.missing(facts));
        facts.analysis().target().ifPresent(target -> sentences.add(target(words, facts.analysis(), series, target)));
        for (Benchmark benchmark : kpi.benchmark()) {
            String value = words.numerals().withUnit(benchmark.value(), kpi.unit());
            sentences.add(benchmark
                    .who()
                    .map(who -> words.say("kpi-chart.benchmark-of", "value", value, "who", who))
                    .orElseGet(() -> words.say("kpi-chart.benchmark-at", "value", value)));
        }
        facts.forecast().ifPresent(forecast -> sentences.add(forecast(facts, last(forecast))));
        facts.marks().forEach(mark -> sentences.add(words.commas(List.of(mark.name(), mark.words()))));
        sentences.add(words.capital(better(words, kpi.direction())));
        return Sentences.of(sentences);
    }

    /** Returns the trend, whether it reaches the target in time, and what stands out. */
    private static List<String> borne(KpiFacts facts) {
        KpiSayings sayings = facts.sayings();
        List<String> said = new ArrayList<>();
        if (facts.main().isMain() && facts.main().readings().size() >= KpiTrend.NEEDED) {
            said.addAll(sayings.trend());
        }
        facts.insight()
                .lately()
                .filter(lately ->
                        facts.insight().trend().filter(lately::isAgainst).isPresent())
                .map(sayings::lately)
                .ifPresent(said::add);
        facts.insight().course().map(sayings::course).ifPresent(said::add);
        UnusualLayer.seen(facts).stream()
                .map(anomaly -> facts.words()
                        .say(
                                "kpi-says.unusual.of",
                                "who",
                                facts.words().say("kpi-says.term.unusual"),
                                "what",
                                sayings.unusual(anomaly, facts.who(anomaly.reading()))))
                .forEach(said::add);
        if (facts.main().few() > 0) {
            said.add(sayings.few());
        }
        if (facts.drawn().stream().anyMatch(line -> !line.isMain() && line.few() > 0)) {
            said.add(facts.words().say("kpi-says.basis.groups", "least", KpiSample.LEAST));
        }
        return said;
    }

    private static ForecastValue last(KpiForecast forecast) {
        return forecast.values().get(forecast.values().size() - 1);
    }

    private static String forecast(KpiFacts facts, ForecastValue value) {
        String point = ForecastLayer.said(facts, value.point());
        return facts.words()
                .say(
                        "kpi-chart.carried-forward",
                        "reading",
                        PeriodDates.at(
                                facts.words(), point, value.date(), facts.main().period()),
                        "low",
                        ForecastLayer.said(facts, value.low80()),
                        "high",
                        ForecastLayer.said(facts, value.high80()));
    }

    /** Returns which way is good, as a sentence. */
    static String better(Wording words, Direction direction) {
        return words.say(direction == Direction.LOWER ? "word.direction.lower" : "word.direction.higher");
    }

    /** Returns the way of the values in words, without a full stop. */
    static String way(Wording words, KpiSeries series, Optional<String> unit) {
        Reading first = series.first();
        Reading last = series.last();
        String end = said(words, last, series, unit);
        if (series.readings().size() == 1) {
            return words.say("kpi-chart.way.single", "reading", end);
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
            return words.say(
                    peak ? "kpi-chart.way.peak" : "kpi-chart.way.dip",
                    "first",
                    said(words, first, series, unit),
                    "middle",
                    said(words, peak ? high : low, series, unit),
                    "last",
                    end);
        }
        String way = first.value().equals(last.value())
                ? "kpi-chart.way.level"
                : last.value() > first.value() ? "kpi-chart.way.rise" : "kpi-chart.way.fall";
        return words.say(way, "first", said(words, first, series, unit), "last", end);
    }

    private static String said(Wording words, Reading reading, KpiSeries series, Optional<String> unit) {
        String value = words.numerals().withUnit(reading.value(), series.decimals(words), unit);
        return PeriodDates.at(words, value, reading.date(), series.period());
    }

    /** Returns a target and how far the last reading is from it, without a full stop. */
    static String target(Wording words, KpiAnalysis analysis, KpiSeries series, Target target) {
        Optional<String> unit = analysis.kpi().unit();
        String value = words.numerals().withUnit(target.value(), unit);
        String aim = target.by()
                .map(by -> PeriodDates.of(words, by, series.period()))
                .map(by -> words.say("kpi-chart.target-by", "value", value, "date", by))
                .orElseGet(() -> words.say("kpi-chart.target-at", "value", value));
        double missing = analysis.kpi().direction() == Direction.LOWER
                ? series.last().value() - target.value()
                : target.value() - series.last().value();
        if (!series.name().isEmpty()) {
            return aim;
        }
        String gap = words.numerals().withUnit(rounded(missing), Units.ofDifference(words, unit));
        return missing <= 0
                ? words.say("kpi-chart.reached", "target", aim)
                : words.say("kpi-chart.missed", "target", aim, "difference", gap);
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
