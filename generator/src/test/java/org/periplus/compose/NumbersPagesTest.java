package org.periplus.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.periplus.figure.engine.FigureSample;
import org.periplus.model.Journey;
import org.periplus.model.Sketch;
import org.periplus.page.DigestPage;
import org.periplus.page.EntryPage;
import org.periplus.page.Fact;
import org.periplus.page.InNumbers;
import org.periplus.page.JourneyPage;
import org.periplus.page.JourneysPage;
import org.periplus.page.Page;
import org.periplus.page.Section;

/** The pages of figures say what each of them rests on, and lead to one another. */
class NumbersPagesTest {

    private final Map<String, Page> pages = SmallAtlas.pages(SmallAtlas.atlas());

    @Test
    void theJourneyShowsAFewFiguresAndTheWayToAll() {
        InNumbers numbers = ((JourneyPage) pages.get("journeys/trip.html")).numbers();

        assertThat(numbers.note()).contains("14 November 2026");
        assertThat(numbers.all().href()).isEqualTo("../numbers/trip.html");
        assertThat(numbers.tiles()).extracting(InNumbers.Tile::label).startsWith("Journey score");
        assertThat(numbers.tiles()).allSatisfy(tile -> {
            assertThat(tile.ground()).isNotEmpty();
            assertThat(tile.link()).startsWith("../numbers/trip.html#");
        });
        assertThat(numbers.tiles().stream().filter(InNumbers.Tile::hasBar)).hasSize(1);
    }

    @Test
    void everyLinkOfAFigureLeadsToASectionOfThePageOfAll() {
        DigestPage all = (DigestPage) pages.get("numbers/trip.html");
        List<String> sections = all.sections().stream().map(Section::id).toList();

        assertThat(((JourneyPage) pages.get("journeys/trip.html")).numbers().tiles())
                .extracting(tile -> tile.link().substring(tile.link().indexOf('#') + 1))
                .isSubsetOf(sections);
        assertThat(all.sections()).extracting(Section::note).doesNotContain("");
        assertThat(all.lede()).contains("14 November 2026");
    }

    @Test
    void theListComparesTheScoresAndMaySortThem() {
        JourneysPage list = (JourneysPage) pages.get("journeys/index.html");

        assertThat(list.scores().sortable()).isTrue();
        assertThat(list.scores().rows().get(0).cells().get(1).order()).isNotEmpty();
        assertThat(list.numbers().href()).isEqualTo("../numbers.html");
        assertThat(((DigestPage) pages.get("numbers.html")).sections())
                .extracting(Section::id)
                .startsWith("scores", "pains");
    }

    @Test
    void aJourneyWithoutTouchpointsHasNoFigures() {
        Journey empty = Sketch.of(Journey.class, "id", "nothing");
        Map<String, Page> few = SmallAtlas.pages(Sketch.atlas(empty));

        assertThat(((JourneyPage) few.get("journeys/nothing.html")).numbers().isKnown())
                .isFalse();
        assertThat(few).doesNotContainKeys("numbers/nothing.html", "numbers.html");
        assertThat(((JourneysPage) few.get("journeys/index.html")).scores().isEmpty())
                .isTrue();
    }

    @Test
    void theCatalogueSaysWhatAChangeWouldTouch() {
        EntryPage shop = (EntryPage) SmallAtlas.pages(FigureSample.of(
                                "touchpoints/shop.yaml",
                                "name: Shop\n",
                                "journeys/trip.yaml",
                                "name: Trip\nstages:\n  - {id: a, name: A, touchpoints: [{id: x, use: shop}]}\n")
                        .atlas())
                .get("touchpoints/shop.html");
        Section touched = shop.sections().get(1);

        assertThat(touched.id()).isEqualTo("touched");
        assertThat(touched.facts()).extracting(Fact::label).contains("Used in", "Journeys", "Customers who come by");
    }

    @Test
    void moneyIsToldAsExactlyAsItsRangeAllows() {
        Map<String, Page> lost = SmallAtlas.pages(FigureSample.of(
                        "kpis/value.yaml",
                        "name: Value\ntype: clv\nunit: €\ninputs: {order-value: 41, orders-a-year: 2, years: 1, margin: 1}\n",
                        "journeys/trip.yaml",
                        "name: Trip\nkpis: [value]\nstages:\n  - {id: a, name: A, flow: {entered: 1000, completed: 590},"
                                + " touchpoints: [{id: x, name: X, emotion: 1}]}\n")
                .atlas());

        assertThat(String.join("\n", new Printed(lost.get("numbers/trip.html")).texts()))
                .contains("€16,800 (€15,600 to €18,100)")
                .doesNotContain("16,810");
        assertThat(String.join("\n", new Printed(lost.get("numbers.html")).texts()))
                .contains("€16,800")
                .doesNotContain("16,810");
    }

    @Test
    void aBarIsCutIntoSharesThatFitTogether() {
        InNumbers.Bar bar = new InNumbers.Bar(1, 1, 1, 7);

        assertThat(bar.first() + bar.secondWidth() + bar.thirdWidth()).isEqualTo(bar.third());
        assertThat(new InNumbers.Bar(3, 2, 2, 7).third()).isEqualTo(120);
    }
}
