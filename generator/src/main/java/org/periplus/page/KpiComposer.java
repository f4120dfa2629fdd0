package org.periplus.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.periplus.analysis.KpiAnalysis;
import org.periplus.html.SafeHtml;
import org.periplus.model.Details;
import org.periplus.model.Kpi;
import org.periplus.model.Reading;
import org.periplus.model.Ref;
import org.periplus.model.Target;

/** Composes the page of a measure. */
final class KpiComposer {

    private final Sheet sheet;
    private final Parts parts;
    private final Kpi kpi;
    private final KpiAnalysis figures;
    private final int decimals;
    private final KpiWords words;

    private KpiComposer(Sheet sheet, Kpi kpi) {
        this.sheet = sheet;
        this.parts = new Parts(sheet);
        this.kpi = kpi;
        this.figures = sheet.analysis().kpi(kpi.id());
        this.words = new KpiWords(sheet.words(), figures);
        this.decimals = sheet.words()
                .numerals()
                .decimals(figures.readings().stream().map(Reading::value).toList());
    }

    static Composed compose(Sheet sheet, Kpi kpi) {
        return sheet.done(new KpiComposer(sheet, kpi).page());
    }

    private KpiPage page() {
        Details details = kpi.common().details();
        List<NamedLink> tags = new ArrayList<>();
        tags.add(NamedLink.plain(sheet.words().kpiType(kpi.type())));
        tags.addAll(parts.tags(kpi));
        return new KpiPage(
                sheet.path(),
                new ChromeComposer(sheet).compose(About.entry(sheet, kpi, "kpi")),
                kpi.name(),
                tags,
                kpi.summary().orElse(""),
                figures.latest()
                        .map(latest -> words.value(latest.value(), decimals))
                        .orElse(""),
                period(),
                new Measures(sheet).status(figures.status()),
                new KpiFacts(sheet).of(kpi),
                figures.readings().isEmpty() ? SafeHtml.EMPTY : sheet.figures().kpiChart(kpi, sheet.figureLinks()),
                readings(),
                new Views(sheet).of(kpi),
                parts.mentions(kpi.ref(), backlink -> false),
                sheet.narrative(kpi).html(),
                parts.links(details),
                sheet.links(details.evidence()),
                parts.noted(kpi));
    }

    private List<String> period() {
        List<String> said = new ArrayList<>();
        figures.latest().ifPresent(latest -> said.add(words.period(latest.date())));
        figures.change()
                .ifPresent(change -> figures.previous()
                        .ifPresent(before -> said.add(sheet.say(
                                "kpi.change-on", "change", signed(change), "period", words.period(before.date())))));
        return said;
    }

    private List<KpiPage.ReadingRow> readings() {
        Map<String, List<Reading>> groups = figures.readings().stream()
                .sorted(Comparator.comparing(Reading::date))
                .collect(Collectors.groupingBy(KpiComposer::group, TreeMap::new, Collectors.toList()));
        Map<Reading, KpiPage.ReadingRow> rows = new LinkedHashMap<>();
        List<Reading> newestFirst = new ArrayList<>();
        groups.forEach((group, readings) -> {
            Optional<Reading> before = Optional.empty();
            for (Reading reading : readings) {
                rows.put(reading, row(reading, before));
                newestFirst.add(reading);
                before = Optional.of(reading);
            }
        });
        newestFirst.sort(Comparator.comparing(Reading::date).reversed());
        return newestFirst.stream()
                .flatMap(reading -> Optional.ofNullable(rows.get(reading)).stream())
                .toList();
    }

    /** The target valid on a day, by the rule of {@link KpiAnalysis#target()}. */
    private Optional<Target> target(LocalDate day) {
        Comparator<Target> order = Comparator.comparing(KpiComposer::end);
        return kpi.target().stream()
                .filter(target -> !end(target).isBefore(day))
                .min(order)
                .or(() -> kpi.target().stream().max(order));
    }

    private String signed(double change) {
        return sheet.words().numerals().signed(change, decimals);
    }

    private static LocalDate end(Target target) {
        return target.by().orElse(LocalDate.MAX);
    }

    private static String group(Reading reading) {
        return reading.segment().or(reading::persona).map(Ref::toString).orElse("");
    }

    private KpiPage.ReadingRow row(Reading reading, Optional<Reading> before) {
        NamedLink group =
                reading.segment().or(reading::persona).map(sheet::link).orElse(NamedLink.plain(""));
        return new KpiPage.ReadingRow(
                reading.date().toString(),
                words.period(reading.date()),
                words.value(reading.value(), decimals),
                before.map(last -> signed(reading.value() - last.value())).orElse(""),
                target(reading.date())
                        .map(target -> signed(reading.value() - target.value()))
                        .orElse(""),
                reading.n().map(sheet.words().numerals()::count).orElse(""),
                group,
                reading.note().orElse(""));
    }
}
