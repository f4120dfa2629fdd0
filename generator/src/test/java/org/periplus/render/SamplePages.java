package org.periplus.render;

import java.util.List;
import java.util.function.UnaryOperator;
import org.periplus.html.SafeHtml;
import org.periplus.page.EntryPage;
import org.periplus.page.IndexPage;
import org.periplus.page.JourneysPage;
import org.periplus.page.KpiPage;
import org.periplus.page.KpiSaying;
import org.periplus.page.KpisPage;
import org.periplus.page.NamedLink;
import org.periplus.page.NotFoundPage;
import org.periplus.page.Page;
import org.periplus.page.PersonaPage;
import org.periplus.page.PersonasPage;
import org.periplus.page.SearchPage;
import org.periplus.page.Section;
import org.periplus.page.TextList;
import org.periplus.page.TextPage;
import org.periplus.page.ViewsPage;

/** One page of each kind with something in every place, so that every line of every template is printed. */
final class SamplePages {

    private final SampleParts parts;

    /**
     * Takes the theme whose files the pages load.
     *
     * @param drawings gives the markup of a drawing by its name
     */
    SamplePages(Theme theme, UnaryOperator<String> drawings) {
        this.parts = new SampleParts(theme, drawings);
    }

    static SamplePages of(Theme theme) {
        return new SamplePages(theme, name -> "<svg viewBox=\"0 0 9 9\" aria-hidden=\"true\"><circle r=\"4\"/></svg>");
    }

    List<Page> all() {
        return List.of(
                new SampleHome(parts).page(),
                new SampleDigests(parts).health(),
                new SampleDigests(parts).digest(),
                journeys(),
                new SampleJourney(parts).page(),
                views(),
                new SampleJourneyPast(parts).past(),
                new SampleJourneyPast(parts).version(),
                personas(),
                persona(),
                kpis(),
                kpi(),
                index(),
                parts.glossary(),
                entry(),
                text(),
                search(),
                new SamplePast(parts).changes(),
                new SamplePast(parts).compared(),
                notFound());
    }

    private JourneysPage journeys() {
        return new JourneysPage(
                "journeys/index.html",
                parts.chrome("Journeys", "p-journeys", "../"),
                "Journeys",
                "Seven journeys, two of them inside another.",
                SampleParts.filters(),
                List.of(
                        parts.card("Weekend trip by train", 0),
                        parts.card("Booking", 1),
                        parts.card("Refund after a delay", 0)));
    }

    private ViewsPage views() {
        return new ViewsPage(
                "views/weekend-trip.html",
                parts.chrome("Weekend trip by train, seen another way", "p-views", "../"),
                "Weekend trip by train, seen another way",
                SampleParts.LINK,
                parts.views());
    }

