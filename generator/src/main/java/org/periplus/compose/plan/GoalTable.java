package org.periplus.compose.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.periplus.analysis.GoalOutlook;
import org.periplus.analysis.KpiAnalysis;
import org.periplus.analysis.KpiStatus;
import org.periplus.compose.kit.Cells;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.Sheet;
import org.periplus.compose.kpi.KpiWords;
import org.periplus.compose.kpi.Measures;
import org.periplus.html.SafeHtml;
import org.periplus.model.Direction;
import org.periplus.model.Kpi;
import org.periplus.model.Measure;
import org.periplus.model.Objective;
import org.periplus.model.Reading;
import org.periplus.page.NamedLink;
import org.periplus.page.Table;

/** The measures of an objective: what is aimed at, until when, and where they stand. */
public final class GoalTable {

    private final Sheet sheet;

    /** Takes the sheet that is written on. */
    public GoalTable(Sheet sheet) {
        this.sheet = sheet;
    }

    Table of(Objective objective) {
        return new Table(
                sheet.label(Label.MEASURES),
                List.of(
                        Cells.words(sheet.label(Label.MEASURE)),
                        Cells.number(sheet.label(Label.TARGET)),
                        Cells.words(sheet.label(Label.BY)),
                        Cells.number(sheet.label(Label.NEWEST)),
                        Cells.words(sheet.label(Label.PERIOD_OF)),
                        Cells.words(sheet.say("objective.progress")),
                        Cells.words(sheet.say("goals.outlook")),
                        Cells.words(sheet.label(Label.STATUS))),
                objective.measures().stream().map(this::row).toList());
    }

    /** Returns how many of an objective's measures have reached their targets. */
    public long met(Objective objective) {
        return objective.measures().stream()
                .filter(measure -> standing(measure) == KpiStatus.ON_TARGET)
                .count();
    }

    private KpiStatus standing(Measure measure) {
        return sheet.atlas()
                .find(Kpi.class, measure.kpi())
                .map(kpi -> standing(measure, sheet.analysis().kpi(kpi.id())))
                .orElse(KpiStatus.NO_READING);
    }

    /** A measure without a target of its own is held against the KPI's. */
    private static KpiStatus standing(Measure measure, KpiAnalysis figures) {
        return measure.target().map(figures::against).orElse(figures.status());
    }

    /** Returns how much of the way from the first reading to the target is behind us; nothing where that met it already. */
    private Optional<String> progress(Measure measure, KpiAnalysis figures, KpiWords words) {
        Optional<Double> target = measure.target().or(() -> figures.target().map(valid -> valid.value()));
        Optional<Reading> start = figures.readings().stream()
                .filter(reading ->
                        reading.segment().isEmpty() && reading.persona().isEmpty())
                .min(Comparator.comparing(Reading::date));
        return start.flatMap(first -> figures.latest()
                .filter(now -> now.date().isAfter(first.date()))
                .flatMap(now -> target.filter(goal -> isAhead(figures.kpi(), first.value(), goal))
                        .map(goal -> (now.value() - first.value()) / (goal - first.value()))
                        .map(share -> share < 0
                                ? sheet.say("objective.away", "start", words.value(first.value()))
                                : sheet.say(
                                        "objective.covered",
                                        "share",
                                        sheet.words().numerals().percent(Math.min(100, 100 * share)),
                                        "start",
                                        words.value(first.value())))));
    }

    private static boolean isAhead(Kpi kpi, double start, double goal) {
        return kpi.direction() == Direction.HIGHER ? goal > start : goal < start;
    }

    private Table.Row row(Measure measure) {
        NamedLink name = sheet.link(measure.kpi());
        return sheet.atlas()
                .find(Kpi.class, measure.kpi())
                .map(kpi -> row(measure, sheet.analysis().kpi(kpi.id())))
                .orElseGet(() -> Cells.row(
                        0,
                        Cells.links(List.of(name)),
                        Cells.text(measure.target().map(sheet.words().numerals()::plain)),
                        Cells.text(measure.by().map(sheet.words().dates()::day)),
                        Cells.text(""),
                        Cells.text(""),
                        Cells.text(""),
                        Cells.text(""),
                        Cells.text("")));
    }

    /** Returns whether a measure is on course, with where it would be on the day due. */
    private Table.Cell outlook(Measure measure, KpiAnalysis figures, KpiWords words) {
        Optional<Double> target = measure.target().or(() -> figures.target().map(valid -> valid.value()));
        Optional<LocalDate> due = measure.by().or(() -> figures.target().flatMap(valid -> valid.by()));
        return target.map(goal -> GoalOutlook.of(figures, goal, due, sheet.today()))
                .map(outlook -> Cells.marked(
                        SafeHtml.EMPTY,
                        NamedLink.plain(sheet.say("goals."
                                + outlook.standing()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-'))),
                        outlook.atDue()
                                .map(value -> sheet.say(
                                        "goals.then",
                                        "value",
                                        words.value(value, decimals(figures)),
                                        "n",
                                        outlook.figures()))
                                .orElse("")))
                .orElse(Cells.text(""));
    }

    private int decimals(KpiAnalysis figures) {
        return sheet.words()
                .numerals()
                .decimals(figures.readings().stream().map(Reading::value).toList());
    }

    private Table.Row row(Measure measure, KpiAnalysis figures) {
        Kpi kpi = figures.kpi();
        KpiWords words = new KpiWords(sheet.words(), figures);
        return Cells.row(
                0,
                Cells.links(List.of(sheet.link(kpi.ref()))),
                Cells.text(measure.target()
                        .or(() -> figures.target().map(target -> target.value()))
                        .map(words::value)),
                Cells.text(measure.by().map(sheet.words().dates()::day)),
                Cells.text(figures.latest().map(latest -> words.value(latest.value()))),
                Cells.text(figures.latest().map(latest -> words.period(latest.date()))),
                Cells.text(progress(measure, figures, words)),
                outlook(measure, figures, words),
                Cells.status(new Measures(sheet).status(standing(measure, figures))));
    }
}
