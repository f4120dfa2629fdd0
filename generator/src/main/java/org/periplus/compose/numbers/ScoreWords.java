package org.periplus.compose.numbers;

import java.util.List;
import java.util.Locale;
import org.periplus.analysis.Criterion;
import org.periplus.analysis.OpportunityRanking;
import org.periplus.analysis.OpportunityScore;
import org.periplus.compose.kit.Cells;
import org.periplus.compose.kit.Sheet;
import org.periplus.html.SafeHtml;
import org.periplus.model.Opportunity;
import org.periplus.page.Section;
import org.periplus.page.Table;

/** How the rank of opportunities comes about, in words and tables. */
public final class ScoreWords {

    private final Sheet sheet;

    /** Takes the sheet that is written on. */
    public ScoreWords(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Returns the formula with the weights of the site, and what hangs on them. */
    public String formula() {
        OpportunityRanking ranking = sheet.analysis().ranking();
        List<OpportunityScore> ranked = ranking.ranked();
        if (ranked.isEmpty()) {
            return "";
        }
        String formula = sheet.say(
                "ranking.formula",
                "impact",
                weight(ranked.get(0), Criterion.IMPACT),
                "effort",
                weight(ranked.get(0), Criterion.EFFORT),
                "confidence",
                weight(ranked.get(0), Criterion.CONFIDENCE),
                "reach",
                weight(ranked.get(0), Criterion.REACH),
                "pain",
                weight(ranked.get(0), Criterion.PAIN));
        String mixed = ranking.mixesReach() ? both(formula, sheet.say("ranking.mixed")) : formula;
        return ranking.steadiness()
                .map(steady -> both(
                        mixed,
                        sheet.say(
                                "ranking.steady",
                                "first",
                                sheet.words().numerals().count(steady.first()),
                                "of",
                                sheet.words().numerals().count(steady.of()))))
                .orElse(mixed);
    }

    private String both(String first, String second) {
        return sheet.say("plans.two-sentences", "first", first, "second", second);
    }

    private String weight(OpportunityScore score, Criterion criterion) {
        return sheet.words().numerals().plain(part(score, criterion).weight());
    }

    /** Returns the score with two decimals. */
    public String score(OpportunityScore score) {
        return sheet.words().numerals().plain(score.score(), 2);
    }

    /** Returns what a part of the score adds: "+2.14". */
    public String points(OpportunityScore score, Criterion criterion) {
        return sheet.words().numerals().signed(part(score, criterion).points(), 2);
    }

    static OpportunityScore.Part part(OpportunityScore score, Criterion criterion) {
        return score.parts().get(criterion.ordinal());
    }

    /** Returns the weight of the pains an opportunity addresses. */
    public String painWeight(OpportunityScore score) {
        return sheet.words().numerals().plain(score.painWeight(), 1);
    }

    /** Returns the rank of an opportunity and what it is made of; empty if it has none. */
    public Section section(Opportunity opportunity) {
        return sheet.analysis()
                .ranking()
                .of(opportunity)
                .map(this::section)
                .orElseGet(() -> Section.ofFacts("score", sheet.say("ranking.title"), List.of()));
    }

    private Section section(OpportunityScore score) {
        List<Table.Row> rows = score.parts().stream()
                .map(part -> Cells.row(
                        0,
                        Cells.text(name(part.criterion())),
                        Cells.text(sheet.words().numerals().plain(part.value(), 2)),
                        Cells.text(sheet.words().numerals().plain(part.weight())),
                        Cells.text(sheet.words().numerals().signed(part.points(), 2))))
                .toList();
        Table table = new Table(
                sheet.say("ranking.title"),
                List.of(
                        Cells.words(sheet.say("ranking.part")),
                        Cells.number(sheet.say("ranking.value")),
                        Cells.number(sheet.say("ranking.weight")),
                        Cells.number(sheet.say("ranking.points"))),
                rows);
        String note = sheet.say(
                "ranking.place",
                "rank",
                sheet.words().numerals().count(score.rank()),
                "of",
                sheet.words()
                        .numerals()
                        .count(sheet.analysis().ranking().ranked().size()),
                "score",
                score(score));
        return new Section(
                "score",
                sheet.say("ranking.title"),
                note,
                List.of(),
                List.of(table),
                List.of(),
                List.of(),
                SafeHtml.EMPTY);
    }

    private String name(Criterion criterion) {
        return sheet.say("ranking.part." + criterion.name().toLowerCase(Locale.ROOT));
    }
}
