package org.periplus.compose.plan;

import java.util.List;
import java.util.function.Function;
import org.periplus.compose.frame.Parts;
import org.periplus.compose.kit.Cells;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.Sheet;
import org.periplus.model.Kind;
import org.periplus.model.Opportunity;
import org.periplus.page.NamedLink;
import org.periplus.page.Table;

/** Opportunities with what they promise and who has taken them up, as a table. */
public final class OpportunityTable {

    private static final int MOST = 5;

    private final Sheet sheet;
    private final Parts parts;

    /** Takes the sheet that is written on. */
    public OpportunityTable(Sheet sheet) {
        this.sheet = sheet;
        this.parts = new Parts(sheet);
    }

    /** Returns opportunities and who has taken them up. */
    Table withInitiatives(String caption, List<Opportunity> opportunities) {
        return of(caption, opportunities, Label.INITIATIVES, this::initiatives);
    }

    /** Returns opportunities and what the business wants that they serve. */
    Table withObjectives(String caption, List<Opportunity> opportunities) {
        return of(caption, opportunities, Label.SERVES, opportunity -> sheet.links(opportunity.objectives()));
    }

    private Table of(
            String caption, List<Opportunity> opportunities, Label last, Function<Opportunity, List<NamedLink>> links) {
        return new Table(
                caption,
                List.of(
                        Cells.words(sheet.words().kind(Kind.OPPORTUNITY)),
                        Cells.words(sheet.label(Label.IMPACT)),
                        Cells.number(sheet.label(Label.EFFORT)),
                        Cells.words(sheet.label(Label.STATUS)),
                        Cells.words(sheet.label(last))),
                opportunities.stream()
                        .map(opportunity -> row(opportunity, links.apply(opportunity)))
                        .toList());
    }

    private Table.Row row(Opportunity opportunity, List<NamedLink> last) {
        return Cells.row(
                0,
                Cells.marked(
                        parts.mark(opportunity),
                        sheet.link(opportunity.ref()),
                        opportunity.summary().orElse("")),
                impact(opportunity),
                Cells.text(opportunity
                        .effort()
                        .map(value -> sheet.words().numerals().count(value))),
                Cells.text(sheet.words().capital(sheet.words().plain(opportunity.decision()))),
                Cells.links(last));
    }

    /** Returns the impact as bars with its number. */
    Table.Cell impact(Opportunity opportunity) {
        return impact(opportunity, "");
    }

    /** Returns the impact as bars with its number and a remark below. */
    Table.Cell impact(Opportunity opportunity, String remark) {
        return opportunity
                .impact()
                .map(value -> Cells.marked(
                        sheet.figures().bars(value, MOST, "imp", ""),
                        NamedLink.plain(sheet.words().numerals().count(value)),
                        remark))
                .orElse(Cells.text(""));
    }

    /** Returns the initiatives that take an opportunity up. */
    public List<NamedLink> initiatives(Opportunity opportunity) {
        return parts.referring(opportunity.ref(), InitiativeComposer.TAKEN_UP).stream()
                .map(initiative -> sheet.link(initiative.ref()))
                .toList();
    }
}
