package org.periplus.compose.evidence;

import java.util.List;
import org.periplus.compose.frame.EntryCells;
import org.periplus.compose.frame.Parts;
import org.periplus.compose.kit.Cells;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.RhythmWords;
import org.periplus.compose.kit.Sheet;
import org.periplus.html.SafeHtml;
import org.periplus.model.Kind;
import org.periplus.model.Loop;
import org.periplus.model.Source;
import org.periplus.page.NamedLink;
import org.periplus.page.Table;

/** The lists of what the atlas stands on: sources, feedback loops. */
public final class GroundTables {

    private final Sheet sheet;
    private final Parts parts;
    private final EntryCells cells;

    /** Takes the sheet that is written on. */
    public GroundTables(Sheet sheet) {
        this.sheet = sheet;
        this.parts = new Parts(sheet);
        this.cells = new EntryCells(sheet);
    }

    /** Returns the table of all sources. */
    public Table sources(String caption) {
        List<Table.Row> rows =
                sheet.atlas().sources().stream().map(this::source).toList();
        return new Table(
                caption,
                List.of(
                        cells.name(Kind.SOURCE),
                        cells.words(Label.TYPE),
                        cells.words(Label.REFRESHED),
                        cells.words(Label.FEEDS),
                        cells.words(Label.OWNER)),
                rows);
    }

    private Table.Row source(Source source) {
        List<NamedLink> fed = parts.referring(source.ref(), SourceComposer.FEEDS).stream()
                .map(kpi -> sheet.link(kpi.ref()))
                .toList();
        return Cells.row(
                0,
                cells.name(source),
                Cells.text(source.type().map(sheet.words()::plain)),
                Cells.text(source.refreshed().map(rhythm -> new RhythmWords(sheet.words()).length(rhythm))),
                Cells.links(fed),
                cells.owner(source));
    }

    /** Returns the table of all feedback loops. */
    public Table loops(String caption) {
        LoopComposer answers = new LoopComposer(sheet);
        List<Table.Row> rows =
                sheet.atlas().loops().stream().map(loop -> loop(loop, answers)).toList();
        return new Table(
                caption,
                List.of(
                        cells.name(Kind.LOOP),
                        cells.words(Label.ASKED),
                        cells.words(Label.EVERY),
                        cells.words(Label.COLLECTS),
                        cells.words(Label.LAST_ANSWER),
                        Cells.words(sheet.say("loop.state")),
                        cells.words(Label.OWNER)),
                rows);
    }

    private Table.Row loop(Loop loop, LoopComposer answers) {
        return Cells.row(
                0,
                cells.name(loop),
                Cells.text(loop.trigger()),
                Cells.text(loop.every().map(rhythm -> new RhythmWords(sheet.words()).every(rhythm))),
                Cells.links(sheet.links(loop.collects())),
                Cells.text(answers.lastAnswer(loop).map(LoopComposer.Answer::words)),
                Cells.marked(
                        SafeHtml.EMPTY,
                        NamedLink.plain(answers.state(loop).orElse("")),
                        answers.due(loop)
                                .map(due -> sheet.say("loops.next-due", "due", due))
                                .orElse("")),
                cells.owner(loop));
    }
}
