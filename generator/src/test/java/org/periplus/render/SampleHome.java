package org.periplus.render;

import java.util.List;
import org.periplus.html.SafeHtml;
import org.periplus.page.Damage;
import org.periplus.page.HomePage;
import org.periplus.page.Mood;
import org.periplus.page.NamedLink;
import org.periplus.page.Told;

/** A start page with something in every place. */
final class SampleHome {

    private final SampleParts parts;

    SampleHome(SampleParts parts) {
        this.parts = parts;
    }

    HomePage page() {
        List<HomePage.HeatCell> cells = List.of(
                new HomePage.HeatCell(
                        "em2c",
                        new NamedLink("Plan", "journeys/x.html#stage-plan"),
                        "−1.8",
                        parts.draw("pain"),
                        "worst pain 4 of 5"),
                new HomePage.HeatCell(
                        "em1c", new NamedLink("Buy", "journeys/x.html#stage-buy"), "−0.7", SafeHtml.EMPTY, ""),
                new HomePage.HeatCell(
                        "ezc", new NamedLink("Reach the platform", "journeys/x.html#stage-r"), "0", SafeHtml.EMPTY, ""),
                new HomePage.HeatCell(
                        "ep1c",
                        new NamedLink("Travel", "journeys/x.html#stage-t"),
                        "+0.9",
                        parts.draw("pain"),
                        "worst pain 2 of 5"),
                new HomePage.HeatCell(
                        "ep2c", new NamedLink("Arrive", "journeys/x.html#stage-a"), "+1.7", SafeHtml.EMPTY, ""),
                new HomePage.HeatCell(
                        "none", new NamedLink("Remember", "journeys/x.html#stage-m"), "", SafeHtml.EMPTY, ""));
        Mood mean = new Mood(parts.draw("face"), "+0.2", false);
        return new HomePage(
                "index.html",
                parts.chrome("Nordlinie", "p-home", ""),
                "Twelve of 60 moments feel bad",
                "How people travel with us, and what we are doing about it",
                "Seven journeys, five personas and 60 touchpoints, kept by eight teams.",
                "Nobody in the region needs a car for a weekend.",
                List.of(
                        new HomePage.Figure("Journeys", "7"),
                        new HomePage.Figure("Severe pains", "11"),
                        new HomePage.Figure("Changes", "37")),
                List.of(
                        parts.measure("Net promoter score"),
                        parts.measure("Satisfaction"),
                        parts.measure("Churn"),
                        parts.measure("Checkout"),
                        parts.measure("Lifetime value")),
                List.of(
                        new HomePage.HeatRow(SampleParts.LINK, "Team Leisure", cells, mean, parts.draw("sparkline")),
                        new HomePage.HeatRow(
                                SampleParts.LINK, "Team Commuter", cells.subList(0, 4), mean, parts.draw("sparkline")),
                        new HomePage.HeatRow(
                                SampleParts.LINK, "Refund desk", cells.subList(2, 6), Mood.UNKNOWN, SafeHtml.EMPTY)),
                List.of(
                        new HomePage.Moment(
                                SampleParts.LINK,
                                "Weekend trip",
                                mean,
                                "No lift",
                                parts.draw("pain"),
                                "Severity 4 of 5"),
                        new HomePage.Moment(SampleParts.LINK, "Booking, Pay", mean, "", SafeHtml.EMPTY, "")),
                List.of(
                        new HomePage.Idea(
                                "1", SampleParts.LINK, "Mends a pain", parts.draw("pain"), "impact 5", List.of()),
                        new HomePage.Idea(
                                "2", SampleParts.LINK, "", parts.draw("pain"), "impact 3", List.of(SampleParts.LINK))),
                List.of(
                        new HomePage.LogLine(
                                "2026-11-14",
                                "14 November",
                                SampleParts.LINK,
                                "Journey",
                                "Tell the change of platform",
                                "K. Lindqvist"),
                        new HomePage.LogLine(
                                "2026-11-12",
                                "12 November",
                                SampleParts.LINK,
                                "KPI",
                                "Read the figures of October",
                                "M. Okafor"),
                        new HomePage.LogLine(
                                "2026-11-10",
                                "10 November",
                                SampleParts.LINK,
                                "Journey",
                                "Lower the mood of the checkout",
                                "M. Okafor",
                                new Told(
                                        "2026-11-10T08:00:00Z",
                                        List.of(SafeHtml.text("Emotion of Mira: 0 → −2, worse")),
                                        SampleParts.LINK))),
                "The history is shallow: older changes are not known.",
                List.of(
                        new HomePage.Due(SampleParts.LINK, "Journey, Team Leisure", "9 days overdue", true),
                        new HomePage.Due(SampleParts.LINK, "Journey", "in 9 days", false)),
                List.of(new HomePage.Health("Touchpoints with evidence", "17 rest on assumption", 104, 121, 86)),
                new NamedLink("All findings", "health.html"),
                List.of(new HomePage.Shipped(SampleParts.LINK, "2026-11-01", "1 November 2026", "Churn: −2 since")),
                List.of(new HomePage.Door(SampleParts.LINK, "Seven journeys", "Stage by stage")),
                new Damage(
                        "One file has mistakes.",
                        List.of(new Damage.BrokenFile(
                                "journeys/trip.yaml",
                                List.of(new Damage.Mistake("Line 3", "no key")),
                                "2 more mistakes")),
                        "2 more files have mistakes."));
    }
}
