package org.periplus.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.periplus.change.Change;
import org.periplus.history.Gap;
import org.periplus.history.History;
import org.periplus.history.Revision;
import org.periplus.page.ChangeLine;
import org.periplus.page.ChangesPage;
import org.periplus.page.Chrome;
import org.periplus.page.ComparedPage;
import org.periplus.page.DigestPage;
import org.periplus.page.Fact;
import org.periplus.page.Filters;
import org.periplus.page.HomePage;
import org.periplus.page.JourneyPage;
import org.periplus.page.NamedLink;
import org.periplus.page.Page;
import org.periplus.page.Past;
import org.periplus.page.RevisionText;

/** Proves what the pages of changes, of editions and of entries tell of the past. */
class PastPagesTest {

    private static final String PAIN = "race";

    private final Map<String, Page> pages = SmallAtlas.pages(SmallAtlas.atlas(), Pasts.usual());

    private ChangesPage changes(String path) {
        return (ChangesPage) pages.get(path);
    }

    private static Stream<ChangeLine> lines(RevisionText revision) {
        return Stream.concat(revision.groups().stream(), revision.folded().stream())
                .flatMap(group -> group.lines().stream());
    }

    private static Past past(Map<String, Page> pages, String path) {
        return pages.get(path).chrome().past();
    }

    private static List<String> labels(Past past) {
        return past.facts().stream().map(Fact::label).toList();
    }

    @Test
    void everyMonthHasAPageByTheDayOfItsAuthor() {
        assertThat(pages).containsKeys("changes/index.html", "changes/2026-11.html", "changes/2026-10.html");
        assertThat(changes("changes/2026-11.html").revisions())
                .extracting(RevisionText::date)
                .containsExactly("10 November 2026");
        assertThat(changes("changes/2026-10.html").lede())
                .isEqualTo("October 2026: two steps with 4 changes to two entries, one journey among them.");
    }

    @Test
    void aMessageKeepsItsParagraphsAndListsAndNotTheWidthOfATerminal() {
        Revision told = Pasts.step('1', "2026-10-01T08:00:00+02:00", "Katrin", "Begin", Pasts.added(Pasts.TRIP));
        Revision worded = new Revision(
                told.hash(),
                told.when(),
                told.authors(),
                told.subject(),
                "Two maps hung in the corridor:\nthe trip and the way to work.\r\nNobody has checked them.\n\n"
                        + "Left out:\r\n- the bus\n  on Sundays\n- the boat\nRefs: 12",
                told.merged(),
                told.tags(),
                told.changes(),
                told.unread());

        Map<String, Page> site = SmallAtlas.pages(SmallAtlas.atlas(), Pasts.of(List.of(), List.of(), worded));

        assertThat(((ChangesPage) site.get("changes/index.html")).revisions())
                .singleElement()
                .extracting(RevisionText::message)
                .isEqualTo(List.of(
                        "Two maps hung in the corridor: the trip and the way to work. Nobody has checked them.",
                        "Left out:\r\n- the bus\n  on Sundays\n- the boat\nRefs: 12"));
    }

    @Test
    void theNewestPageBeginsWithWhatIsNotCommittedYet() {
        ChangesPage newest = changes("changes/index.html");
        assertThat(newest.revisions())
                .extracting(revision -> revision.subject().words(), RevisionText::isCommitted)
                .containsExactly(tuple("Not committed yet", false), tuple("Take away the printer", true));
        assertThat(newest.newest()).isEqualTo("2026-11-11T07:30:00Z");
        assertThat(newest.years())
                .singleElement()
                .satisfies(year -> assertThat(year.months())
                        .extracting(month -> month.link().href(), ChangesPage.Month::current)
                        .containsExactly(tuple("2026-11.html", true), tuple("2026-10.html", false)));
    }

