package org.periplus.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.periplus.address.Crossings;
import org.periplus.address.SiteMap;
import org.periplus.address.Tags;
import org.periplus.analysis.Analysis;
import org.periplus.analysis.Reviews;
import org.periplus.change.Change;
import org.periplus.change.Op;
import org.periplus.change.Said;
import org.periplus.change.Sense;
import org.periplus.change.Spot;
import org.periplus.change.Weight;
import org.periplus.compose.kit.Chronicle;
import org.periplus.compose.kit.Folders;
import org.periplus.compose.kit.Judgement;
import org.periplus.compose.kit.KnownPast;
import org.periplus.compose.kit.Manuscript;
import org.periplus.compose.kit.Navigation;
import org.periplus.compose.kit.Sheet;
import org.periplus.compose.kit.SiteContent;
import org.periplus.compose.kit.Studio;
import org.periplus.compose.kit.Words;
import org.periplus.compose.kit.Workshop;
import org.periplus.compose.past.PastCourses;
import org.periplus.diagnostic.Origins;
import org.periplus.figure.Figures;
import org.periplus.history.History;
import org.periplus.history.Revision;
import org.periplus.html.SafeHtml;
import org.periplus.markdown.MarkdownRenderer;
import org.periplus.model.Atlas;
import org.periplus.model.Emotion;
import org.periplus.model.Journey;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.model.Sketch;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;
import org.periplus.page.ChangesPage;
import org.periplus.page.JourneyPage;
import org.periplus.page.NamedLink;
import org.periplus.page.Page;
import org.periplus.page.PastJourney;
import org.periplus.page.PastPage;
import org.periplus.page.PastVersion;
import org.periplus.page.VersionPage;
import org.periplus.wording.SpokenWords;

class JourneyPastPagesTest {

