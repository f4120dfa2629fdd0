package org.periplus.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.periplus.model.Opportunity;
import org.periplus.model.Pain;
import org.periplus.model.PainRef;
import org.periplus.model.Reach;
import org.periplus.model.Ref;
import org.periplus.model.Touchpoint;

/** What the page of an opportunity says. */
final class OpportunityComposer {

    private static final int MOST = 5;

    private final Sheet sheet;
    private final Parts parts;

    OpportunityComposer(Sheet sheet) {
        this.sheet = sheet;
        this.parts = new Parts(sheet);
    }

    EntryComposer.Own own(Opportunity opportunity) {
        Words words = sheet.words();
        List<Fact> facts = new ArrayList<>();
        opportunity.impact().ifPresent(value -> facts.add(parts.fact(Label.IMPACT, words.of(value, MOST))));
        opportunity.effort().ifPresent(value -> facts.add(parts.fact(Label.EFFORT, words.of(value, MOST))));
        opportunity
                .confidence()
                .ifPresent(share -> facts.add(parts.fact(Label.CONFIDENCE, Numerals.percent(share.percent()))));
        opportunity.reach().ifPresent(reach -> facts.add(parts.fact(Label.REACH, reach(reach))));
        List<Mention> places = sheet.analysis().backlinks(opportunity.ref()).stream()
                .filter(backlink -> backlink.role().equals("idea for"))
                .map(parts::mention)
                .map(mention -> new Mention(mention.mark(), mention.link(), ""))
                .toList();
        return new EntryComposer.Own(
                List.of(NamedLink.plain(words.capital(words.plain(opportunity.decision())))),
                facts,
                List.of(),
                List.of(
                        Section.ofTable("pains", sheet.label(Label.ADDRESSES), pains(opportunity)),
                        Section.ofMentions("places", sheet.label(Label.IDEA_FOR), places)),
                Set.of("idea for"));
    }

    private Table pains(Opportunity opportunity) {
        Crossings crossings = sheet.studio().crossings();
        List<Table.Row> rows = new ArrayList<>();
        for (PainRef ref : opportunity.addresses()) {
            crossings.place(ref).ifPresent(place -> crossings.pain(ref).ifPresent(pain -> rows.add(row(place, pain))));
        }
        return new Table(
                sheet.label(Label.ADDRESSES),
                List.of(
                        Cells.words(sheet.label(Label.PAIN)),
                        Cells.number(sheet.label(Label.SEVERITY)),
                        Cells.words(sheet.label(Label.TOUCHPOINT)),
                        Cells.words(sheet.label(Label.JOURNEY))),
                rows);
    }

    private Table.Row row(StepPlace place, Pain pain) {
        Ref journey = place.journey().ref();
        Touchpoint touchpoint = place.touchpoint();
        return Cells.row(
                0,
                Cells.marked(
                        new StepTable(sheet).severity(pain),
                        sheet.link(journey, Anchors.pain(pain.id()), pain.text()),
                        ""),
                Cells.text(pain.severity().map(String::valueOf)),
                Cells.links(List.of(sheet.link(journey, Anchors.touchpoint(touchpoint.id()), touchpoint.name()))),
                Cells.links(List.of(sheet.link(journey))));
    }

    private static String reach(Reach reach) {
        return reach.share()
                .map(share -> Numerals.percent(share.percent()))
                .orElseGet(() -> Numerals.count(reach.customers().orElse(0L)));
    }
}
