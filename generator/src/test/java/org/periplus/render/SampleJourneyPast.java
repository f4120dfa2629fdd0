package org.periplus.render;

import java.util.List;
import org.periplus.html.SafeHtml;
import org.periplus.page.ChangeLine;
import org.periplus.page.NamedLink;
import org.periplus.page.PastPage;
import org.periplus.page.PastVersion;
import org.periplus.page.VersionPage;

/** The pages of a journey's past with something in every place. */
final class SampleJourneyPast {

    private final SampleParts parts;

    SampleJourneyPast(SampleParts parts) {
        this.parts = parts;
    }

    PastPage past() {
        return new PastPage(
                "journeys/weekend-trip/history.html",
                parts.chrome("Weekend trip by train: its past", "p-past", "../../"),
                "Weekend trip by train: its past",
                new NamedLink("Weekend trip by train", "../weekend-trip.html"),
                "2 versions since May 2026",
                List.of(parts.draw("course")),
                List.of(version("4f2c9e1d22"), version("a41b7d0c11")));
    }

    VersionPage version() {
        return new VersionPage(
                "journeys/weekend-trip/at/4f2c9e1d22.html",
                parts.chrome("Weekend trip by train on 14 November 2026", "p-version", "../../../"),
                "Weekend trip by train on 14 November 2026",
                new NamedLink("Weekend trip by train", "../../weekend-trip.html"),
                new NamedLink("Past versions", "../history.html#v-4f2c9e1d22"),
                version("4f2c9e1d22"),
                parts.draw("map"),
                new NamedLink("Older: 5 May 2026", "a41b7d0c11.html"),
                new NamedLink("Newer: 20 November 2026", "c41b7d0c33.html"));
    }

    private PastVersion version(String id) {
        return new PastVersion(
                id,
                new NamedLink("14 November 2026", "at/" + id + ".html"),
                "2026-11-14",
                "Measure <again>",
                "K. Lindqvist",
                "14 November 2026: Measure <again>",
                List.of(new ChangeLine(
                        SafeHtml.trusted("Emotion at <b>Choose seats</b>: 0 to \u22122"),
                        "edited",
                        "customer",
                        "worse",
                        List.of(),
                        1)),
                "and 3 more changes",
                parts.draw("past"));
    }
}
