package org.periplus.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.periplus.analysis.Backlink;
import org.periplus.model.Team;

/** What the page of a team says. */
final class TeamComposer {

    private final Sheet sheet;
    private final Parts parts;

    TeamComposer(Sheet sheet) {
        this.sheet = sheet;
        this.parts = new Parts(sheet);
    }

    EntryComposer.Own own(Team team) {
        List<Fact> facts = new ArrayList<>();
        team.department().ifPresent(text -> facts.add(parts.fact(Label.DEPARTMENT, text)));
        team.contact().ifPresent(text -> facts.add(Fact.of(sheet.label(Label.CONTACT), List.of(contact(text)))));
        if (!team.members().isEmpty()) {
            facts.add(parts.fact(Label.MEMBERS, sheet.words().wording().commas(team.members())));
        }
        return new EntryComposer.Own(
                List.of(),
                facts,
                List.of(),
                List.of(
                        Section.ofMentions("owns", sheet.label(Label.OWNS), mentions(team, "owner-of")),
                        Section.ofMentions("acts", sheet.label(Label.ACTS), mentions(team, "acts-behind"))),
                Set.of("owner-of", "acts-behind"));
    }

    private static NamedLink contact(String text) {
        boolean mail = text.matches("[^@\\s/:?&]+@[^@\\s/:?&]+");
        return new NamedLink(
                text, OutsideLinks.safe(mail ? "mailto:" + text : text).orElse(""));
    }

    private List<Mention> mentions(Team team, String role) {
        return sheet.analysis().backlinks(team.ref()).stream()
                .filter(backlink -> backlink.role().equals(role))
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
