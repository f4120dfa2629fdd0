package org.periplus.render;

import java.util.List;
import org.periplus.html.SafeHtml;
import org.periplus.page.DigestPage;
import org.periplus.page.HealthPage;
import org.periplus.page.HomePage;
import org.periplus.page.Mention;
import org.periplus.page.NamedLink;
import org.periplus.page.Section;
import org.periplus.page.Table;

/** Pages that sum up, with something in every place. */
final class SampleDigests {

    private final SampleParts parts;

    SampleDigests(SampleParts parts) {
        this.parts = parts;
    }

    HealthPage health() {
        Mention place = new Mention(SafeHtml.EMPTY, SampleParts.LINK, "Team Leisure");
        HealthPage.Line line = new HealthPage.Line(
                "A measure has no target.",
                "Worth mending",
                "g-warning",
                new NamedLink("kpi-without-target", "pages/guide/rules/kpi-without-target.html"),
                List.of(place),
                List.of(place),
                "and one more place");
        HealthPage.Line plain = new HealthPage.Line(
                "A date is wrong.",
                "Must be mended",
                "g-error",
                NamedLink.plain("initiative-dates"),
                List.of(place),
                List.of(),
                "");
        return new HealthPage(
                "health.html",
                parts.chrome("Map health", "p-health", ""),
                "3 things on the maps want care",
                "One must be mended.",
                List.of(new HomePage.Figure("Must be mended", "1")),
                List.of(new HomePage.Health("Touchpoints with evidence", "17 rest on assumption", 104, 121, 86)),
                List.of(
                        new HealthPage.Area(
                                "area-measures",
                                "Not measured",
                                "Nobody can tell",
                                3,
                                "3 findings",
                                List.of(line, plain)),
                        new HealthPage.Area("area-age", "Out of date", "Look again", 0, "nothing open", List.of())),
                List.of(table("By team")),
                table("Accepted"));
    }

    private Table table(String caption) {
        Table.Cell cell = new Table.Cell(SafeHtml.EMPTY, List.of(SampleParts.LINK), "", "");
        return new Table(
                caption, List.of(new Table.Column("Team", false)), List.of(new Table.Row("", 0, List.of(cell))));
    }

    DigestPage digest() {
        Section section = Section.ofTable("ranked", "In this order", table("In this order of ranks"));
        Section more = Section.ofTable("others", "Without a rank", table("Without any rank"));
        return new DigestPage(
                "roadmap.html",
                parts.chrome("What to do next", "p-digest", ""),
                "What to do next",
                "Eight opportunities.",
                List.of(new HomePage.Figure("Said", "7")),
                parts.draw("chart"),
                List.of(section, more));
    }
}
