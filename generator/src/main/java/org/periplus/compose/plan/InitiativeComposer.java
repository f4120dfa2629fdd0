package org.periplus.compose.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.periplus.compose.frame.Parts;
import org.periplus.compose.kit.Cells;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.OwnParts;
import org.periplus.compose.kit.Sheet;
import org.periplus.compose.kit.Words;
import org.periplus.html.SafeHtml;
import org.periplus.model.Initiative;
import org.periplus.model.InitiativeStatus;
import org.periplus.model.Opportunity;
import org.periplus.model.PainRef;
import org.periplus.page.Fact;
import org.periplus.page.NamedLink;
import org.periplus.page.Section;
import org.periplus.page.Table;
import org.periplus.wording.Dates;

/** What the page of an initiative says. */
public final class InitiativeComposer {

    /** The role of an opportunity in an initiative. */
    public static final String TAKEN_UP = "taken-up-by";

    private static final int LIGHT = 16;

    private final Sheet sheet;
    private final Parts parts;

    /** Takes the sheet that is written on. */
    public InitiativeComposer(Sheet sheet) {
        this.sheet = sheet;
        this.parts = new Parts(sheet);
    }

    /** Returns what the page of such an entry says of itself. */
    public OwnParts own(Initiative initiative) {
        Words words = sheet.words();
        List<Fact> facts = new ArrayList<>();
        initiative.type().ifPresent(type -> facts.add(parts.fact(Label.TYPE, words.capital(words.plain(type)))));
        initiative
                .start()
                .ifPresent(day ->
                        facts.add(parts.fact(Label.START, sheet.words().dates().day(day))));
        initiative
                .shipped()
                .ifPresent(day -> facts.add(
                        parts.fact(Label.SHIPPED, sheet.words().dates().day(day))));
        String takes = sheet.label(Label.TAKES_UP);
        List<Section> sections = new ArrayList<>(new EffectSections(sheet).of(initiative));
        sections.add(Section.ofTable(
                "opportunities", takes, new OpportunityTable(sheet).withObjectives(takes, opportunities(initiative))));
        sections.add(
                Section.ofTable("pains", sheet.label(Label.ADDRESSES), new PainTable(sheet).of(pains(initiative))));
        return new OwnParts(
                List.of(NamedLink.plain(words.capital(words.plain(initiative.progress())))),
                facts,
                List.of(),
                sections,
                Set.of());
    }

    /** Returns how far an initiative is; a light stands before one that has shipped. */
    public Table.Cell progress(Initiative initiative) {
        String word = sheet.words().capital(sheet.words().plain(initiative.progress()));
        boolean shipped = initiative.progress() == InitiativeStatus.SHIPPED;
        return Cells.word(shipped ? sheet.figures().light(LIGHT) : SafeHtml.EMPTY, NamedLink.plain(word));
    }

    /** Returns the days of an initiative in words; empty if there are none. */
    String dates(Initiative initiative) {
        Dates dates = sheet.words().dates();
        boolean done = initiative.progress() == InitiativeStatus.SHIPPED;
        Stream<String> start =
                initiative.start().map(day -> sheet.say("initiative.from", "day", dates.day(day))).stream();
        Stream<String> end = initiative
                .shipped()
                .map(day -> done
                        ? sheet.say("initiative.shipped", "day", dates.day(day))
                        : sheet.say("initiative.ships", "day", dates.day(day)))
                .stream();
        return sheet.words()
                .capital(
                        sheet.words().wording().commas(Stream.concat(start, end).toList()));
    }

    private List<Opportunity> opportunities(Initiative initiative) {
        return initiative.opportunities().stream()
                .flatMap(ref -> sheet.atlas().find(Opportunity.class, ref).stream())
                .toList();
    }

    private List<PainRef> pains(Initiative initiative) {
        return opportunities(initiative).stream()
                .flatMap(opportunity -> opportunity.addresses().stream())
                .distinct()
                .toList();
    }
}
