package org.periplus.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

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
        assertThat(home.counts()).isEqualTo("Three journeys, two personas and two touchpoints, kept by one team.");
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
        assertThat(page.value()).isEqualTo("64%");
        assertThat(page.period()).containsExactly("October 2026", "\u22122.1 on September 2026");
        assertThat(page.readings().get(0))
                .isEqualTo(new KpiPage.ReadingRow(
                        "2026-10-01",
                        "October 2026",
                        "64%",
                        "\u22122.1",
                        "\u221211",
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
}
