package org.periplus.compose.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.analysis.InitiativeEffect;
import org.periplus.analysis.InitiativeEffect.Caution;
import org.periplus.analysis.InitiativeEffect.Verdict;
import org.periplus.analysis.KpiSample;
import org.periplus.compose.kit.Cells;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.Sheet;
import org.periplus.compose.kpi.KpiWords;
import org.periplus.compose.past.ChangeTable;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureType;
import org.periplus.html.SafeHtml;
import org.periplus.model.Initiative;
import org.periplus.model.Kpi;
import org.periplus.page.NamedLink;
import org.periplus.page.Section;
import org.periplus.page.StatusMark;
import org.periplus.page.Table;

/** What an initiative is expected to change, what the figures say since, and what else happened in that time. */
final class EffectSections {

    private static final int CHARTS = 2;

    private final Sheet sheet;
    private final EffectWords words;

    EffectSections(Sheet sheet) {
        this.sheet = sheet;
        this.words = new EffectWords(sheet);
    }

    /** Returns the parts of the page of an initiative; before it has reached customers only what is expected. */
    List<Section> of(Initiative initiative) {
        List<InitiativeEffect> effects = sheet.analysis().effects().of(initiative);
        Optional<LocalDate> shipped = sheet.analysis().effects().shipped(initiative);
        if (shipped.isEmpty()) {
            return List.of(
                    Section.ofTable("expects", sheet.label(Label.EXPECTS), new ChangeTable(sheet).of(initiative)));
        }
        List<Section> sections = new ArrayList<>();
        String note = sheet.say(
                "effects.note",
                "months",
                InitiativeEffect.MONTHS,
                "day",
                sheet.words().dates().day(shipped.get()),
                "today",
                sheet.words().dates().day(sheet.today()));
        sections.add(noted("expects", sheet.say("effects.title"), note, table(effects)));
        sections.add(noted("cautions", sheet.say("effects.else"), sheet.say("effects.else-note"), cautions(effects)));
        sections.addAll(charts(effects));
        return sections;
    }

    private static Section noted(String id, String title, String note, Table table) {
        List<Table> tables = table.isEmpty() ? List.of() : List.of(table);
        return new Section(id, title, note, List.of(), tables, List.of(), List.of(), SafeHtml.EMPTY);
    }

    private Table table(List<InitiativeEffect> effects) {
        return new Table(
                sheet.say("effects.title"),
                List.of(
                        Cells.words(sheet.label(Label.MEASURE)),
                        Cells.words(sheet.say("effects.verdict")),
                        Cells.number(sheet.label(Label.BEFORE)),
                        Cells.number(sheet.say("effects.after")),
                        Cells.number(sheet.say("effects.change")),
                        Cells.number(sheet.label(Label.EXPECTED))),
                effects.stream().map(this::row).toList());
    }

    private Table.Row row(InitiativeEffect effect) {
        StatusMark mark = words.mark(effect);
        return Cells.row(
                0,
                Cells.links(List.of(sheet.link(effect.expectation().kpi()))),
                new Table.Cell(
                        mark.mark(),
                        List.of(NamedLink.plain(mark.words())),
                        words.method(effect),
                        "st effect " + mark.css()),
                small(words.mean(effect, effect.before()), words.rests(effect.before())),
                small(words.mean(effect, effect.since()), words.rests(effect.since())),
                small(
                        effect.shift()
                                .map(shift -> words.change(effect, shift.change()))
                                .orElse(""),
                        words.range(effect)),
                small(
                        effect.expectation()
                                .change()
                                .map(change -> words.change(effect, change))
                                .orElse(""),
                        words.outcome(effect)));
    }

    private static Table.Cell small(String value, String remark) {
        return new Table.Cell(
                SafeHtml.EMPTY, value.isEmpty() ? List.of() : List.of(NamedLink.plain(value)), remark, "");
    }

    private Table cautions(List<InitiativeEffect> effects) {
        List<Table.Row> rows = new ArrayList<>();
        for (InitiativeEffect effect : effects) {
            effect.cautions().forEach(caution -> rows.add(row(effect, caution)));
        }
        return new Table(
                sheet.say("effects.else"),
                List.of(
                        Cells.words(sheet.say("effects.what")),
                        Cells.words(sheet.label(Label.DATE)),
                        Cells.words(sheet.label(Label.MEASURE))),
                rows);
    }

    private Table.Row row(InitiativeEffect effect, Caution caution) {
        NamedLink measure = sheet.link(effect.expectation().kpi());
        if (caution instanceof Caution.Other other) {
            String what = sheet.say(
                    "effects.caution.shipped", "initiative", sheet.atlas().nameOf(other.initiative()));
            return row(
                    sheet.link(other.initiative(), what), sheet.words().dates().day(other.shipped()), measure);
        }
        if (caution instanceof Caution.Noted noted) {
            String what = sheet.say("effects.caution.noted", "note", noted.note());
            return row(NamedLink.plain(what), period(effect, noted.day()), measure);
        }
        if (caution instanceof Caution.Outlier outlier) {
            String value = kpi(effect)
                    .map(kpi -> KpiWords.of(sheet, kpi).value(outlier.value()))
                    .orElse("");
            String what = sheet.say("effects.caution.outlier", "value", value);
            return row(NamedLink.plain(what), period(effect, outlier.day()), measure);
        }
        return row(NamedLink.plain(limit(caution)), "", measure);
    }

    private String limit(Caution caution) {
        if (caution instanceof Caution.Few few) {
            return sheet.say("effects.caution.few", "least", KpiSample.LEAST, "n", few.figures());
        }
        if (caution instanceof Caution.Season) {
            return sheet.say("effects.caution.season");
        }
        return caution instanceof Caution.NoCourse
                ? sheet.say("effects.caution.no-course")
                : sheet.say("effects.caution.other-ground");
    }

    private static Table.Row row(NamedLink what, String when, NamedLink measure) {
        return Cells.row(0, Cells.links(List.of(what)), Cells.text(when), Cells.links(List.of(measure)));
    }

    private Optional<Kpi> kpi(InitiativeEffect effect) {
        return sheet.atlas().find(Kpi.class, effect.expectation().kpi());
    }

    private String period(InitiativeEffect effect, LocalDate day) {
        return kpi(effect).map(kpi -> KpiWords.of(sheet, kpi).period(day)).orElse("");
    }

    /** The chart of a measure shows when the initiative, and others, reached customers. */
    private List<Section> charts(List<InitiativeEffect> effects) {
        return effects.stream()
                .filter(effect -> effect.verdict() != Verdict.NO_READINGS)
                .map(effect -> effect.expectation().kpi())
                .distinct()
                .limit(CHARTS)
                .map(ref -> Section.ofHtml(
                        "course-" + ref.id(),
                        sheet.say("effects.chart", "measure", sheet.atlas().nameOf(ref)),
                        sheet.figure(FigureRequest.of(FigureType.KPI_CHART, ref), Optional.empty())))
                .toList();
    }
}