    private static final Ref TRIP = new Ref(Kind.JOURNEY, "trip");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 14);
    private static final String HOSTILE = "<script>alert(1)</script>";

    private static final Map<String, Page> PAGES = pages(new SitePlanner(content(), map(), workshop()));

    @Test
    void theJourneysPageLeadsToItsPast() {
        JourneyPage page = (JourneyPage) PAGES.get("journeys/trip.html");

        assertThat(page.past().all()).isEqualTo(new NamedLink("3 versions since July 2026", "trip/history.html"));
        assertThat(page.past().versions())
                .extracting(NamedLink::href)
                .containsExactly("trip/at/aaaaaaaaaa.html", "trip/at/bbbbbbbbbb.html", "trip/at/not-committed.html");
    }

    @Test
    void allVersionsStandOnOnePageTheNewestFirst() {
        PastPage page = (PastPage) PAGES.get("journeys/trip/history.html");

        assertThat(page.versions())
                .extracting(PastVersion::subject)
                .containsExactly("Not yet committed", HOSTILE, "Draw the trip");
        assertThat(page.versions())
                .extracting(PastVersion::by)
                .containsExactly("", "K. Lindqvist and A. Berg", "A. Berg");
        assertThat(page.versions().get(1).figure().value())
                .contains("Before", "1 September 2026", "The largest step is at Choose seats: +1 to \u22122")
                .doesNotContain("<script");
        assertThat(page.versions().get(2).figure().value()).contains("The journey is new");
        assertThat(page.courses()).hasSize(4);
        assertThat(page.courses().get(0).value()).contains("worse: it was 81 on 1 July 2026");
        assertThat(page.courses().get(1).value()).contains("worse: it was +1.0 on 1 July 2026");
    }

    @Test
    void everyVersionHasAPageWithItsMapAndItsNeighbours() {
        VersionPage page = (VersionPage) PAGES.get("journeys/trip/at/bbbbbbbbbb.html");

        assertThat(page.older()).isEqualTo(new NamedLink("Older: 1 July 2026", "aaaaaaaaaa.html"));
        assertThat(page.newer()).isEqualTo(new NamedLink("Newer: 14 November 2026", "not-committed.html"));
        assertThat(page.history().href()).isEqualTo("../history.html#v-bbbbbbbbbb");
        assertThat(page.map().value()).contains("Choose seats");
        assertThat(((VersionPage) PAGES.get("journeys/trip/at/aaaaaaaaaa.html"))
                        .older()
                        .hasHref())
                .isFalse();
    }

    @Test
    void everyLinkOfThesePagesLeadsToAPage() {
        PAGES.values()
                .forEach(page -> new Printed(page)
                        .inside().stream()
                                .filter(link -> link.endsWith(".html"))
                                .forEach(link -> assertThat(PAGES)
                                        .as("%s on %s", link, page.path())
                                        .containsKey(SiteMap.resolved(page.path(), link))));
    }

    @Test
    void whereNothingIsKnownNothingLeadsThere() {
        JourneyPage page = (JourneyPage) SmallAtlas.pages(SmallAtlas.atlas()).get("journeys/trip.html");

        assertThat(page.past().isKnown()).isFalse();
        assertThat(SmallAtlas.pages(SmallAtlas.atlas())).doesNotContainKey("journeys/trip/history.html");
    }

    @Test
    void twoVersionsOfOneDayAreToldApartByTheTime() {
        List<PastJourney> steps = List.of(
                step(revision("c", "2026-09-02", "Third", List.of()), atlas(1), atlas(-1)),
                step(revision("b", "2026-09-01T21:10:00+02:00", "Second", List.of()), atlas(2), atlas(1)),
                step(revision("a", "2026-09-01", "First", List.of()), atlas(-2), atlas(2)));
        Map<String, Page> pages = pages(new SitePlanner(content(steps), map(), workshop()));

        assertThat(((JourneyPage) pages.get("journeys/trip.html")).past().versions())
                .extracting(NamedLink::words)
                .containsExactly("1 September 2026, 09:00", "1 September 2026, 21:10", "2 September 2026");
        assertThat(((VersionPage) pages.get("journeys/trip/at/cccccccccc.html"))
                        .older()
                        .words())
                .isEqualTo("Older: 1 September 2026, 21:10");
    }

    @Test
    void openFindingsAreDrawnAlongTime() {
        Sheet sheet = new Sheet(studio(), "changes/index.html");
        SafeHtml chart = new PastCourses(sheet).findings();

        assertThat(chart.value()).contains("Open findings of the rules", "better: it was 9 on 1 July 2026");
        assertThat(((ChangesPage) PAGES.get("changes/index.html")).views())
                .singleElement()
                .satisfies(view -> assertThat(view.figure().value()).contains(chart.value()));
    }

    private static Map<String, Page> pages(SitePlanner planner) {
        Map<String, Page> pages = new LinkedHashMap<>();
        planner.plan()
                .pages()
                .forEach(planned -> pages.put(planned.path(), planned.compose().page()));
        return pages;
    }

    private static Studio studio() {
        Words words = new Words(SpokenWords.english());
        SiteContent content = content();
        Folders folders = new Folders(content);
        Chronicle chronicle = new Chronicle(content.history());
        return new Studio(
                content,
                map(),
                workshop(),
                words,
                new Crossings(content.atlas()),
                new Tags(content.atlas()),
                new Reviews(content.atlas().site(), TODAY),
                folders,
                chronicle,
                Navigation.of(content, folders, chronicle, words));
    }

    private static SiteMap map() {
        return new SiteMap(atlas(-2), Map.of(TRIP, "journeys/trip.yaml"), Map.of());
    }

    private static Workshop workshop() {
        Figures figures = new Figures(atlas(-2), Analysis.of(atlas(-2), TODAY), TODAY, SpokenWords.english());
        return new Workshop(figures, new MarkdownRenderer(), purpose -> Optional.empty(), SpokenWords.english());
    }

    private static SiteContent content() {
        List<PastJourney> steps = List.of(
                step(revision("", "2026-11-14", "", List.of()), atlas(-2), atlas(-2)),
                step(revision("b", "2026-09-01", HOSTILE, List.of("K. Lindqvist", "A. Berg")), atlas(1), atlas(-2)),
                step(
                        revision("a", "2026-07-01", "Draw the trip", List.of("A. Berg")),
                        new Atlas(atlas(1).site(), List.of()),
                        atlas(1)));
        return content(steps);
    }

    private static SiteContent content(List<PastJourney> steps) {
        History history = new History(
                Map.of(),
                List.of(),
                Optional.empty(),
                steps.stream().map(PastJourney::revision).toList(),
                List.of());
        KnownPast past = new KnownPast(
                Map.of(TRIP, steps),
                List.of(
                        new KnownPast.FindingsThen(LocalDate.of(2026, 7, 1), 9, "1.0"),
                        new KnownPast.FindingsThen(LocalDate.of(2026, 9, 1), 4, "1.1")));
        return new SiteContent(
                atlas(-2),
                Analysis.of(atlas(-2), TODAY),
                TODAY,
                Manuscript.of(Map.of(TRIP, "journeys/trip.yaml"), new Origins(Map.of())),
                Judgement.SOUND,
                history,
                past);
    }

    private static PastJourney step(Revision revision, Atlas before, Atlas after) {
        return new PastJourney(
                revision, before.find(Journey.class, TRIP), after.find(Journey.class, TRIP), before, after);
    }

    private static Revision revision(String digit, String day, String subject, List<String> authors) {
        Change change = new Change(
                Op.EDITED,
                Spot.of(TRIP, "Trip"),
                Optional.of("summary"),
                Optional.empty(),
                Said.nothing(),
                new Said.Text(HOSTILE),
                Weight.WORDING,
                Sense.NEITHER);
        return new Revision(
                Optional.of(digit.repeat(40)).filter(hash -> !hash.isEmpty()),
                OffsetDateTime.parse(day.contains("T") ? day : day + "T09:00:00Z"),
                authors,
                subject,
                "",
                0,
                List.of(),
                List.of(change),
                List.of());
    }

    private static Atlas atlas(double emotion) {
        Touchpoint seats = Sketch.of(
                Touchpoint.class,
                "id",
                "seats",
                "name",
                "Choose seats",
                "emotion",
                new Emotion(Optional.of(emotion), Map.of()));
        Stage book = Sketch.of(Stage.class, "id", "book", "name", "Book", "touchpoints", List.of(seats));
        return Sketch.atlas(Sketch.of(Journey.class, "id", "trip", "stages", List.of(book)));
    }
}
