package org.periplus.compose.kpi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplus.analysis.KpiAnalysis;
import org.periplus.analysis.Measured;
import org.periplus.compose.frame.OutsideLinks;
import org.periplus.compose.frame.Parts;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.Sheet;
import org.periplus.diagnostic.ElementPath;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.model.Inputs;
import org.periplus.model.Kpi;
import org.periplus.model.KpiSource;
import org.periplus.model.KpiType;
import org.periplus.model.Operand;
import org.periplus.model.Response;
import org.periplus.model.Source;
import org.periplus.page.Fact;
import org.periplus.page.NamedLink;
import org.periplus.wording.Numerals;

/** Where the figures of a measure come from: source, way, formula with its values, files. */
final class KpiOrigin {

    private static final double PERCENT = 100;
    private static final String TIMES = "\u00a0× ";
    private static final String DIVIDED = "\u00a0÷ ";
    private static final String EQUALS = " =\u00a0";

    private final Sheet sheet;
    private final Parts parts;
    private final Kpi kpi;
    private final KpiAnalysis figures;

    KpiOrigin(Sheet sheet, KpiAnalysis figures) {
        this.sheet = sheet;
        this.parts = new Parts(sheet);
        this.kpi = figures.kpi();
        this.figures = figures;
    }

    /** Returns the facts, none of them empty. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        kpi.source().ifPresent(source -> facts.add(Fact.of(sheet.label(Label.SOURCE), source(source))));
        ways().forEach(way -> facts.add(Fact.of(sheet.say("kpi-says.origin.how"), way)));
        answers(kpi).ifPresent(words -> facts.add(parts.fact(Label.RESTS_ON, words)));
        formula().ifPresent(words -> facts.add(Fact.of(sheet.say("kpi-says.origin.formula"), words)));
        scale(kpi).ifPresent(words -> facts.add(parts.fact(Label.SCALE, words)));
        kpi.inputs().map(this::inputs).ifPresent(inputs -> facts.add(parts(inputs)));
        kpi.inputs()
                .flatMap(this::product)
                .map(words -> Fact.of(
                        sheet.say(has(Measured.Ground.PARTS) ? "kpi-says.origin.formula" : "kpi-says.origin.compare"),
                        words))
                .ifPresent(facts::add);
        interval().ifPresent(words -> facts.add(Fact.of(sheet.say("kpi-says.origin.range"), words)));
        facts.add(Fact.of(sheet.say("kpi-says.origin.file"), files()));
        return facts;
    }

    private Fact parts(List<NamedLink> inputs) {
        String term = has(Measured.Ground.PARTS) ? sheet.label(Label.COMPUTED) : sheet.say("kpi-says.origin.beside");
        return Fact.of(term, inputs);
    }

    private List<NamedLink> source(KpiSource source) {
        List<NamedLink> said = new ArrayList<>();
        Optional<Source> known = source.ref().flatMap(ref -> sheet.atlas().find(Source.class, ref));
        said.add(known.map(entry -> sheet.link(entry.ref())).orElseGet(() -> NamedLink.plain(source.words())));
        if (source.jdbc().isPresent()) {
            said.add(NamedLink.plain(sheet.say("kpi-says.origin.query")));
        }
        return said;
    }

    private List<String> ways() {
        List<String> ways = new ArrayList<>();
        for (Measured.Ground ground : Measured.Ground.values()) {
            long count = figures.measured().stream()
                    .filter(figure -> figure.ground() == ground)
                    .count();
            if (count > 0) {
                ways.add(way(ground, sheet.words().numerals().count(count)));
            }
        }
        return ways;
    }

    private String way(Measured.Ground ground, String count) {
        return switch (ground) {
            case READ -> sheet.say("kpi-says.origin.written", "n", count);
            case ANSWERS -> sheet.say("kpi-says.origin.answers", "n", count);
            case PARTS -> sheet.say("kpi-says.origin.parts", "n", count);
        };
    }

    private boolean has(Measured.Ground ground) {
        return figures.measured().stream().anyMatch(figure -> figure.ground() == ground);
    }

    private Optional<String> formula() {
        if (!has(Measured.Ground.ANSWERS)) {
            return Optional.empty();
        }
        if (kpi.type() == KpiType.NPS) {
            return Optional.of(sheet.say("kpi-says.origin.nps"));
        }
        if (kpi.type() == KpiType.CSAT) {
            return kpi.answerScale()
                    .map(ends -> sheet.say(
                            "kpi-says.origin.csat",
                            "least",
                            sheet.words()
                                    .numerals()
                                    .plain(ends.high() - kpi.top().orElse(2) + 1)));
        }
        return Optional.of(sheet.say("kpi-says.origin.mean"));
    }

    /** Returns the formula of the parts with their newest values: "41 × 7 × 4 × 0.36 = 413.28", "100 × 61 ÷ 100 = 61". */
    private Optional<String> product(Inputs inputs) {
        boolean share = inputs.from().isPresent();
        List<Optional<Operand>> given = share
                ? List.of(inputs.of(), inputs.from())
                : List.of(inputs.orderValue(), inputs.ordersAYear(), inputs.years(), inputs.margin());
        List<Double> values = given.stream()
                .flatMap(Optional::stream)
                .flatMap(operand -> value(operand).stream())
                .toList();
        long wanted = given.stream().filter(Optional::isPresent).count();
        if (values.size() < wanted || values.size() < 2 || share && values.get(1) == 0) {
            return Optional.empty();
        }
        Numerals numerals = sheet.words().numerals();
        double result = share
                ? PERCENT * values.get(0) / values.get(1)
                : values.stream().reduce(1.0, (a, b) -> a * b);
        String left = share
                ? numerals.plain(PERCENT)
                        + TIMES
                        + numerals.plain(values.get(0))
                        + DIVIDED
                        + numerals.plain(values.get(1))
                : values.stream().map(numerals::plain).collect(Collectors.joining(TIMES));
        return Optional.of(left + EQUALS + numerals.withUnit(result, kpi.unit()));
    }