    @Test
    void namesLeadToWhatIsStillThereAndNowhereElse() {
        String worse = lines(changes("changes/2026-10.html").revisions().get(0))
                .map(line -> line.sentence().value())
                .filter(sentence -> sentence.contains("worse"))
                .findFirst()
                .orElse("");
        assertThat(worse)
                .contains("<a href=\"../journeys/trip.html#tp-seats\">")
                .contains("<del>")
                .contains("<ins>");
        String gone = lines(changes("changes/2026-11.html").revisions().get(0))
                .map(line -> line.sentence().value())
                .findFirst()
                .orElse("");
        assertThat(gone).contains("Prints the ticket").doesNotContain("tp-print");
    }

    @Test
    void changesCanBeChosenByKindPersonaTeamAndWeight() {
        ChangesPage october = changes("changes/2026-10.html");
        assertThat(october.filters().choices()).extracting(Filters.Choice::name).contains("kind", "persona");
        List<ChangeLine> all =
                october.revisions().stream().flatMap(PastPagesTest::lines).toList();
        assertThat(all)
                .allSatisfy(line -> assertThat(line.facets())
                        .extracting(Filters.Facet::name)
                        .isEqualTo(october.filters().choices().stream()
                                .map(Filters.Choice::name)
                                .toList()));
        assertThat(all.stream().filter(line -> line.sense().equals("worse")))
                .allSatisfy(line -> assertThat(line.facets())
                        .contains(new Filters.Facet("kind", "journey"), new Filters.Facet("persona", "mira")));
    }

    @Test
    void moreThanAFewChangesAreFoldedAndNoneIsLost() {
        List<Change> many = new ArrayList<>();
        IntStream.range(0, 30).forEach(n -> many.add(Pasts.text(Pasts.SEATS, "field-" + n, "A", "B")));
        History history = Pasts.of(
                List.of(),
                List.of(),
                Pasts.step('1', "2026-10-01T08:00:00Z", "Katrin", "Begin", many.toArray(new Change[0])));
        RevisionText told = ((ChangesPage)
                        SmallAtlas.pages(SmallAtlas.atlas(), history).get("changes/2026-10.html"))
                .revisions()
                .get(0);
        assertThat(told.groups().stream().mapToInt(group -> group.lines().size()))
                .containsExactly(8);
        assertThat(lines(told)).hasSize(30);
        assertThat(told.more()).isEqualTo("22 more changes");
    }

    @Test
    void everyEntryTellsItsOwnPast() {
        Past past = past(pages, "journeys/trip.html");
        assertThat(past.newest()).hasSize(4);
        assertThat(past.newest().get(1).subject().href()).isEqualTo("../changes/2026-11.html#c-333333333333");
        assertThat(labels(past)).containsExactly("Created", "Last change", "Changed");
        assertThat(labels(past(pages, "kpis/conversion.html"))).containsExactly("Created");
        assertThat(past(pages, "personas/elif.html").isKnown()).isFalse();
    }

    @Test
    void anIncompletePastCallsNothingCreated() {
        History whole = Pasts.usual();
        History shallow =
                new History(whole.byFile(), List.of(Gap.SHALLOW), whole.head(), whole.revisions(), whole.releases());
        Past past = past(SmallAtlas.pages(SmallAtlas.atlas(), shallow), "journeys/trip.html");
        assertThat(labels(past)).startsWith("Known since").doesNotContain("Created");
        assertThat(past.notes()).singleElement().asString().contains("shallow");
    }

    @Test
    void aPainTellsWhoClaimedItAndWhatConfirmedIt() {
        JourneyPage trip = (JourneyPage) pages.get("journeys/trip.html");
        List<Fact> facts = trip.stages().stream()
                .flatMap(stage -> stage.pains().stream())
                .filter(pain -> pain.anchor().endsWith(PAIN))
                .flatMap(pain -> pain.facts().stream())
                .toList();
        assertThat(facts)
                .contains(Fact.of(
                        "First claimed",
                        List.of(new NamedLink("9 October 2026 by Musa", "../changes/2026-10.html#c-222222222222"))))
                .contains(Fact.of("Last confirmed", "5 August 2026, when the map was reviewed"));
    }

