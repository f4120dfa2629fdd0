package org.periplus.render;

import java.util.List;
import java.util.function.UnaryOperator;
import org.periplus.html.SafeHtml;
import org.periplus.page.Chrome;
import org.periplus.page.CurveCard;
import org.periplus.page.EntryPage;
import org.periplus.page.Fact;
import org.periplus.page.HomePage;
import org.periplus.page.IndexPage;
import org.periplus.page.JourneyPage;
import org.periplus.page.JourneysPage;
import org.periplus.page.KpiLine;
import org.periplus.page.KpiPage;
import org.periplus.page.KpisPage;
import org.periplus.page.Mention;
import org.periplus.page.Mood;
import org.periplus.page.NamedLink;
import org.periplus.page.NotFoundPage;
import org.periplus.page.Page;
import org.periplus.page.PersonaChip;
import org.periplus.page.PersonaPage;
import org.periplus.page.PersonasPage;
import org.periplus.page.PointText;
import org.periplus.page.Section;
import org.periplus.page.StageText;
import org.periplus.page.StatusMark;
import org.periplus.page.StepText;
import org.periplus.page.Table;
import org.periplus.page.TextList;
import org.periplus.page.TextPage;

/** One page of each kind with something in every place, so that every line of every template is printed. */
final class SamplePages {

    private static final NamedLink LINK = new NamedLink("Weekend trip by train", "../journeys/weekend-trip.html");

    private final UnaryOperator<String> drawings;
    private final Theme theme;

    /**
     * Takes the theme whose files the pages load.
     *
     * @param drawings gives the markup of a drawing by its name
     */
    SamplePages(Theme theme, UnaryOperator<String> drawings) {
        this.theme = theme;
        this.drawings = drawings;
    }

    static SamplePages of(Theme theme) {
        return new SamplePages(theme, name -> "<svg viewBox=\"0 0 9 9\" aria-hidden=\"true\"><circle r=\"4\"/></svg>");
    }

    List<Page> all() {
        return List.of(
                home(), journeys(), journey(), personas(), persona(), kpis(), kpi(), index(), entry(), text(), notFound());
    }

    private SafeHtml draw(String name) {
        return SafeHtml.trusted(drawings.apply(name));
    }

    private Chrome chrome(String title, String css, String root) {
        List<Chrome.NavItem> items = List.of(
                new Chrome.NavItem("Overview", root + "index.html", css.equals("p-home"), false),
                new Chrome.NavItem("Journeys", root + "journeys/index.html", false, css.equals("p-journey")),
                new Chrome.NavItem("Personas", root + "personas/index.html", css.equals("p-personas"), false),
                new Chrome.NavItem("KPIs", root + "kpis/index.html", false, css.equals("p-kpi")),
                new Chrome.NavItem("Segments", root + "segments/index.html", false, false),
                new Chrome.NavItem("Channels", root + "channels/index.html", false, false),
                new Chrome.NavItem("Touchpoints", root + "touchpoints/index.html", false, false));
        return new Chrome(
                new Chrome.Site("Nordlinie", "Journey atlas", "en", root + "index.html", "", items),
                new Chrome.Head(title, "About " + title, css, css.equals("p-home") ? List.of() : crumbs(title, root)),
                new Chrome.Assets(asset(root, Chrome.Assets.STYLESHEET), asset(root, Chrome.Assets.SCRIPT), asset(root, Chrome.Assets.ICON)),
                new Chrome.Change(
                        "2026-05-05", "5 May 2026", "K. Lindqvist", "Tell the change of platform", "https://g.example", ""),
                new Chrome.Footer("2026-11-14", "14 November 2026", "4f2c9e1", "https://g.example/c", "https://g.example/e"));
    }

    private String asset(String root, String name) {
        return root + theme.asset(name).orElse("");
    }

    private static List<NamedLink> crumbs(String title, String root) {
        return List.of(
                new NamedLink("Overview", root + "index.html"),
                new NamedLink("Journeys", root + "journeys/index.html"),
                NamedLink.plain(title));
    }

    private StatusMark status() {
        return new StatusMark(draw("status"), "Off target", "st-off");
    }

    private KpiLine measure(String name) {
        return new KpiLine(
                new NamedLink(name, "../kpis/checkout.html"),
                "64%",
                "75%",
                "November 2026",
                "Baskets that become tickets",
                draw("sparkline"),
                status());
    }

    private static List<Fact> facts() {
        return List.of(
                Fact.of("Owner", List.of(new NamedLink("Team Leisure Travel", "../teams/leisure.html"))),
                Fact.of("Last reviewed", "5 May 2026"),
                new Fact("Next review", List.of(NamedLink.plain("5 November, overdue")), true),
                Fact.of("Evidence", "23 sources"));
    }