    private Optional<Double> value(Operand operand) {
        return operand.number()
                .or(() -> operand.kpi()
                        .flatMap(ref -> sheet.atlas().find(Kpi.class, ref))
                        .map(part -> sheet.analysis().kpi(part.id()))
                        .flatMap(part -> part.latest().map(latest -> scaled(part.kpi(), latest.value()))));
    }

    private static double scaled(Kpi part, double value) {
        boolean percent = part.unit().filter(unit -> unit.strip().equals("%")).isPresent();
        return percent ? value / PERCENT : value;
    }

    private Optional<String> interval() {
        Optional<Measured.Ground> ground = figures.measured().stream()
                .filter(figure -> figure.interval().isPresent())
                .reduce((earlier, later) -> later)
                .map(Measured::ground);
        return ground.map(known -> {
            if (known != Measured.Ground.ANSWERS || kpi.type() == KpiType.CSAT) {
                return sheet.say("kpi-says.origin.wilson");
            }
            return sheet.say(kpi.type() == KpiType.NPS ? "kpi-says.origin.rocks" : "kpi-says.origin.student");
        });
    }

    /** Returns the files that the definition, its readings and its answers were written in, each with the link to the repository. */
    private List<NamedLink> files() {
        ElementPath entry = ElementPath.entry(kpi.kind().word(), kpi.id());
        Stream<String> tables = Stream.of("readings", "responses")
                .map(key -> entry.child(key).item(0))
                .flatMap(path -> sheet.studio().content().manuscript().origins().find(path).stream())
                .map(SourceSpan::file);
        return Stream.concat(Stream.of(sheet.file(kpi.ref())), tables)
                .distinct()
                .map(this::file)
                .toList();
    }

    private NamedLink file(String path) {
        String href = sheet.atlas()
                .site()
                .repository()
                .flatMap(repository -> OutsideLinks.edit(repository, path))
                .orElse("");
        return new NamedLink(path, href);
    }

    private String day(LocalDate day) {
        return sheet.words().dates().day(day);
    }

    private String commas(List<String> items) {
        return sheet.words().wording().commas(items);
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
}