    @Test
    void editionsAreComparedWithTheirNeighbours() {
        ComparedPage between = (ComparedPage) pages.get("changes/since-v1.html");
        assertThat(between.title()).isEqualTo("From v1 to v2");
        assertThat(between.parts()).extracting(ComparedPage.Weighed::id).containsExactly("w-customer");
        ComparedPage since = (ComparedPage) pages.get("changes/since-v2.html");
        assertThat(since.title()).isEqualTo("Since v2");
        assertThat(since.doors()).extracting(NamedLink::href).containsExactly("since-v1.html");
        DigestPage list = (DigestPage) pages.get("changes/editions.html");
        assertThat(list.sections().get(0).tables().get(0).rows()).hasSize(2);
    }

    @Test
    void tagsThatLookAlikeHavePagesOfTheirOwn() {
        History history = Pasts.of(
                List.of(),
                List.of(
                        Pasts.release("V1", '2', "2026-10-09T08:00:00Z"),
                        Pasts.release("v/1", '2', "2026-10-09T08:00:00Z"),
                        Pasts.release("../v-1", '1', "2026-10-01T08:00:00Z")),
                Pasts.step('2', "2026-10-09T08:00:00Z", "Musa", "Feel", Pasts.emotion(0, -1)),
                Pasts.step('1', "2026-10-01T08:00:00Z", "Katrin", "Begin", Pasts.added(Pasts.TRIP)));
        List<String> paths = SmallAtlas.pages(SmallAtlas.atlas(), history).keySet().stream()
                .filter(path -> path.startsWith("changes/since-"))
                .toList();
        assertThat(paths)
                .hasSize(3)
                .doesNotHaveDuplicates()
                .allMatch(path -> path.matches("changes/since-[a-z0-9-]+\\.html"));
    }

    @Test
    void theStartPageTellsSentences() {
        HomePage home = (HomePage) pages.get("index.html");
        assertThat(home.changes())
                .extracting(line -> line.told().isKnown(), HomePage.LogLine::subject)
                .startsWith(tuple(true, "Not committed yet"), tuple(true, "Take away the printer"));
        assertThat(home.newest()).isEqualTo("2026-11-11T07:30:00Z");
        assertThat(home.chrome().site().more()).extracting(Chrome.NavItem::href).contains("changes/index.html");
    }

    @Test
    void hostileNamesStayWordsAndAddressesOfPeopleStayOut() {
        History history = Pasts.of(
                List.of(),
                List.of(),
                Pasts.step(
                        '1',
                        "2026-10-01T08:00:00Z",
                        "<script>alert(1)</script> eve@example.org",
                        "Mend <b>it</b> for mia@example.org",
                        Pasts.text(Pasts.SEATS, "thought", "<img src=x>", "</ins><script>")));
        Map<String, Page> all = SmallAtlas.pages(SmallAtlas.atlas(), history);
        for (String path : List.of("changes/2026-10.html", "journeys/trip.html", "index.html")) {
            Printed printed = new Printed(all.get(path));
            assertThat(printed.texts()).noneMatch(text -> text.contains("@example.org"));
        }
        ChangesPage page = (ChangesPage) all.get("changes/2026-10.html");
        assertThat(lines(page.revisions().get(0)).map(line -> line.sentence().value()))
                .allMatch(sentence -> !sentence.contains("<img") && !sentence.contains("<script>"));
    }

    @Test
    void withoutKnownStepsThereAreNoPagesOfChanges() {
        assertThat(SmallAtlas.pages(SmallAtlas.atlas(), SmallAtlas.history()).keySet())
                .noneMatch(path -> path.startsWith("changes/"));
    }
}
