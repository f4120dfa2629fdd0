package org.periplus.figure.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.periplus.analysis.Analysis;
import org.periplus.analysis.KpiAnalysis;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.FigureLinks;
import org.periplus.figure.engine.FigureSample;
import org.periplus.figure.engine.Scene;
import org.periplus.figure.engine.SvgWriter;
import org.periplus.figure.engine.TextMeasure;
import org.periplus.model.Atlas;
import org.periplus.model.Benchmark;
import org.periplus.model.Common;
import org.periplus.model.Details;
import org.periplus.model.Direction;
import org.periplus.model.Kind;
import org.periplus.model.Kpi;
import org.periplus.model.KpiType;
import org.periplus.model.Markdown;
import org.periplus.model.Reading;
import org.periplus.model.Ref;
import org.periplus.model.Site;
import org.periplus.model.TableFormat;
import org.periplus.model.Target;
import org.periplus.wording.SpokenWords;

/** KPIs for tests, looked at on 22 November 2026. */
record KpiSample(
        String name,
        Optional<String> unit,
        Direction better,
        List<Target> targets,
        List<Benchmark> benchmarks,
        List<Reading> readings) {

    static KpiSample of(List<Reading> readings) {
        return new KpiSample("Checkout", Optional.of("%"), Direction.HIGHER, List.of(), List.of(), readings);
    }

    /** Returns monthly readings from January 2025 on; NaN leaves a month out. */
    static List<Reading> monthly(double... values) {
        LocalDate first = LocalDate.of(2025, 1, 1);
        return IntStream.range(0, values.length)
                .filter(i -> !Double.isNaN(values[i]))
                .mapToObj(i -> reading(first.plusMonths(i), values[i], Optional.empty()))
                .toList();
    }

    static Reading reading(LocalDate day, double value, Optional<String> segment) {
        return new Reading(
                day,
                value,
                Optional.empty(),
                segment.map(id -> new Ref(Kind.SEGMENT, id)),
                Optional.empty(),
                Optional.empty());
    }

    KpiSample named(String other) {
        return new KpiSample(other, unit, better, targets, benchmarks, readings);
    }

    KpiSample in(String otherUnit, Direction direction) {
        return new KpiSample(name, Optional.of(otherUnit), direction, targets, benchmarks, readings);
    }

    KpiSample target(double value, String by) {
        List<Target> more = new ArrayList<>(targets);
        more.add(new Target(value, by.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(by))));
        return new KpiSample(name, unit, better, more, benchmarks, readings);
    }

    KpiSample benchmark(double value, String who) {
        List<Benchmark> more = new ArrayList<>(benchmarks);
        more.add(new Benchmark(value, Optional.of(who), Optional.empty()));
        return new KpiSample(name, unit, better, targets, more, readings);
    }

    Kpi kpi() {
        return new Kpi(
                "checkout",
                new Common(name, Details.none(), Optional.empty(), Optional.empty()),
                KpiType.CUSTOM,
                unit,
                Optional.of(better),
                Optional.empty(),
                targets,
                benchmarks,
                readings,
                List.of(),
                TableFormat.usual(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Markdown.NONE);
    }

    Atlas atlas() {
        return new Atlas(Site.untitled(), List.of(kpi()));
    }

    KpiAnalysis analysis() {
        return Analysis.of(atlas(), LocalDate.of(2026, 11, 22)).kpi("checkout");
    }

    Figure figure(ChartSize size) {
        return drawn(size).orElseThrow();
    }

    Optional<Figure> drawn(ChartSize size) {
        FigureContext context = new FigureContext(
                atlas(),
                Analysis.of(atlas(), FigureSample.TODAY),
                FigureSample.TODAY,
                TextMeasure.shipped(),
                FigureLinks.NONE,
                "f",
                SpokenWords.english());
        return KpiChart.draw(context, kpi(), size);
    }

    Scene chart() {
        return figure(ChartSize.WIDE).scene();
    }

    String markup() {
        return SvgWriter.write(chart()).value();
    }
}
