package org.periplus.compose.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.address.Anchors;
import org.periplus.analysis.Criterion;
import org.periplus.analysis.OpportunityRanking;
import org.periplus.analysis.OpportunityScore;
import org.periplus.compose.frame.About;
import org.periplus.compose.frame.ChromeComposer;
import org.periplus.compose.frame.Parts;
import org.periplus.compose.kit.Cells;
import org.periplus.compose.kit.Composed;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.Sheet;
import org.periplus.compose.numbers.ScoreWords;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureType;
import org.periplus.html.SafeHtml;
import org.periplus.model.Kind;
import org.periplus.model.Opportunity;
import org.periplus.model.Ref;
import org.periplus.page.DigestPage;
import org.periplus.page.NamedLink;
import org.periplus.page.Section;
import org.periplus.page.Table;

/** Composes the list of opportunities in the order in which they are worth taking up. */
public final class OpportunitiesComposer {

    private final Sheet sheet;
    private final Parts parts;
    private final OpportunityTable each;
    private final OpportunityRanking ranking;
    private final ScoreWords scores;

    private OpportunitiesComposer(Sheet sheet) {
        this.sheet = sheet;
        this.parts = new Parts(sheet);
        this.each = new OpportunityTable(sheet);
        this.ranking = sheet.analysis().ranking();
        this.scores = new ScoreWords(sheet);
    }

    /** Composes the page on its sheet. */
    public static Composed compose(Sheet sheet) {
        return sheet.done(new OpportunitiesComposer(sheet).page());
    }

    private DigestPage page() {
        int all = sheet.atlas().opportunities().size();
        String lede = sheet.say(
                "opportunities.lede",
                "opportunities",
                sheet.words().capital(sheet.words().count(all, Kind.OPPORTUNITY)));
        SafeHtml figure = sheet.figure(
                new FigureRequest(FigureType.IMPACT_MATRIX, Optional.empty(), Optional.empty()), Optional.empty());
        return new DigestPage(
                sheet.path(),
                new ChromeComposer(sheet).compose(About.index(sheet, Kind.OPPORTUNITY, "digest", lede)),
                sheet.say("opportunities.title"),
                lede,
                List.of(),
                figure,
                Parts.present(sections()));
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(noted("ranked", sheet.say("opportunities.ranked"), scores.formula(), ranked()));
        sections.addAll(new CoverageTables(sheet).sections());
        sections.add(
                noted("others", sheet.say("opportunities.others"), sheet.say("opportunities.others-note"), others()));
        return sections;
    }

    private static Section noted(String id, String title, String note, Table table) {
        List<Table> tables = table.isEmpty() ? List.of() : List.of(table);
        return new Section(id, title, note, List.of(), tables, List.of(), List.of(), SafeHtml.EMPTY);
    }

    private Table ranked() {
        return new Table(
                sheet.say("opportunities.ranked"),
                List.of(
                        Cells.words(sheet.say("opportunities.rank")),
                        Cells.words(sheet.words().kind(Kind.OPPORTUNITY)),
                        Cells.number(sheet.say("ranking.score")),
                        Cells.words(sheet.label(Label.IMPACT)),
                        Cells.number(sheet.label(Label.EFFORT)),
                        Cells.number(sheet.label(Label.CONFIDENCE)),
                        Cells.number(sheet.label(Label.REACH)),
                        Cells.number(sheet.say("ranking.part.pain")),
                        Cells.words(sheet.label(Label.ADDRESSES)),
                        Cells.words(sheet.label(Label.INITIATIVES))),
                ranking.ranked().stream().map(this::ranked).toList());
    }

    private Table.Row ranked(OpportunityScore score) {
        Opportunity opportunity = score.opportunity();
        return Cells.row(
                0,
                rank(score.rank()),
                name(opportunity),
                Cells.text(scores.score(score)),
                each.impact(opportunity, scores.points(score, Criterion.IMPACT)),
                part(
                        score,
                        Criterion.EFFORT,
                        opportunity
                                .effort()
                                .map(value -> sheet.words().numerals().count(value))),
                part(
                        score,
                        Criterion.CONFIDENCE,
                        opportunity
                                .confidence()
                                .map(share -> sheet.words().numerals().percent(share.percent()))),
                part(score, Criterion.REACH, opportunity.reach().map(OpportunityComposer.reach(sheet))),
                part(
                        score,
                        Criterion.PAIN,
                        Optional.of(scores.painWeight(score)).filter(text -> score.painWeight() > 0)),
                Cells.links(pains(opportunity)),
                Cells.links(each.initiatives(opportunity)));
    }

    /** What is there, and below it what that adds to the score. */
    private Table.Cell part(OpportunityScore score, Criterion criterion, Optional<String> value) {
        return value.map(text -> Cells.marked(SafeHtml.EMPTY, NamedLink.plain(text), scores.points(score, criterion)))
                .orElse(Cells.text(""));
    }

    private Table others() {
        List<Table.Row> rows = ranking.others().stream()
                .map(opportunity -> new Table.Row(
                        "",
                        0,
                        Stream.concat(Stream.of(name(opportunity)), cells(opportunity))
                                .toList()))
                .toList();
        return new Table(
                sheet.say("opportunities.others"),
                Stream.concat(Stream.of(Cells.words(sheet.words().kind(Kind.OPPORTUNITY))), columns())
                        .toList(),
                rows);
    }

    private Table.Cell rank(int rank) {
        NamedLink number = NamedLink.plain(sheet.words().numerals().count(rank));
        return new Table.Cell(SafeHtml.EMPTY, List.of(number), "", "rank");
    }

    /** The name; below it what was decided and who answers for it. */
    private Table.Cell name(Opportunity opportunity) {
        String status = sheet.words().capital(sheet.words().plain(opportunity.decision()));
        List<String> small = Stream.concat(Stream.of(status), opportunity.owner().map(sheet.atlas()::nameOf).stream())
                .toList();
        return Cells.marked(
                parts.mark(opportunity),
                sheet.link(opportunity.ref()),
                sheet.words().wording().commas(small));
    }

    private Stream<Table.Column> columns() {
        return Stream.of(
                Cells.words(sheet.label(Label.IMPACT)),
                Cells.number(sheet.label(Label.EFFORT)),
                Cells.words(sheet.label(Label.ADDRESSES)),
                Cells.words(sheet.label(Label.INITIATIVES)));
    }

    private Stream<Table.Cell> cells(Opportunity opportunity) {
        return Stream.of(
                each.impact(opportunity),
                Cells.text(opportunity
                        .effort()
                        .map(value -> sheet.words().numerals().count(value))),
                Cells.links(pains(opportunity)),
                Cells.links(each.initiatives(opportunity)));
    }

    private List<NamedLink> pains(Opportunity opportunity) {
        return opportunity.addresses().stream()
                .flatMap(ref -> sheet.studio().crossings().pain(ref).stream()
                        .map(pain ->
                                sheet.link(new Ref(Kind.JOURNEY, ref.journey()), Anchors.pain(pain.id()), pain.text())))
                .toList();
    }
}
