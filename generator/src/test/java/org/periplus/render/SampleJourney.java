package org.periplus.render;

import java.util.List;
import org.periplus.html.SafeHtml;
import org.periplus.page.Fact;
import org.periplus.page.JourneyPage;
import org.periplus.page.Mood;
import org.periplus.page.NamedLink;
import org.periplus.page.PastStrip;
import org.periplus.page.Picture;
import org.periplus.page.PointText;
import org.periplus.page.StageText;
import org.periplus.page.StepText;
import org.periplus.page.TextList;
import org.periplus.page.ViewLink;

/** The sample page of a journey. */
final class SampleJourney {

    private final SampleParts parts;

    SampleJourney(SampleParts parts) {
        this.parts = parts;
    }

    JourneyPage page() {
        return new JourneyPage(
                "journeys/weekend-trip.html",
                parts.chrome("Weekend trip by train", "p-journey", "../"),
                "Weekend trip by train",
                List.of(
                        NamedLink.plain("Current state"),
                        new NamedLink("Target map of 2028", "weekend-trip-2028.html")),
                List.of(
                        "A family with a pram goes to the sea for a day.",
                        "The ride delights; buying the ticket does not."),
                List.of(parts.chip("Mira Hansen", ""), parts.chip("Elif Kaya", "h3")),
                new Mood(parts.draw("face"), "−0.4", false),
                SampleParts.facts(),
                List.of(
                        new JourneyPage.Highlight(
                                parts.draw("face"),
                                "Lowest point",
                                new NamedLink("Platform change alert, −2", "#tp-alert"),
                                "Ten minutes late."),
                        new JourneyPage.Highlight(
                                parts.draw("face"), "Best moment", NamedLink.plain("Welcome, +2"), "Costs nothing."),
                        new JourneyPage.Highlight(
                                parts.draw("face"), "Largest loss", NamedLink.plain("41% leave before buying"), "")),
                map(),
                List.of(new ViewLink(
                        "view-funnel",
                        new NamedLink("Funnel", "../views/weekend-trip.html#view-funnel"),
                        "how many are left")),
                SafeHtml.EMPTY,
                new PastStrip(
                        new NamedLink("2 versions since May 2026", "weekend-trip/history.html"),
                        List.of(
                                new NamedLink("5 May 2026", "weekend-trip/at/a41b7d0c11.html"),
                                new NamedLink("14 November 2026", "weekend-trip/at/4f2c9e1d22.html"))),
                List.of(stage("plan", 1), stage("buy", 2)),
                SampleParts.story(),
                List.of(parts.measure("Leisure NPS")),
                SampleParts.mentions(),
                List.of(SampleParts.LINK),
                SampleParts.mentions(),
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
        return new JourneyPage.MapView(
                1288,
                1400,
                lanes,
                List.of(new JourneyPage.Overlay(1, "elif", "Elif")),
                List.of(new JourneyPage.Legend(parts.draw("face"), "Emotion −2 to +2")));
    }

    private JourneyPage.Lane lane(String id, String title, String hint, boolean toggle) {
        SafeHtml rail = id.equals("emotion")
                ? SafeHtml.trusted(
                        "<span class=\"lv lv-p2\"><i>delighted</i> +2</span><span class=\"lv lv-p1\"><i>good</i> +1</span>"
                                + "<span class=\"lv lv-0\"><i>neutral</i> 0</span><span class=\"lv lv-m1\"><i>low</i> −1</span>"
                                + "<span class=\"lv lv-m2\"><i>very low</i> −2</span>")
                : SafeHtml.EMPTY;
        return new JourneyPage.Lane(id, title, hint, parts.draw("lane-" + id), rail, toggle);
    }

    private StageText stage(String id, int number) {
        return new StageText(
                "stage-" + id,
                number,
                number == 1 ? "Plan the trip" : "Buy the ticket",
                "Find a day out that works with a four-year-old.",
                "Most of it happens after nine in the evening.",
                new Mood(parts.draw("face"), "−0.3", true),
                List.of("3 to 10 days, 590 of 1,000 go on", "Behind it: CRM, Digital Sales"),
                SampleParts.LINK,
                List.of(new TextList("Needs", "needs", List.of("See the whole price at once"))),
                List.of("Mira", "Elif"),
                List.of(step(id + "-one", 1), step(id + "-two", 2)),
                List.of(point("pain-" + id)),
                List.of(point("gain-" + id)),
                List.of(new StageText.IdeaText(
                        parts.draw("bars"), SampleParts.LINK, "impact 4, effort 2", "tp-" + id + "-one")),
                List.of(parts.measure("Search to basket")),
                SampleParts.facts(),
                SampleParts.story());
    }

    private StepText step(String id, int number) {
        return new StepText(
                "tp-" + id,
                number,
                NamedLink.plain("Platform change alert"),
                number == 2,
                number == 2 ? parts.draw("light") : SafeHtml.EMPTY,
                parts.draw("icon"),
                new NamedLink("App", "../channels/app.html"),
                List.of(new Mood(parts.draw("face"), "−2", false), Mood.UNKNOWN),
                number == 1 ? List.of(SampleParts.LINK) : List.of(),
                "Taps four seats, one turns out to be taken.",
                "Why did it let me choose it?",
                "We start again?",
                SampleParts.LINK,
                new Picture("../media/seat-plan.0f.png", 640, 360),
                SampleParts.facts());
    }

    private PointText point(String anchor) {
        return new PointText(
                anchor,
                parts.draw("bars"),
                "A chosen seat is not held",
                "severity 4, often",
                new NamedLink("Seat plan", "#tp-buy-one"),
                "More.",
                SampleParts.facts());
    }
}
