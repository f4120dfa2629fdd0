package org.periplus.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.periplus.model.Atlas;
import org.periplus.model.Entity;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.model.Review;
import org.periplus.model.Rhythm;
import org.periplus.model.Segment;
import org.periplus.model.Site;
import org.periplus.model.Sketch;
import org.periplus.page.HomePage;
import org.periplus.page.IndexPage;
import org.periplus.page.KpiPage;
import org.periplus.page.NamedLink;
import org.periplus.page.Page;

/** Proves what the start page and the page of a measure compute for readers. */
class HomePageTest {

    private final Map<String, Page> pages = SmallAtlas.pages(SmallAtlas.atlas());
    private final HomePage home = (HomePage) pages.get("index.html");

    @Test
    void reviewsAreDueAgainstTheDayOfTheSite() {
        assertThat(home.reviews())
                .containsExactly(new HomePage.Due(
                        new NamedLink("Weekend trip", "journeys/trip.html"), "Journey", "9 days overdue", true));
    }

    @Test
    void thePortfolioHoldsTheJourneysThatHaveStages() {
        assertThat(home.heat()).hasSize(1);
        HomePage.HeatCell book = home.heat().get(0).cells().get(0);
        assertThat(book.css()).isEqualTo("em2c");
        assertThat(book.number()).isEqualTo("\u22122.0");
        assertThat(book.painWords()).endsWith("severity 4 of 5");
        assertThat(home.heat().get(0).cells().get(1).css()).isEqualTo("none");
        assertThat(home.heatColumns()).isEqualTo(2);
    }

    @Test
    void theCountsAreASentence() {
        assertThat(home.counts())
                .isEqualTo("Three journeys, two personas and two touchpoints, kept by one team."
                        + " Two objectives and one initiative shipped.");
        assertThat(home.headline()).isEqualTo("Coast atlas");
    }

    @Test
    void theChangesAreTold() {
        assertThat(home.changes())
                .extracting(HomePage.LogLine::date, HomePage.LogLine::subject)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("10 November 2026", "Lower the mood of the checkout"));
    }

    @Test
    void theHealthIsCounted() {
        assertThat(home.health())
                .extracting(health -> health.label() + " " + health.done() + "/" + health.of())
                .contains("Touchpoints with evidence 1/2", "Pain points with an opportunity 1/1")
                .contains("Journeys reviewed in time 0/3", "Measures with a fresh reading 1/1");
    }

    @Test
    void aMeasureTellsItsNewestReadingFirst() {
        KpiPage page = (KpiPage) pages.get("kpis/conversion.html");
        assertThat(page.value()).isEqualTo("64.0%");
        assertThat(page.period()).containsExactly("October 2026", "\u22122.1 on September 2026");
        assertThat(page.readings().get(0))
                .isEqualTo(new KpiPage.ReadingRow(
                        "2026-10-01",
                        "October 2026",
                        "64.0%",
                        "\u22122.1",
                        "\u221211.0",
                        "63.5 to 64.5",
                        "41,208",
                        NamedLink.plain(""),
                        ""));
        assertThat(page.status().css()).isEqualTo("st-off");
    }

    @Test
    void aSegmentStandsBehindTheOneItIsPartOf() {
        IndexPage segments = (IndexPage) pages.get("segments/index.html");
        assertThat(segments.table().rows())
                .extracting(row -> row.cells().get(0).values().get(0).words() + " " + row.depth())
                .containsExactly("leisure 0", "families 1");
    }

    @Test
    void contentCannotNestSoDeepThatTheListBreaks() {
        List<Entity> chain = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            Ref parent = new Ref(Kind.SEGMENT, "s" + (i + 1) % 10_000);
            chain.add(Sketch.of(Segment.class, "id", "s" + i, "parent", parent));
        }
        Atlas atlas = new Atlas(Site.untitled(), chain);
        IndexPage page = (IndexPage) SmallAtlas.planner(atlas, SmallAtlas.history()).plan().pages().stream()
                .filter(planned -> planned.path().equals("segments/index.html"))
                .findFirst()
                .orElseThrow()
                .compose()
                .page();
        assertThat(page.table().rows()).hasSize(10_000);
    }

    @Test
    void aRhythmBeyondTheCalendarIsNeverDue() {
        Review review = new Review(
                Optional.of(new Rhythm("P999999999Y", Period.ofYears(999_999_999))),
                Optional.of(SmallAtlas.AS_OF),
                Optional.empty());
        Segment segment = Sketch.of(Segment.class, "id", "old", "review", review);
        HomePage page = (HomePage) SmallAtlas.pages(Sketch.atlas(segment)).get("index.html");
        assertThat(page.reviews()).isEmpty();
    }
}
