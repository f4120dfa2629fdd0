package org.periplus.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.periplus.model.Atlas;
import org.periplus.model.Entity;
import org.periplus.model.Feedback;
import org.periplus.model.FeedbackType;
import org.periplus.model.Initiative;
import org.periplus.model.InitiativeStatus;
import org.periplus.model.Journey;
import org.periplus.model.Opportunity;
import org.periplus.model.OpportunityStatus;
import org.periplus.model.Pain;
import org.periplus.model.Place;
import org.periplus.model.Site;
import org.periplus.model.Sketch;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;
import org.periplus.page.DigestPage;
import org.periplus.page.HomePage;
import org.periplus.page.NamedLink;
import org.periplus.page.Page;
import org.periplus.page.Section;

/** Proves what the pages of evidence, ranked opportunities and the roadmap add up. */
class DigestPagesTest {

    private final Map<String, Page> pages = SmallAtlas.pages(new Atlas(Site.untitled(), entries()));

    private static List<Entity> entries() {
        List<Entity> entries = new ArrayList<>();
        Pain proved = Sketch.of(
                Pain.class, "id", "p1", "text", "No seat", "severity", 5, "evidence", Sketch.feedback("talks"));
        Pain open = Sketch.of(Pain.class, "id", "p2", "text", "No lift", "severity", 4);
        Pain small = Sketch.of(Pain.class, "id", "p3", "text", "No sun", "severity", 1);
        Touchpoint first = Sketch.of(Touchpoint.class, "id", "t1", "name", "Board", "pains", proved);
        Touchpoint second = Sketch.of(Touchpoint.class, "id", "t2", "name", "Change", "pains", List.of(open, small));
        Stage stage = Sketch.of(Stage.class, "id", "ride", "name", "Ride", "touchpoints", List.of(first, second));
        entries.add(Sketch.of(Journey.class, "id", "trip", "stages", stage));
        entries.add(opportunity("b", 3, 1, OpportunityStatus.ACCEPTED));
        entries.add(opportunity("a", 3, 1, OpportunityStatus.IDEA));
        entries.add(opportunity("best", 5, 2, OpportunityStatus.IDEA));
        entries.add(opportunity("never", 5, 1, OpportunityStatus.REJECTED));
        entries.add(Sketch.of(Opportunity.class, "id", "unknown", "impact", 5));
        entries.add(Sketch.of(
                Initiative.class,
                "id",
                "done",
                "progress",
                InitiativeStatus.SHIPPED,
                "shipped",
                LocalDate.of(2026, 10, 1)));
        entries.add(Sketch.of(Initiative.class, "id", "some-day", "progress", InitiativeStatus.PLANNED));
        entries.add(Sketch.of(
                Feedback.class,
                "id",
                "talks",
                "type",
                FeedbackType.INTERVIEW,
                "date",
                LocalDate.of(2026, 11, 4),
                "participants",
                12L,
                "about",
                new Place("trip", Optional.empty(), Optional.empty())));
        entries.add(Sketch.of(
                Feedback.class, "id", "old", "type", FeedbackType.INTERVIEW, "date", LocalDate.of(2025, 11, 14)));
        return entries;
    }

    private static Opportunity opportunity(String id, int impact, int effort, OpportunityStatus status) {
        return Sketch.of(Opportunity.class, "id", id, "impact", impact, "effort", effort, "decision", status);
    }

    private List<List<String>> rows(String path, String section) {
        return ((DigestPage) pages.get(path))
                .sections().stream()
                        .filter(each -> each.id().equals(section))
                        .flatMap(each -> each.tables().stream())
                        .flatMap(table -> table.rows().stream())
                        .map(row -> row.cells().stream()
                                .map(cell -> String.join(
                                        ", ",
                                        cell.values().stream()
                                                .map(NamedLink::words)
                                                .toList()))
                                .toList())
                        .toList();
    }

    @Test
    void opportunitiesAreRankedByTheirScoreAndThenById() {
        assertThat(rows("opportunities/index.html", "ranked"))
                .extracting(row -> row.get(0) + " " + row.get(1))
                .containsExactly("1 best", "2 a", "3 b");
        DigestPage page = (DigestPage) pages.get("opportunities/index.html");
        assertThat(page.sections().get(0).note())
                .contains("2 × impact − 1 × effort")
                .contains("of 243 weightings");
        assertThat(page.hasFigure()).isTrue();
    }

    @Test
    void whatIsRejectedOrNotGuessedHasNoRank() {
        assertThat(rows("opportunities/index.html", "others"))
                .extracting(row -> row.get(0))
                .containsExactly("never", "unknown");
    }

    @Test
    void theStartPageShowsTheFirstRanksAndWhoTakesThemUp() {
        HomePage home = (HomePage) pages.get("index.html");
        assertThat(home.ideas()).extracting(HomePage.Idea::rank).containsExactly("1", "2", "3");
        assertThat(home.ideas().get(0).name()).isEqualTo(new NamedLink("best", "opportunities/best.html"));
        assertThat(home.ideas().get(0).worth()).isEqualTo("impact 5, effort 2");
        assertThat(home.shipped())
                .containsExactly(new HomePage.Shipped(
                        new NamedLink("done", "initiatives/done.html"), "2026-10-01", "1 October 2026", ""));
        assertThat(home.doors())
                .extracting(door -> door.link().href())
                .containsExactly(
                        "journeys/index.html", "feedback/index.html", "opportunities/index.html", "roadmap.html");
    }

    @Test
    void theNewestFeedbackStandsFirstWithItsAgeAndWhatRestsOnIt() {
        assertThat(rows("feedback/index.html", "pieces"))
                .containsExactly(
                        List.of("talks", "Interview", "4 November 2026", "10 days", "12", "trip", "1"),
                        List.of("old", "Interview", "14 November 2025", "12 months", "", "", ""));
        assertThat(rows("feedback/index.html", "types"))
                .containsExactly(List.of("Interview", "2", "12", "4 November 2026", "1"));
    }

    @Test
    void theHeadlineSaysHowMuchRestsOnEvidence() {
        DigestPage page = (DigestPage) pages.get("feedback/index.html");
        assertThat(page.title()).isEqualTo("50% of the touchpoints rest on evidence");
        assertThat(page.lede()).isEqualTo("Two pieces of feedback, 12 people heard.");
        assertThat(rows("feedback/index.html", "ground")).containsExactly(List.of("trip", "2", "1", "1", "1 of 3"));
    }

    @Test
    void painsThatHurtAndThatNothingProvesAreNamed() {
        assertThat(rows("feedback/index.html", "open")).containsExactly(List.of("No lift", "4", "Change", "trip"));
    }

    @Test
    void theRoadmapTellsOwnersObjectivesAndWhatHasNoDate() {
        DigestPage roadmap = (DigestPage) pages.get("roadmap.html");
        assertThat(rows("roadmap.html", "owner"))
                .containsExactly(List.of("Nobody answers for it", "2", "some-day, done", "1 October 2026"));
        assertThat(rows("roadmap.html", "objective")).hasSize(1);
        Section undated = roadmap.sections().get(roadmap.sections().size() - 1);
        assertThat(undated.mentions())
                .extracting(mention -> mention.link().words() + ": " + mention.role())
                .containsExactly("some-day: Planned");
    }

    @Test
    void aSiteWithoutInitiativesHasNoRoadmap() {
        Map<String, Page> few =
                SmallAtlas.pages(new Atlas(Site.untitled(), List.of(Sketch.of(Journey.class, "id", "trip"))));
        assertThat(few).doesNotContainKey("roadmap.html").containsKey("health.html");
    }
}
