package org.periplus.render;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.periplus.html.SafeHtml;
import org.periplus.page.Chrome;
import org.periplus.page.CurveCard;
import org.periplus.page.EditionSwitch;
import org.periplus.page.Fact;
import org.periplus.page.Filters;
import org.periplus.page.GlossaryPage;
import org.periplus.page.KpiLine;
import org.periplus.page.Mention;
import org.periplus.page.Mood;
import org.periplus.page.NamedLink;
import org.periplus.page.Past;
import org.periplus.page.PersonaChip;
import org.periplus.page.Picture;
import org.periplus.page.SearchBox;
import org.periplus.page.StatusMark;
import org.periplus.page.Table;
import org.periplus.page.View;

/** What the sample pages share. */
final class SampleParts {

    static final NamedLink LINK = new NamedLink("Weekend trip by train", "../journeys/weekend-trip.html");

    private final UnaryOperator<String> drawings;
    private final Theme theme;

    /**
     * Takes the theme whose files the pages load.
     *
     * @param drawings gives the markup of a drawing by its name
     */
    SampleParts(Theme theme, UnaryOperator<String> drawings) {
        this.theme = theme;
        this.drawings = drawings;
    }

    SafeHtml draw(String name) {
        return SafeHtml.trusted(drawings.apply(name));
    }

    List<View> views() {
        SafeHtml figure = SafeHtml.trusted(
                "<figure class=\"figure\"><div class=\"figbox\" tabindex=\"0\" role=\"region\" aria-label=\"Funnel\">"
                        + draw("chart") + "</div><figcaption>Funnel</figcaption></figure>");
        return List.of(
                new View("view-funnel", "Funnel", "how many are left", figure, false),
                new View("view-blueprint", "Service blueprint", "who works behind it", figure, true));
    }

    Chrome chrome(String title, String css, String root) {
        List<Chrome.NavItem> items = List.of(
                new Chrome.NavItem("Overview", root + "index.html", css.equals("p-home"), false),
                new Chrome.NavItem("Journeys", root + "journeys/index.html", false, css.equals("p-journey")),
                new Chrome.NavItem("Personas", root + "personas/index.html", css.equals("p-personas"), false),
                new Chrome.NavItem("KPIs", root + "kpis/index.html", false, css.equals("p-kpi")),
                new Chrome.NavItem("Segments", root + "segments/index.html", false, false),
                new Chrome.NavItem("Channels", root + "channels/index.html", false, false),
                new Chrome.NavItem("Touchpoints", root + "touchpoints/index.html", false, false));
        List<Chrome.NavItem> more = List.of(
                new Chrome.NavItem("Sources", root + "sources/index.html", false, css.equals("p-entry")),
                new Chrome.NavItem("Glossary", root + "glossary/index.html", false, false));
        return new Chrome(
                new Chrome.Site("Nordlinie", "Journey atlas", "en", root + "index.html", Picture.NONE, items, more),
                new Chrome.Head(
                        title,
                        "About " + title,
                        css,
                        css.equals("p-home") ? List.of() : crumbs(title, root),
                        "",
                        Chrome.Share.NONE),
                new Chrome.Assets(
                        asset(root, Chrome.Assets.STYLESHEET),
                        asset(root, Chrome.Assets.EARLY),
                        asset(root, Chrome.Assets.SCRIPT),
                        asset(root, Chrome.Assets.ICON)),
                new Chrome.Change(
                        "2026-05-05",
                        "5 May 2026",
                        "K. Lindqvist",
                        "Tell the change of platform",
                        "https://g.example",
                        ""),
                new Chrome.Footer(
                        "2026-11-14",
                        "14 November 2026",
                        "4f2c9e1",
                        "https://g.example/c",
                        "https://g.example/e",
                        "https://g.example/new",
                        new Chrome.Review("Last reviewed on 1 May 2026.", false)),
                theme.words(),
                new SearchBox(root + "search/index.html", asset(root, SearchBox.SCRIPT), "", ""),
                css.equals("p-journey") ? SamplePast.past() : Past.NONE,
                EditionSwitch.NONE);
    }

    String asset(String root, String name) {
        return root + theme.asset(name).orElse("");
    }