    private PersonaChip chip(String name, String hue) {
        return new PersonaChip(
                draw("avatar"), new NamedLink(name, "../personas/mira.html"), "Family traveller", "drawn as the main curve", hue);
    }

    private CurveCard card(String name, int depth) {
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

    private static List<Mention> mentions() {
        return List.of(new Mention(SafeHtml.EMPTY, LINK, "persona of"), new Mention(SafeHtml.EMPTY, LINK, ""));
    }

    private static SafeHtml story() {
        return SafeHtml.trusted("<h3 id=\"h-one\">How it began</h3><p>Prose with <em>stress</em>, <strong>weight</strong>, <code>code</code> "
                + "and a <a href=\"https://example.org\">link</a>.</p><ul><li>One</li><li>Two</li></ul><blockquote><p>Said.</p>"
                + "</blockquote><pre tabindex=\"0\"><code>periplus build</code></pre><table><thead><tr><th>A</th><th>B</th></tr></thead>"
                + "<tbody><tr><td>1</td><td>2</td></tr></tbody></table>");
    }

    private static Table table() {
        List<Table.Column> columns = List.of(
                new Table.Column("Segment", false), new Table.Column("Share", true), new Table.Column("Personas", false));
        return new Table("Segments", columns, List.of(row("Leisure", 0, "leisure"), row("Family leisure", 1, ""), row("Pram", 2, "")));
    }

    private static Table.Row row(String name, int depth, String anchor) {
        return new Table.Row(
                anchor,
                depth,
                List.of(
                        new Table.Cell(SafeHtml.EMPTY, List.of(new NamedLink(name, "../segments/family.html")), "of the north"),
                        new Table.Cell(SafeHtml.EMPTY, List.of(NamedLink.plain("23%")), ""),
                        new Table.Cell(SafeHtml.EMPTY, List.of(LINK, NamedLink.plain("Jonas")), "")));
    }

    private HomePage home() {
        List<HomePage.HeatCell> cells = List.of(
                new HomePage.HeatCell("em2c", new NamedLink("Plan", "journeys/x.html#stage-plan"), "−1.8", draw("pain"), "worst pain 4 of 5"),
                new HomePage.HeatCell("em1c", new NamedLink("Buy", "journeys/x.html#stage-buy"), "−0.7", SafeHtml.EMPTY, ""),
                new HomePage.HeatCell("ezc", new NamedLink("Reach the platform", "journeys/x.html#stage-r"), "0", SafeHtml.EMPTY, ""),
                new HomePage.HeatCell("ep1c", new NamedLink("Travel", "journeys/x.html#stage-t"), "+0.9", draw("pain"), "worst pain 2 of 5"),
                new HomePage.HeatCell("ep2c", new NamedLink("Arrive", "journeys/x.html#stage-a"), "+1.7", SafeHtml.EMPTY, ""),
                new HomePage.HeatCell("none", new NamedLink("Remember", "journeys/x.html#stage-m"), "", SafeHtml.EMPTY, ""));
        Mood mean = new Mood(draw("face"), "+0.2", false);
        return new HomePage(
                "index.html",
                chrome("Nordlinie", "p-home", ""),
                "How people travel with us, and what we are doing about it",
                "Seven journeys, five personas and 60 touchpoints, kept by eight teams.",
                "Nobody in the region needs a car for a weekend.",
                List.of(new HomePage.Figure("Journeys", "7"), new HomePage.Figure("Severe pains", "11"), new HomePage.Figure("Changes", "37")),
                List.of(measure("Net promoter score"), measure("Satisfaction"), measure("Churn"), measure("Checkout"), measure("Lifetime value")),
                List.of(
                        new HomePage.HeatRow(LINK, "Team Leisure", cells, mean, draw("sparkline")),
                        new HomePage.HeatRow(LINK, "Team Commuter", cells.subList(0, 4), mean, draw("sparkline")),
                        new HomePage.HeatRow(LINK, "Refund desk", cells.subList(2, 6), Mood.UNKNOWN, SafeHtml.EMPTY)),
                List.of(
                        new HomePage.LogLine("2026-11-14", "14 November", LINK, "Journey", "Tell the change of platform", "K. Lindqvist"),
                        new HomePage.LogLine("2026-11-12", "12 November", LINK, "KPI", "Read the figures of October", "M. Okafor")),
                "The history is shallow: older changes are not known.",
                List.of(new HomePage.Due(LINK, "Journey, Team Leisure", "9 days overdue", true), new HomePage.Due(LINK, "Journey", "in 9 days", false)),
                List.of(new HomePage.Health("Touchpoints with evidence", "17 rest on assumption", 104, 121, 86)));
    }

    private JourneysPage journeys() {
        return new JourneysPage(
                "journeys/index.html",
                chrome("Journeys", "p-journeys", "../"),
                "Journeys",
                "Seven journeys, two of them inside another.",
                List.of(card("Weekend trip by train", 0), card("Booking", 1), card("Refund after a delay", 0)));
    }

    private JourneyPage journey() {
        return new JourneyPage(
                "journeys/weekend-trip.html",
                chrome("Weekend trip by train", "p-journey", "../"),
                "Weekend trip by train",
                List.of(NamedLink.plain("Current state"), new NamedLink("Target map of 2028", "weekend-trip-2028.html")),
                List.of("A family with a pram goes to the sea for a day.", "The ride delights; buying the ticket does not."),
                List.of(chip("Mira Hansen", ""), chip("Elif Kaya", "h3")),
                new Mood(draw("face"), "−0.4", false),
                facts(),
                List.of(
                        new JourneyPage.Highlight(draw("face"), "Lowest point", new NamedLink("Platform change alert, −2", "#tp-alert"), "Ten minutes late."),
                        new JourneyPage.Highlight(draw("face"), "Best moment", NamedLink.plain("Welcome, +2"), "Costs nothing."),
                        new JourneyPage.Highlight(draw("face"), "Largest loss", NamedLink.plain("41% leave before buying"), "")),
                map(),
                List.of(stage("plan", 1), stage("buy", 2)),
                story(),
                List.of(measure("Leisure NPS")),
                mentions(),
                List.of(LINK),
                mentions(),
                List.of(new NamedLink("Timetable", "https://example.org")),
                List.of(Fact.of("x-waiting", "Nine minutes")));
    }

    private JourneyPage.MapView map() {
        List<JourneyPage.Lane> lanes = List.of(
                lane("head", "Stages", "One rung of the scale is one touchpoint.", false),
                lane("flow", "Travellers", "per 1,000 who plan", true),
                lane("touchpoints", "Touchpoints", "channel, moment of truth", true),
                lane("emotion", "Emotion", "dashed: assumed", true),
                lane("thoughts", "Thoughts", "in their words", true),
                lane("pains", "Pain points", "bars show severity", true),
                lane("ideas", "Opportunities", "bars show impact", true),
                lane("backstage", "Backstage", "teams; systems dashed", true),
                lane("kpis", "Measures", "dashed line: target", true),
                lane("x-waiting", "Waiting", "", true));
        return new JourneyPage.MapView(1288, lanes, List.of(new JourneyPage.Legend(draw("face"), "Emotion −2 to +2")));
    }

    private JourneyPage.Lane lane(String id, String title, String hint, boolean toggle) {
        SafeHtml rail = id.equals("emotion")
                ? SafeHtml.trusted("<span class=\"lv lv-p2\"><i>delighted</i> +2</span><span class=\"lv lv-p1\"><i>good</i> +1</span>"
                        + "<span class=\"lv lv-0\"><i>neutral</i> 0</span><span class=\"lv lv-m1\"><i>low</i> −1</span>"
                        + "<span class=\"lv lv-m2\"><i>very low</i> −2</span>")
                : SafeHtml.EMPTY;
        return new JourneyPage.Lane(id, title, hint, draw("lane-" + id), rail, toggle);
    }

    private StageText stage(String id, int number) {
        return new StageText(
                "stage-" + id,
                number,
                number == 1 ? "Plan the trip" : "Buy the ticket",
                "Find a day out that works with a four-year-old.",
                "Most of it happens after nine in the evening.",
                new Mood(draw("face"), "−0.3", true),
                List.of("3 to 10 days, 590 of 1,000 go on", "Behind it: CRM, Digital Sales"),
                LINK,
                List.of(new TextList("Needs", "needs", List.of("See the whole price at once"))),
                List.of("Mira", "Elif"),
                List.of(step(id + "-one", 1), step(id + "-two", 2)),
                List.of(point("pain-" + id)),
                List.of(point("gain-" + id)),
                List.of(new StageText.IdeaText(draw("bars"), LINK, "impact 4, effort 2")),
                List.of(measure("Search to basket")),
                facts(),
                story());
    }

    private StepText step(String id, int number) {
        return new StepText(
                "tp-" + id,
                number,
                NamedLink.plain("Platform change alert"),
                number == 2,
                number == 2 ? draw("light") : SafeHtml.EMPTY,
                draw("icon"),
                new NamedLink("App", "../channels/app.html"),
                List.of(new Mood(draw("face"), "−2", false), Mood.UNKNOWN),
                number == 1 ? List.of(LINK) : List.of(),
                "Taps four seats, one turns out to be taken.",
                "Why did it let me choose it?",
                "We start again?",
                LINK,
                "../media/seat-plan.0f.png",
                facts());
    }

    private PointText point(String anchor) {
        return new PointText(
                anchor, draw("bars"), "A chosen seat is not held", "severity 4, often", new NamedLink("Seat plan", "#tp-buy-one"), "More.", facts());
    }

    private PersonasPage personas() {
        PersonasPage.Card drawn = new PersonasPage.Card(
                draw("avatar"), "", LINK, "Family traveller", "If it takes three apps, we take the car.", List.of(LINK), "three journeys");
        PersonasPage.Card photographed = new PersonasPage.Card(SafeHtml.EMPTY, "../media/mira.0f.jpg", LINK, "", "", List.of(), "");
        return new PersonasPage(
                "personas/index.html", chrome("Personas", "p-personas", "../"), "Personas", "Five personas.", List.of(drawn, photographed, drawn));
    }

    private PersonaPage persona() {
        List<TextList> profile = List.of(
                new TextList("Goals", "goals", List.of("A day at the sea that needs no rehearsal", "Seats together")),
                new TextList("Needs", "needs", List.of("One price for the family")),
                new TextList("Frustrations", "frustrations", List.of("Discounts that vanish at payment")),
                new TextList("Behaviours", "behaviours", List.of("Plans on the phone after nine")));
        List<TextList> empathy = List.of(
                new TextList("Says", "says", List.of("“We’d take the train every time if I knew the pram fits.”")),
                new TextList("Thinks", "thinks", List.of("“Everyone is looking at us.”")),
                new TextList("Does", "does", List.of("Arrives 25 minutes early to find the lift.")),
                new TextList("Feels", "feels", List.of("Tense until the pram is on board.")));
        return new PersonaPage(
                "personas/mira.html",
                chrome("Mira Hansen", "p-persona", "../"),
                "Mira Hansen",
                List.of(NamedLink.plain("Family traveller"), LINK),
                draw("avatar-big"),
                "",
                "I don’t need it fast. I need to know that it will work with the two of them.",
                "Plans at night, travels by day.",
                facts(),
                profile,
                List.of(new PersonaPage.ChannelUse(draw("icon"), LINK, "often", 3, draw("bars"))),
                empathy,
                List.of(card("Weekend trip by train", 0), card("Refund after a delay", 0), card("Bicycle on the train", 0)),
                story(),
                "Twelve interviews on 2 April 2026, by research.",
                List.of(LINK),
                mentions(),
                List.of(LINK),
                facts());
    }

    private KpisPage kpis() {
        return new KpisPage(
                "kpis/index.html",
                chrome("KPIs", "p-kpis", "../"),
                "KPIs",
                "14 measures, four off target.",
                List.of(new KpisPage.Row(measure("Checkout completion"), "conversion", LINK), new KpisPage.Row(measure("Churn"), "churn", NamedLink.plain(""))));
    }

    private KpiPage kpi() {
        KpiPage.ReadingRow row = new KpiPage.ReadingRow("2026-11-01", "November 2026", "64%", "−2.1", "−11.0", "41,208", LINK, "provisional");
        return new KpiPage(
                "kpis/checkout.html",
                chrome("Checkout completion", "p-kpi", "../"),
                "Checkout completion",
                List.of(NamedLink.plain("Conversion")),
                "Of all baskets with a fare, how many become a ticket within thirty minutes.",
                "64%",
                List.of("November 2026", "−2.1 on October"),
                status(),
                facts(),
                draw("chart"),
                List.of(row, row),
                mentions(),
                story(),
                List.of(LINK),
                List.of(LINK),
                facts());
    }

    private IndexPage index() {
        return new IndexPage("segments/index.html", chrome("Segments", "p-index", "../"), "Segments", "Five segments.", table());
    }

    private EntryPage entry() {
        List<TextList> lists = List.of(new TextList("Criteria", "criteria", List.of("with children under 12")));
        Section whole = new Section("all", "Everything", "a note", lists, List.of(table()), mentions(), facts(), story());
        return new EntryPage(
                "channels/app.html", chrome("App", "p-entry", "../"), draw("icon"), "App", List.of(LINK), "Where most tickets are bought.", facts(),
                List.of("It knew my seat."), List.of(whole));
    }

    private TextPage text() {
        return new TextPage(
                "pages/guide.html",
                chrome("Guide", "p-text", "../"),
                "How to read a map",
                "Five borrowings from charts.",
                SafeHtml.trusted("<h2 id=\"h-start\">Start</h2>" + story().value()),
                List.of(new TextPage.Entry(new NamedLink("Start", "#h-start"), 0), new TextPage.Entry(new NamedLink("How it began", "#h-one"), 1)),
                List.of(new TextPage.Neighbour(LINK, false), new TextPage.Neighbour(LINK, true)),
                List.of(LINK));
    }

    private NotFoundPage notFound() {
        return new NotFoundPage("404.html", chrome("Not found", "p-404", ""), List.of(new NamedLink("Overview", "index.html")));
    }
}
