package org.periplus.compose.home;

import java.util.ArrayList;
import java.util.List;
import org.periplus.address.SiteMap;
import org.periplus.compose.kit.Sheet;
import org.periplus.model.Kind;
import org.periplus.page.HomePage;
import org.periplus.page.NamedLink;

/** The ways into the site that the start page offers: what readers come for, where there is some of it. */
final class HomeDoors {

    private final Sheet sheet;

    HomeDoors(Sheet sheet) {
        this.sheet = sheet;
    }

    List<HomePage.Door> all() {
        List<HomePage.Door> doors = new ArrayList<>();
        kind(doors, Kind.JOURNEY, sheet.say("door.journeys"));
        kind(doors, Kind.PERSONA, sheet.say("door.personas"));
        if (!sheet.atlas().feedback().isEmpty()) {
            doors.add(new HomePage.Door(
                    new NamedLink(sheet.say("evidence.title"), sheet.to(SiteMap.index(Kind.FEEDBACK))),
                    counted(Kind.FEEDBACK),
                    sheet.say("door.feedback")));
        }
        kind(doors, Kind.OPPORTUNITY, sheet.say("door.opportunities"));
        if (!sheet.atlas().initiatives().isEmpty()) {
            doors.add(new HomePage.Door(
                    new NamedLink(sheet.say("roadmap.title"), sheet.to(SiteMap.ROADMAP)),
                    counted(Kind.INITIATIVE),
                    sheet.say("door.roadmap")));
        }
        if (sheet.studio().chronicle().isKnown()) {
            doors.add(new HomePage.Door(
                    new NamedLink(sheet.say("changes.title"), sheet.to(SiteMap.CHANGES)),
                    "",
                    sheet.say("changes.about")));
        }
        kind(doors, Kind.OBJECTIVE, sheet.say("door.objectives"));
        kind(doors, Kind.TEAM, sheet.say("door.teams"));
        kind(doors, Kind.TERM, sheet.say("door.glossary"));
        return doors;
    }

    private void kind(List<HomePage.Door> doors, Kind kind, String words) {
        if (!sheet.atlas().of(kind).isEmpty()) {
            NamedLink link = new NamedLink(sheet.words().heading(kind), sheet.to(SiteMap.index(kind)));
            doors.add(new HomePage.Door(link, counted(kind), words));
        }
    }

    private String counted(Kind kind) {
        return sheet.words().count(sheet.atlas().of(kind).size(), kind);
    }
}