    static List<NamedLink> crumbs(String title, String root) {
        return List.of(
                new NamedLink("Overview", root + "index.html"),
                new NamedLink("Journeys", root + "journeys/index.html"),
                NamedLink.plain(title));
    }

    StatusMark status() {
        return new StatusMark(draw("status"), "Off target", "st-off");
    }

    KpiLine measure(String name) {
        return new KpiLine(
                new NamedLink(name, "../kpis/checkout.html"),
                "64%",
                "75%",
                "November 2026",
                "Baskets that become tickets",
                draw("sparkline"),
                status());
    }

    static List<Fact> facts() {
        return List.of(
                Fact.of("Owner", List.of(new NamedLink("Team Leisure Travel", "../teams/leisure.html"))),
                Fact.of("Last reviewed", "5 May 2026"),
                new Fact("Next review", List.of(NamedLink.plain("5 November, overdue")), true),
                Fact.of("Evidence", "23 sources"));
    }

    PersonaChip chip(String name, String hue) {
        return new PersonaChip(
                draw("avatar"),
                new NamedLink(name, "../personas/mira.html"),
                "Family traveller",
                "drawn as the main curve",
                hue);
    }

    CurveCard card(String name, int depth) {
        return new CurveCard(
                new NamedLink(name, "../journeys/weekend-trip.html"),
                "Current state",
                "current",
                "main persona",
                "A Friday-night idea becomes a Saturday at the coast.",
                draw("curve"),
                List.of("lowest −2, highest +2", "14 touchpoints"),
                List.of(chip("Mira Hansen", ""), chip("Elif Kaya", "h3")),
                new Mood(draw("face"), "−0.4", false),
                depth);
    }

    GlossaryPage glossary() {
        return new GlossaryPage(
                "glossary/index.html",
                chrome("Glossary", "p-glossary", "../"),
                "Glossary",
                "One term.",
                List.of(new GlossaryPage.Letter(
                        "letter-b",
                        "B",
                        List.of(
                                new GlossaryPage.Line("Basket", LINK, "What is about to be bought.", false),
                                new GlossaryPage.Line("Bag", LINK, "", true)))));
    }

    static Filters filters() {
        Filters.Choice team = new Filters.Choice("team", "Team", List.of(new Filters.Option("booking", "Booking")));
        return new Filters(List.of(team), Map.of(LINK.href(), List.of(new Filters.Facet("team", "booking"))));
    }

    static List<Mention> mentions() {
        return List.of(new Mention(SafeHtml.EMPTY, LINK, "persona of"), new Mention(SafeHtml.EMPTY, LINK, ""));
    }

    static SafeHtml story() {
        return SafeHtml.trusted(
                "<h3 id=\"h-one\">How it began</h3><p>Prose with <em>stress</em>, <strong>weight</strong>, <code>code</code> "
                        + "and a <a href=\"https://example.org\">link</a>.</p><ul><li>One</li><li>Two</li></ul><blockquote><p>Said.</p>"
                        + "</blockquote><pre tabindex=\"0\"><code>periplus build</code></pre><table><thead><tr><th>A</th><th>B</th></tr></thead>"
                        + "<tbody><tr><td>1</td><td>2</td></tr></tbody></table>");
    }

    static Table table() {
        List<Table.Column> columns = List.of(
                new Table.Column("Segment", false),
                new Table.Column("Share", true),
                new Table.Column("Personas", false));
        return new Table(
                "Segments",
                columns,
                List.of(row("Leisure", 0, "leisure"), row("Family leisure", 1, ""), row("Pram", 2, "")));
    }

    static Table.Row row(String name, int depth, String anchor) {
        return new Table.Row(
                anchor,
                depth,
                List.of(
                        new Table.Cell(
                                SafeHtml.EMPTY,
                                List.of(new NamedLink(name, "../segments/family.html")),
                                "of the north",
                                ""),
                        new Table.Cell(SafeHtml.EMPTY, List.of(NamedLink.plain("23%")), "", "word"),
                        new Table.Cell(SafeHtml.EMPTY, List.of(LINK, NamedLink.plain("Jonas")), "", "")));
    }
}
