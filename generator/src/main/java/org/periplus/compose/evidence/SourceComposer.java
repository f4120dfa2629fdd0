package org.periplus.compose.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.periplus.compose.frame.Parts;
import org.periplus.compose.kit.Cells;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.OwnParts;
import org.periplus.compose.kit.RhythmWords;
import org.periplus.compose.kit.Sheet;
import org.periplus.compose.kpi.Measures;
import org.periplus.diagnostic.ElementPath;
import org.periplus.model.Entity;
import org.periplus.model.Kpi;
import org.periplus.model.Source;
import org.periplus.page.Fact;
import org.periplus.page.KpiLine;
import org.periplus.page.Mention;
import org.periplus.page.Section;
import org.periplus.page.Table;

/** What the page of a source says. */
public final class SourceComposer {

    /** The role of a source in a KPI. */
    static final String FEEDS = "feeds";

    /** The rule that tells of sources whose figures stay out. */
    private static final String QUIET = "source-stale";

    private final Sheet sheet;
    private final Parts parts;

    /** Takes the sheet that is written on. */
    public SourceComposer(Sheet sheet) {
        this.sheet = sheet;
        this.parts = new Parts(sheet);
    }

    /** Returns what the page of such an entry says of itself. */
    public OwnParts own(Source source) {
        List<Fact> facts = new ArrayList<>();
        source.type()
                .ifPresent(
                        type -> facts.add(parts.fact(Label.TYPE, sheet.words().plain(type))));
        source.refreshed()
                .ifPresent(rhythm ->
                        facts.add(parts.fact(Label.REFRESHED, new RhythmWords(sheet.words()).length(rhythm))));
        source.refreshed()
                .ifPresent(rhythm -> facts.add(Fact.of(
                        sheet.say("loop.state"),
                        isQuiet(source) ? sheet.say("source.quiet") : sheet.say("source.fresh"))));
        List<Mention> loops =
                loops(source).stream().map(loop -> parts.mention(loop, "")).toList();
        return new OwnParts(
                List.of(),
                facts,
                List.of(),
                List.of(
                        Section.ofTable("kpis", sheet.label(Label.FEEDS), kpis(source)),
                        Section.ofMentions("loops", sheet.label(Label.LOOPS), loops)),
                Set.of(FEEDS));
    }

    private boolean isQuiet(Source source) {
        ElementPath path = ElementPath.entry(source.kind().word(), source.id());
        return sheet.studio().content().judgement().findings().stream()
                        .anyMatch(found ->
                                found.rule().equals(QUIET) && found.path().isWithin(path))
                || sheet.studio().content().accepted(source.ref()).stream()
                        .anyMatch(one -> one.rule().equals(QUIET));
    }

    /** Returns the feedback loops that bring in a KPI which the source feeds. */
    private List<Entity> loops(Source source) {
        return parts.referring(source.ref(), FEEDS).stream()
                .flatMap(kpi -> parts.referring(kpi.ref(), LoopComposer.BROUGHT_IN).stream())
                .distinct()
                .toList();
    }

    private Table kpis(Source source) {
        Measures measures = new Measures(sheet);
        List<Table.Row> rows = parts.referring(source.ref(), FEEDS).stream()
                .flatMap(kpi -> sheet.atlas().find(Kpi.class, kpi.ref()).stream())
                .map(kpi -> row(measures.line(kpi), kpi))
                .toList();
        return new Table(
                sheet.label(Label.FEEDS),
                List.of(
                        Cells.words(sheet.label(Label.MEASURE)),
                        Cells.number(sheet.label(Label.NEWEST)),
                        Cells.words(sheet.label(Label.PERIOD_OF)),
                        Cells.number(sheet.label(Label.TARGET)),
                        Cells.words(sheet.label(Label.STATUS))),
                rows);
    }

    private Table.Row row(KpiLine line, Kpi kpi) {
        return Cells.row(
                0,
                Cells.marked(parts.mark(kpi), line.name(), line.remark()),
                Cells.text(line.value()),
                Cells.text(line.date()),
                Cells.text(line.target()),
                Cells.status(line.status()));
    }
}
