package org.periplus.compose.kpi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.periplus.analysis.KpiAnalysis;
import org.periplus.analysis.KpiAnomaly;
import org.periplus.analysis.KpiGroup;
import org.periplus.analysis.KpiInsight;
import org.periplus.analysis.KpiSample;
import org.periplus.analysis.KpiSplit;
import org.periplus.analysis.Measured;
import org.periplus.compose.kit.Sheet;
import org.periplus.figure.chart.KpiSayings;
import org.periplus.html.SafeHtml;
import org.periplus.model.Reading;
import org.periplus.model.Ref;
import org.periplus.model.Target;
import org.periplus.page.KpiPage;
import org.periplus.page.NamedLink;
import org.periplus.page.Table;

/** The readings of a measure as tables: those for all customers one by one, those of groups side by side, the camps of answers. */
final class KpiRows {

    private static final double PERCENT = 100;

    private final Sheet sheet;
    private final KpiAnalysis figures;
    private final KpiInsight insight;
    private final KpiSayings sayings;
    private final Set<Reading> unusual = new HashSet<>();
    private final int decimals;

    KpiRows(Sheet sheet, KpiAnalysis figures, KpiInsight insight, int decimals) {
        this.sheet = sheet;
        this.figures = figures;
        this.insight = insight;
        this.sayings = sheet.figures().kpiSayings(figures, insight);
        this.decimals = decimals;
        insight.unusual().stream().map(KpiAnomaly::reading).forEach(unusual::add);
    }

    /** Returns the readings for all customers, newest first; those of all groups where there are none for all. */
    List<KpiPage.ReadingRow> readings() {
        List<KpiPage.ReadingRow> rows = new ArrayList<>();
        List<KpiGroup> all = insight.groups().stream().filter(KpiGroup::isAll).toList();
        for (KpiGroup group : all.isEmpty() ? insight.groups() : all) {
            Optional<Reading> before = Optional.empty();
            for (Measured figure : group.figures()) {
                rows.add(0, row(figure, before));
                before = Optional.of(figure.reading());
            }
        }
        rows.sort(Comparator.comparing(KpiPage.ReadingRow::day).reversed());
        return rows;
    }

    private KpiPage.ReadingRow row(Measured figure, Optional<Reading> before) {
        Reading reading = figure.reading();
        NamedLink group =
                reading.segment().or(reading::persona).map(sheet::link).orElse(NamedLink.plain(""));
        return new KpiPage.ReadingRow(
                reading.date().toString(),
                new KpiWords(sheet.words(), figures).period(reading.date()),
                sayings.value(reading.value()),
                before.map(last -> signed(reading.value() - last.value())).orElse(""),
                target(reading.date())
                        .map(target -> signed(reading.value() - target.value()))
                        .orElse(""),
                figure.interval().map(sayings::range).orElse(""),
                reading.n().map(sheet.words().numerals()::count).orElse(""),
                group,
                sheet.words().capital(remark(reading)));
    }

    private String remark(Reading reading) {
        List<String> said = new ArrayList<>();
        if (KpiSample.isTooSmall(reading)) {
            said.add(sheet.say("kpi-says.few"));
        }
        if (unusual.contains(reading)) {
            said.add(sheet.say("kpi-says.unusual.word"));
        }
        reading.note().filter(note -> !note.isBlank()).ifPresent(said::add);
        return sheet.words().wording().commas(said);
    }

    /** Returns the readings of the groups, a column for each; empty where there are none, or none for all customers beside them. */
    Table groups() {
        List<KpiGroup> groups = insight.parts();
        String caption = sheet.say("kpi-says.groups-note");
        if (groups.isEmpty() || insight.all().isEmpty()) {
            return new Table(caption, List.of(), List.of());
        }
        List<Table.Column> columns = new ArrayList<>();
        columns.add(new Table.Column(sheet.say("kpi.period"), false));
        groups.forEach(group -> columns.add(new Table.Column(name(group), true)));
        List<LocalDate> days = groups.stream()
                .flatMap(group -> group.readings().stream())
                .map(Reading::date)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        List<Table.Row> rows = days.stream().map(day -> row(day, groups)).toList();
        return new Table(caption, columns, rows);
    }

