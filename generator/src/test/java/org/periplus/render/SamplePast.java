package org.periplus.render;

import java.util.List;
import org.periplus.html.SafeHtml;
import org.periplus.page.ChangeGroup;
import org.periplus.page.ChangeLine;
import org.periplus.page.ChangesPage;
import org.periplus.page.ComparedPage;
import org.periplus.page.Fact;
import org.periplus.page.Filters;
import org.periplus.page.NamedLink;
import org.periplus.page.Past;
import org.periplus.page.RevisionText;

/** Pages that tell the past, with something in every place. */
final class SamplePast {

    private final SampleParts parts;

    SamplePast(SampleParts parts) {
        this.parts = parts;
    }

    ChangesPage changes() {
        return new ChangesPage(
                "changes/index.html",
                parts.chrome("Changes", "p-changes", "../"),
                "Changes",
                "October 2026: two steps with three changes to two entries.",
                List.of("The repository is a shallow clone."),
                List.of(new NamedLink("Editions", "editions.html")),
                parts.views(),
                SampleParts.filters(),
                "2026-10-05T08:00:00Z",
                List.of(waiting(), revision("c-0123456789ab")),
                List.of(new ChangesPage.Year(
                        "2026",
                        List.of(
                                new ChangesPage.Month(
                                        new NamedLink("October", "2026-10.html"), "2026-10", "two steps", true),
                                new ChangesPage.Month(
                                        new NamedLink("May", "2026-05.html"), "2026-05", "one step", false)))));
    }

    ComparedPage compared() {
        return new ComparedPage(
                "changes/since-v1.html",
                parts.chrome("From v1 to v2", "p-compared", "../"),
                "From v1 to v2",
                "Three changes to two entries.",
                List.of("The repository is a shallow clone."),
                List.of(Fact.of("From", "v1, 5 May 2026")),
                parts.views(),
                SampleParts.filters(),
                List.of(new ComparedPage.Weighed("w-customer", "Felt by customers", "Three changes", groups())),
                List.of(new NamedLink("Since v2", "since-v2.html")));
    }

    static Past past() {
        return new Past(
                List.of(Fact.of("Created", "5 May 2026")),
                List.of(revision("c-1123456789ab")),
                List.of(revision("c-2123456789ab")),
                "One older step",
                List.of("The repository is a shallow clone."));
    }

    private static RevisionText revision(String anchor) {
        return new RevisionText(
                anchor,
                "2026-10-05T08:00:00Z",
                "2026-10-05",
                "5 October 2026",
                SampleParts.LINK,
                List.of("Four families in the lab gave up."),
                "K. Lindqvist and M. Okafor",
                new NamedLink("4f2c9e1", "https://g.example/c"),
                List.of("A merge; two commits came with it."),
                List.of(new NamedLink("v2", "since-v2.html"), NamedLink.plain("v2-final")),
                groups(),
                groups(),
                "3 more changes");
    }

    private static RevisionText waiting() {
        return new RevisionText(
                "c-waiting",
                "",
                "2026-11-14",
                "14 November 2026",
                NamedLink.plain("Not committed yet"),
                List.of(),
                "",
                NamedLink.plain(""),
                List.of(),
                List.of(),
                groups(),
                List.of(),
                "");
    }

    private static List<ChangeGroup> groups() {
        List<Filters.Facet> facets = List.of(new Filters.Facet("team", "booking"));
        SafeHtml sentence = SafeHtml.trusted("Emotion of Mira: <del>0</del> → <ins>−2</ins>");
        ChangeLine worse = new ChangeLine(sentence, "edited", "customer", "worse", facets, 1);
        ChangeLine added = new ChangeLine(SafeHtml.text("Added"), "added", "wording", "neither", facets, 1);
        return List.of(
                new ChangeGroup(SampleParts.LINK, "Journey", List.of(worse, added)),
                new ChangeGroup(NamedLink.plain("Nordlinie"), "", List.of(added)),
                new ChangeGroup(NamedLink.plain(""), "", List.of(added)));
    }
}
