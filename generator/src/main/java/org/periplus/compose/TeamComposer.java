package org.periplus.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.periplus.analysis.Backlink;
import org.periplus.compose.frame.OutsideLinks;
import org.periplus.compose.frame.Parts;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.OwnParts;
import org.periplus.compose.kit.Sheet;
import org.periplus.model.Team;
import org.periplus.page.Fact;
import org.periplus.page.Mention;
import org.periplus.page.NamedLink;
import org.periplus.page.Section;

/** What the page of a team says: what it owns and how that is, and what hurts where it owns or serves. */
final class TeamComposer {

    private static final String OWNS = "owner-of";
    private static final String ACTS = "acts-behind";

    private final Sheet sheet;
    private final Parts parts;

    TeamComposer(Sheet sheet) {
        this.sheet = sheet;
        this.parts = new Parts(sheet);
    }

    OwnParts own(Team team) {
        List<Fact> facts = new ArrayList<>();
        team.department().ifPresent(text -> facts.add(parts.fact(Label.DEPARTMENT, text)));
        team.contact().ifPresent(text -> facts.add(Fact.of(sheet.label(Label.CONTACT), List.of(contact(text)))));
        if (!team.members().isEmpty()) {
            facts.add(parts.fact(Label.MEMBERS, sheet.words().wording().commas(team.members())));
        }
        TeamTables tables = new TeamTables(sheet, team.ref());
        String title = sheet.say("team.own");
        List<Section> sections = new ArrayList<>();
        sections.add(Section.ofTable("owns", title, tables.owned(title)));
        sections.addAll(tables.hurting());
        sections.add(Section.ofMentions("parts", sheet.say("team.parts"), partsOwned(team)));
        sections.add(Section.ofMentions("acts", sheet.label(Label.ACTS), acts(team)));
        return new OwnParts(List.of(), facts, List.of(), sections, Set.of(OWNS, ACTS));
    }

    private static NamedLink contact(String text) {
        boolean mail = text.matches("[^@\\s/:?&]+@[^@\\s/:?&]+");
        return new NamedLink(
                text, OutsideLinks.safe(mail ? "mailto:" + text : text).orElse(""));
    }

    private List<Mention> partsOwned(Team team) {
        return sheet.analysis().backlinks(team.ref()).stream()
                .filter(backlink ->
                        backlink.role().equals(OWNS) && backlink.anchor().isPresent())
                .map(this::mention)
                .toList();
    }

    private List<Mention> acts(Team team) {
        return sheet.analysis().backlinks(team.ref()).stream()
                .filter(backlink -> backlink.role().equals(ACTS))
                .map(this::mention)
                .toList();
    }

    private Mention mention(Backlink backlink) {
        Mention mention = parts.mention(backlink);
        return new Mention(
                mention.mark(),
                mention.link(),
                sheet.words().kind(backlink.from().kind()));
    }
}
