package org.periplus.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.periplus.model.Benchmark;
import org.periplus.model.Forecast;
import org.periplus.model.ForecastMethod;
import org.periplus.model.Inputs;
import org.periplus.model.Kpi;
import org.periplus.model.KpiSource;
import org.periplus.model.Operand;
import org.periplus.model.Response;
import org.periplus.model.Target;

/** The facts of a measure: what is aimed at, where the figures come from, how they are computed. */
final class KpiFacts {

    private final Sheet sheet;
    private final Parts parts;

    KpiFacts(Sheet sheet) {
        this.sheet = sheet;
        this.parts = new Parts(sheet);
    }

    List<Fact> of(Kpi kpi) {
        List<Fact> facts = new ArrayList<>(aims(kpi));
        kpi.period()
                .ifPresent(
                        unit -> facts.add(parts.fact(Label.PERIOD, sheet.words().rhythm(unit))));
        kpi.source().ifPresent(source -> facts.add(Fact.of(sheet.label(Label.SOURCE), List.of(source(source)))));
        answers(kpi).ifPresent(words -> facts.add(parts.fact(Label.RESTS_ON, words)));
        scale(kpi).ifPresent(words -> facts.add(parts.fact(Label.SCALE, words)));
        kpi.inputs().map(this::inputs).ifPresent(inputs -> facts.add(Fact.of(sheet.label(Label.COMPUTED), inputs)));
        kpi.forecast()
                .filter(forecast -> forecast.method() != ForecastMethod.OFF)
                .ifPresent(forecast -> facts.add(parts.fact(Label.FORECAST, forecast(forecast))));
        facts.addAll(parts.upkeep(kpi));
        return facts;
    }

    private List<Fact> aims(Kpi kpi) {
        List<Fact> facts = new ArrayList<>();
        for (Target target : kpi.target()) {
            String by = target.by().map(day -> " by " + Days.day(day)).orElse("");
            facts.add(parts.fact(Label.TARGET, Numerals.value(kpi, target.value()) + by));
        }
        facts.add(parts.fact(Label.BETTER, sheet.words().capital(sheet.words().better(kpi.direction()))));
        for (Benchmark benchmark : kpi.benchmark()) {
            String who = benchmark.who().map(text -> ", " + text).orElse("");
            String when = benchmark.asOf().map(day -> ", " + Days.day(day)).orElse("");
            facts.add(parts.fact(Label.BENCHMARK, Numerals.value(kpi, benchmark.value()) + who + when));
        }
        return facts;
    }

    /** The link to the source of the atlas that is named; else the words as written. */
    private NamedLink source(KpiSource source) {
        return source.ref()
                .filter(ref -> sheet.atlas().find(ref).isPresent())
                .map(sheet::link)
                .orElse(NamedLink.plain(source.words()));
    }

    /** Counts the raw answers and tells their days: "1,204 raw answers, 1 May 2026 to 30 September 2026". */
    private Optional<String> answers(Kpi kpi) {
        Comparator<LocalDate> order = Comparator.naturalOrder();
        List<LocalDate> days =
                kpi.responses().stream().map(Response::date).sorted(order).toList();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        String first = Days.day(days.get(0));
        String last = Days.day(days.get(days.size() - 1));
        String count = sheet.say("kpi.raw-answers", "n", days.size());
        return Optional.of(count + ", " + (first.equals(last) ? first : first + " to " + last));
    }

    private static Optional<String> scale(Kpi kpi) {
        Optional<String> top = kpi.top().map(count -> "the top " + count + (count == 1 ? " counts" : " count"));
        return kpi.scale()
                .map(scale -> Numerals.number(scale.low()) + " to " + Numerals.number(scale.high()))
                .map(words -> words + top.map(text -> ", " + text).orElse(""))
                .or(() -> top);
    }

    private List<NamedLink> inputs(Inputs inputs) {
        List<NamedLink> words = new ArrayList<>();
        Function<String, Function<Operand, NamedLink>> part = before -> operand -> operand(before, operand);
        inputs.of().map(part.apply("")).ifPresent(words::add);
        inputs.from().map(part.apply("out of ")).ifPresent(words::add);
        inputs.orderValue().map(part.apply("value of an order: ")).ifPresent(words::add);
        inputs.ordersAYear().map(part.apply("orders a year: ")).ifPresent(words::add);
        inputs.years().map(part.apply("years: ")).ifPresent(words::add);
        inputs.margin().map(part.apply("margin: ")).ifPresent(words::add);
        return words;
    }

    private NamedLink operand(String before, Operand operand) {
        return operand.kpi()
                .map(kpi -> sheet.link(kpi, before + sheet.atlas().nameOf(kpi)))
                .orElseGet(() -> NamedLink.plain(
                        before + operand.number().map(Numerals::number).orElse("")));
    }

    private String forecast(Forecast forecast) {
        String words = sheet.words().forecast(forecast.method());
        return words
                + forecast.periods()
                        .map(count -> ", " + sheet.say("kpi.periods-ahead", "n", count))
                        .orElse("");
    }
}
