package org.periplus.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.periplus.model.Benchmark;
import org.periplus.model.Forecast;
import org.periplus.model.ForecastMethod;
import org.periplus.model.Inputs;
import org.periplus.model.Kpi;
import org.periplus.model.KpiSource;
import org.periplus.model.Operand;
import org.periplus.model.Response;
import org.periplus.model.Target;
import org.periplus.wording.Numerals;

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

    private String day(LocalDate day) {
        return sheet.words().dates().day(day);
    }

    private String commas(List<String> items) {
        return sheet.words().wording().commas(items);
    }

    private List<Fact> aims(Kpi kpi) {
        KpiWords words = KpiWords.of(sheet, kpi);
        List<Fact> facts = new ArrayList<>();
        for (Target target : kpi.target()) {
            String value = words.value(target.value());
            facts.add(parts.fact(
                    Label.TARGET,
                    target.by()
                            .map(day -> sheet.say("kpi.target-by", "value", value, "day", day(day)))
                            .orElse(value)));
        }
        facts.add(parts.fact(Label.BETTER, sheet.words().capital(sheet.words().better(kpi.direction()))));
        for (Benchmark benchmark : kpi.benchmark()) {
            List<String> said = Stream.of(
                            Optional.of(words.value(benchmark.value())),
                            benchmark.who(),
                            benchmark.asOf().map(this::day))
                    .flatMap(Optional::stream)
                    .toList();
            facts.add(parts.fact(Label.BENCHMARK, commas(said)));
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
        String first = day(days.get(0));
        String last = day(days.get(days.size() - 1));
        String count = sheet.say("kpi.raw-answers", "n", days.size());
        String span = first.equals(last) ? first : sheet.say("feedback.from-to", "from", first, "to", last);
        return Optional.of(commas(List.of(count, span)));
    }

    private Optional<String> scale(Kpi kpi) {
        Numerals numerals = sheet.words().numerals();
        Optional<String> top = kpi.top().map(count -> sheet.say("kpi.top", "n", count));
        Optional<String> scale = kpi.scale()
                .map(ends ->
                        sheet.say("kpi.scale", "low", numerals.plain(ends.low()), "high", numerals.plain(ends.high())));
        List<String> said = Stream.of(scale, top).flatMap(Optional::stream).toList();
        return said.isEmpty() ? Optional.empty() : Optional.of(commas(said));
    }

    private List<NamedLink> inputs(Inputs inputs) {
        List<NamedLink> words = new ArrayList<>();
        inputs.of().map(this::operand).ifPresent(words::add);
        part(words, inputs.from(), what -> sheet.say("kpi.out-of", "what", what));
        part(words, inputs.orderValue(), what -> sheet.say("kpi.order-value", "what", what));
        part(words, inputs.ordersAYear(), what -> sheet.say("kpi.orders-a-year", "what", what));
        part(words, inputs.years(), what -> sheet.say("kpi.years", "what", what));
        part(words, inputs.margin(), what -> sheet.say("kpi.margin", "what", what));
        return words;
    }

    private void part(List<NamedLink> words, Optional<Operand> operand, UnaryOperator<String> said) {
        operand.map(this::operand)
                .map(link -> new NamedLink(said.apply(link.words()), link.href()))
                .ifPresent(words::add);
    }

    private NamedLink operand(Operand operand) {
        return operand.kpi()
                .map(sheet::link)
                .orElseGet(() -> NamedLink.plain(
                        operand.number().map(sheet.words().numerals()::plain).orElse("")));
    }

    private String forecast(Forecast forecast) {
        String words = sheet.words().forecast(forecast.method());
        return forecast.periods()
                .map(count -> commas(List.of(words, sheet.say("kpi.periods-ahead", "n", count))))
                .orElse(words);
    }
}