    private String name(KpiGroup group) {
        return sheet.words()
                .wording()
                .commas(group.who().stream()
                        .map((Ref ref) -> sheet.atlas().nameOf(ref))
                        .toList());
    }

    private Table.Row row(LocalDate day, List<KpiGroup> groups) {
        Stream<Table.Cell> cells = groups.stream()
                .map(group -> group.figures().stream()
                        .filter(figure -> figure.reading().date().equals(day))
                        .findFirst()
                        .map(this::cell)
                        .orElseGet(() -> cell("", "")));
        String period = groups.stream()
                .flatMap(group -> group.readings().stream())
                .filter(reading -> reading.date().equals(day))
                .findFirst()
                .map(sayings::period)
                .orElse("");
        return new Table.Row(
                "", 0, Stream.concat(Stream.of(cell(period, "")), cells).toList());
    }

    /** Returns a figure, and below it its range, how many it rests on and what is to be remarked. */
    private Table.Cell cell(Measured figure) {
        Reading reading = figure.reading();
        String value = sayings.value(reading.value());
        List<String> small = new ArrayList<>();
        figure.interval().map(sayings::range).ifPresent(small::add);
        reading.n().map(sayings::count).ifPresent(small::add);
        Optional.of(remark(reading)).filter(words -> !words.isEmpty()).ifPresent(small::add);
        return cell(value, sheet.words().wording().commas(small));
    }

    private static Table.Cell cell(String words, String small) {
        List<NamedLink> values = words.isEmpty() ? List.of() : List.of(NamedLink.plain(words));
        return new Table.Cell(SafeHtml.EMPTY, values, small, "");
    }

    /** Returns into which camps the answers of a net promoter score fall, newest first; empty where they are not known. */
    Table splits() {
        List<Table.Column> columns = List.of(
                new Table.Column(sheet.say("kpi.period"), false),
                new Table.Column(sheet.say("kpi-says.split"), false),
                new Table.Column(sheet.say("kpi-says.split.promoters"), true),
                new Table.Column(sheet.say("kpi-says.split.passives"), true),
                new Table.Column(sheet.say("kpi-says.split.detractors"), true));
        List<Table.Row> rows = new ArrayList<>();
        for (KpiSplit split : KpiSplit.of(figures)) {
            rows.add(0, row(split));
        }
        return new Table(sheet.say("kpi-says.split"), columns, rows);
    }

    private Table.Row row(KpiSplit split) {
        String period = insight.all().stream()
                .filter(reading -> reading.date().equals(split.date()))
                .findFirst()
                .map(sayings::period)
                .orElse("");
        return new Table.Row(
                "",
                0,
                List.of(
                        cell(period, ""),
                        new Table.Cell(sheet.figures().splitBar(split), List.of(), "", ""),
                        share(split.promoters(), split),
                        share(split.passives(), split),
                        share(split.detractors(), split)));
    }

    private Table.Cell share(long count, KpiSplit split) {
        return cell(
                sheet.words().numerals().percent(Math.rint(PERCENT * count / Math.max(1, split.all()))),
                sayings.count(count));
    }

    /** The target valid on a day, by the rule of {@link KpiAnalysis#target()}. */
    private Optional<Target> target(LocalDate day) {
        Comparator<Target> order = Comparator.comparing(KpiRows::end);
        return figures.kpi().target().stream()
                .filter(target -> !end(target).isBefore(day))
                .min(order)
                .or(() -> figures.kpi().target().stream().max(order));
    }

    private static LocalDate end(Target target) {
        return target.by().orElse(LocalDate.MAX);
    }

    private String signed(double change) {
        return sheet.words().numerals().signed(change, decimals);
    }
}
