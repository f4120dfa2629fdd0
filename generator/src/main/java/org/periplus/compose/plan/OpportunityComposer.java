package org.periplus.compose.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.periplus.compose.frame.Parts;
import org.periplus.compose.kit.Cells;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.OwnParts;
import org.periplus.compose.kit.Sheet;
import org.periplus.compose.kit.Words;
import org.periplus.compose.numbers.ScoreWords;
import org.periplus.model.Initiative;
import org.periplus.model.Kind;
import org.periplus.model.Opportunity;
import org.periplus.model.Reach;
import org.periplus.page.Fact;
import org.periplus.page.Mention;
import org.periplus.page.NamedLink;
import org.periplus.page.Section;
import org.periplus.page.Table;

/** What the page of an opportunity says. */
public final class OpportunityComposer {

    private static final int MOST = 5;

    private final Sheet sheet;
    private final Parts parts;

    /** Takes the sheet that is written on. */
    public OpportunityComposer(Sheet sheet) {
        this.sheet = sheet;
        this.parts = new Parts(sheet);
    }

    /** Returns what the page of such an entry says of itself. */
    public OwnParts own(Opportunity opportunity) {
        Words words = sheet.words();
        List<Fact> facts = new ArrayList<>();
        opportunity.impact().ifPresent(value -> facts.add(parts.fact(Label.IMPACT, words.of(value, MOST))));
        opportunity.effort().ifPresent(value -> facts.add(parts.fact(Label.EFFORT, words.of(value, MOST))));
        opportunity
                .confidence()
                .ifPresent(share -> facts.add(
                        parts.fact(Label.CONFIDENCE, sheet.words().numerals().percent(share.percent()))));
        opportunity
                .reach()
                .ifPresent(
                        reach -> facts.add(parts.fact(Label.REACH, reach(sheet).apply(reach))));
        if (!opportunity.objectives().isEmpty()) {
            facts.add(parts.fact(Label.SERVES, opportunity.objectives()));
        }
        List<Mention> places = sheet.analysis().backlinks(opportunity.ref()).stream()
                .filter(backlink -> backlink.role().equals("idea-for"))
                .map(parts::mention)
                .map(mention -> new Mention(mention.mark(), mention.link(), ""))
                .toList();
        return new OwnParts(
                List.of(NamedLink.plain(words.capital(words.plain(opportunity.decision())))),
                facts,
                List.of(),
                List.of(
                        new ScoreWords(sheet).section(opportunity),
                        Section.ofTable(
                                "pains",
                                sheet.label(Label.ADDRESSES),
                                new PainTable(sheet).of(opportunity.addresses())),
                        Section.ofTable("initiatives", sheet.label(Label.TAKEN_UP), initiatives(opportunity)),
                        Section.ofMentions("places", sheet.label(Label.IDEA_FOR), places)),
                Set.of("idea-for", InitiativeComposer.TAKEN_UP));
    }

    private Table initiatives(Opportunity opportunity) {
        InitiativeComposer initiatives = new InitiativeComposer(sheet);
        List<Table.Row> rows = parts.referring(opportunity.ref(), InitiativeComposer.TAKEN_UP).stream()
                .flatMap(entry -> sheet.atlas().find(Initiative.class, entry.ref()).stream())
                .map(initiative -> Cells.row(
                        0,
                        Cells.marked(
                                parts.mark(initiative),
                                sheet.link(initiative.ref()),
                                initiative.summary().orElse("")),
                        initiatives.progress(initiative),
                        Cells.text(initiatives.dates(initiative)),
                        Cells.links(initiative.owner().map(sheet::link).stream().toList())))
                .toList();
        return new Table(
                sheet.label(Label.TAKEN_UP),
                List.of(
                        Cells.words(sheet.words().kind(Kind.INITIATIVE)),
                        Cells.words(sheet.label(Label.STATUS)),
                        Cells.words(sheet.label(Label.DATES)),
                        Cells.words(sheet.label(Label.OWNER))),
                rows);
    }

    /** Returns what says a reach in words: a share, or a number of customers. */
    static Function<Reach, String> reach(Sheet sheet) {
        return reach -> reach.share()
                .map(share -> sheet.words().numerals().percent(share.percent()))
                .orElseGet(
                        () -> sheet.words().numerals().count(reach.customers().orElse(0L)));
    }
}