    private PersonasPage personas() {
        PersonasPage.Card drawn = new PersonasPage.Card(
                parts.draw("avatar"),
                "",
                SampleParts.LINK,
                "Family traveller",
                "If it takes three apps, we take the car.",
                List.of(SampleParts.LINK),
                "three journeys");
        PersonasPage.Card photographed =
                new PersonasPage.Card(SafeHtml.EMPTY, "../media/mira.0f.jpg", SampleParts.LINK, "", "", List.of(), "");
        return new PersonasPage(
                "personas/index.html",
                parts.chrome("Personas", "p-personas", "../"),
                "Personas",
                "Five personas.",
                SampleParts.filters(),
                List.of(drawn, photographed, drawn));
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
                parts.chrome("Mira Hansen", "p-persona", "../"),
                "Mira Hansen",
                List.of(NamedLink.plain("Family traveller"), SampleParts.LINK),
                parts.draw("avatar-big"),
                "",
                "I don’t need it fast. I need to know that it will work with the two of them.",
                "Plans at night, travels by day.",
                SampleParts.facts(),
                profile,
                List.of(new PersonaPage.ChannelUse(
                        parts.draw("icon"), SampleParts.LINK, "often", 3, parts.draw("bars"))),
                parts.views(),
                parts.draw("empathy"),
                empathy,
                List.of(
                        parts.card("Weekend trip by train", 0),
                        parts.card("Refund after a delay", 0),
                        parts.card("Bicycle on the train", 0)),
                SampleParts.story(),
                "Twelve interviews on 2 April 2026, by research.",
                List.of(SampleParts.LINK),
                SampleParts.mentions(),
                List.of(SampleParts.LINK),
                SampleParts.facts());
    }

    private KpisPage kpis() {
        return new KpisPage(
                "kpis/index.html",
                parts.chrome("KPIs", "p-kpis", "../"),
                "KPIs",
                "14 measures, four off target.",
                SampleParts.filters(),
                List.of(
                        new KpisPage.Row(parts.measure("Checkout completion"), "conversion", SampleParts.LINK),
                        new KpisPage.Row(parts.measure("Churn"), "churn", NamedLink.plain(""))));
    }

    private KpiPage kpi() {
        KpiPage.ReadingRow row = new KpiPage.ReadingRow(
                "2026-11-01",
                "November 2026",
                "64%",
                "−2.1",
                "−11.0",
                "63.5 to 64.5",
                "41,208",
                SampleParts.LINK,
                "provisional");
        return new KpiPage(
                "kpis/checkout.html",
                parts.chrome("Checkout completion", "p-kpi", "../"),
                "Checkout completion",
                List.of(NamedLink.plain("Conversion")),
                "Of all baskets with a fare, how many become a ticket within thirty minutes.",
                "64%",
                List.of("November 2026", "−2.1 on October"),
                parts.status(),
                List.of(
                        new KpiSaying(
                                "Trend", "Getting worse: falling by 0.3 points a month.", "Of 12 readings.", true),
                        new KpiSaying("Rests on", "41,208 observations.", "", false)),
                SampleParts.facts(),
                parts.draw("chart"),
                List.of(row, row),
                SampleParts.table(),
                SampleParts.table(),
                SampleParts.facts(),
                parts.views(),
                SampleParts.mentions(),
                SampleParts.story(),
                List.of(SampleParts.LINK),
                List.of(SampleParts.LINK),
                SampleParts.facts());
    }

    private IndexPage index() {
        return new IndexPage(
                "segments/index.html",
                parts.chrome("Segments", "p-index", "../"),
                "Segments",
                "Five segments.",
                parts.views(),
                SampleParts.filters(),
                SampleParts.filters().on(SampleParts.table()),
                List.of());
    }

    private EntryPage entry() {
        List<TextList> lists = List.of(new TextList("Criteria", "criteria", List.of("with children under 12")));
        Section whole = new Section(
                "all",
                "Everything",
                "a note",
                lists,
                List.of(SampleParts.table()),
                SampleParts.mentions(),
                SampleParts.facts(),
                SampleParts.story());
        return new EntryPage(
                "channels/app.html",
                parts.chrome("App", "p-entry", "../"),
                parts.draw("icon"),
                "App",
                List.of(SampleParts.LINK),
                List.of("Where most tickets are bought.", "Open day and night."),
                SampleParts.facts(),
                List.of("It knew my seat."),
                parts.views(),
                List.of(whole));
    }

    private TextPage text() {
        return new TextPage(
                "pages/guide.html",
                parts.chrome("Guide", "p-text", "../"),
                "How to read a map",
                "Five borrowings from charts.",
                SafeHtml.trusted(
                        "<h2 id=\"h-start\">Start</h2>" + SampleParts.story().value()),
                List.of(
                        new TextPage.Entry(new NamedLink("Start", "#h-start"), 0),
                        new TextPage.Entry(new NamedLink("How it began", "#h-one"), 1)),
                List.of(
                        new TextPage.Neighbour(SampleParts.LINK, false),
                        new TextPage.Neighbour(SampleParts.LINK, true)),
                SampleParts.mentions(),
                List.of(SampleParts.LINK));
    }

    private SearchPage search() {
        return new SearchPage(
                "search/index.html",
                parts.chrome("Search", "p-search", "../"),
                List.of(
                        new SearchPage.Letter(
                                "letter-1", "A", List.of(new SearchPage.Line(SampleParts.LINK, "Persona"))),
                        new SearchPage.Letter(
                                "letter-2", "B", List.of(new SearchPage.Line(SampleParts.LINK, "Journey")))));
    }

    private NotFoundPage notFound() {
        return new NotFoundPage(
                "404.html", parts.chrome("Not found", "p-404", ""), List.of(new NamedLink("Overview", "index.html")));
    }
}
