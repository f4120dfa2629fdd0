package org.periplus.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.periplus.model.Journey;
import org.periplus.model.Sketch;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;
import org.periplus.page.Fact;
import org.periplus.page.JourneyPage;
import org.periplus.page.Mention;
import org.periplus.page.Mood;
import org.periplus.page.NamedLink;
import org.periplus.page.Page;
import org.periplus.page.StageText;
import org.periplus.page.StepText;

/** Proves that the text of a journey tells every fact of its map, and that what is missing is left out. */
class JourneyPageTest {

    private final Map<String, Page> pages = SmallAtlas.pages(SmallAtlas.atlas());
    private final JourneyPage trip = (JourneyPage) pages.get("journeys/trip.html");

    @Test
    void theTextTellsEveryFactOfTheMap() {
        String all = String.join("\n", new Printed(trip).texts());
        assertThat(all)
                .contains("Chooses seats", "Pays", "Taps four seats", "Why did it let me?", "We start again?")
                .contains("A chosen seat is not held", "severity 4 of 5", "The plan shows the pram space")
                .contains("Four seats together", "Good forecast", "590 of 1,000 go on, 41% leave")
                .contains("sales: Locks the seat, with Inventory", "four minutes")
                .contains("Pays, when all is free; lost: the pram note");
    }

    @Test
    void aTouchpointHasAMoodForEachPersona() {
        StepText seats = trip.stages().get(0).steps().get(0);
        assertThat(seats.moods()).extracting(Mood::number).containsExactly("\u22122", "+0.5");
        assertThat(trip.stages().get(0).personas()).containsExactly("mira", "elif");
        assertThat(seats.channel()).isEqualTo(new NamedLink("app", "../channels/app.html"));
        StepText pay = trip.stages().get(0).steps().get(1);
        assertThat(pay.moods()).noneMatch(Mood::isKnown);
        assertThat(pay.number()).isEqualTo(2);
    }

    @Test
    void aPainIsAnsweredByTheOpportunityThatAddressesIt() {
        assertThat(trip.stages().get(0).ideas())
                .extracting(idea -> idea.link().href())
                .containsExactly("../opportunities/hold.html");
        assertThat(trip.stages().get(0).pains().get(0).facts())
                .extracting(Fact::label)
                .contains("Answered by");
    }

    @Test
    void otherJourneysAreDoors() {
        assertThat(trip.doors())
                .extracting(door -> door.link().href())
                .containsExactlyInAnyOrder("trip-2028.html", "booking.html");
        JourneyPage booking = (JourneyPage) pages.get("journeys/booking.html");
        assertThat(booking.doors()).extracting(door -> door.link().href()).containsExactly("trip.html");
        JourneyPage future = (JourneyPage) pages.get("journeys/trip-2028.html");
        assertThat(future.doors()).extracting(Mention::role).containsExactly("the journey as it is");
        assertThat(future.tags().get(0).words()).isEqualTo("Future state");
    }

    @Test
    void theStripTellsWhatStandsOut() {
        assertThat(trip.readings())
                .extracting(JourneyPage.Highlight::label)
                .containsExactly("Lowest point", "Largest loss");
        assertThat(trip.readings().get(0).link()).isEqualTo(new NamedLink("Chooses seats, \u22122", "#tp-seats"));
    }

    @Test
    void aReviewThatIsOverdueCatchesTheEye() {
        assertThat(trip.facts())
                .filteredOn(Fact::urgent)
                .containsExactly(new Fact("Next review", List.of(NamedLink.plain("5 November 2026, overdue")), true));
    }

    @Test
    void emptyPartsAreLeftOut() {
        JourneyPage empty = (JourneyPage) pages.get("journeys/trip-2028.html");
        assertThat(empty.hasMap()).isFalse();
        assertThat(empty.hasReadings()).isFalse();
        assertThat(empty.hasStages()).isFalse();
        assertThat(empty.personas()).isEmpty();
        assertThat(empty.mean().isKnown()).isFalse();
        StageText rest = trip.stages().get(1);
        assertThat(rest.steps()).isEmpty();
        assertThat(rest.hasMoods()).isFalse();
        assertThat(rest.meta()).isEmpty();
        assertThat(rest.hasDoor()).isFalse();
    }

    @Test
    void aJourneyOfNobodyIsFeltByEverybody() {
        Touchpoint alone = Sketch.of(Touchpoint.class, "id", "alone", "name", "Alone");
        Journey journey = Sketch.of(
                Journey.class, "id", "nobody", "stages", Sketch.of(Stage.class, "id", "one", "touchpoints", alone));
        JourneyPage page = (JourneyPage) SmallAtlas.pages(Sketch.atlas(journey)).get("journeys/nobody.html");
        assertThat(page.stages().get(0).personas()).containsExactly("Everybody");
        assertThat(page.hasReadings()).isFalse();
        assertThat(page.stages().get(0).hasChannels()).isFalse();
    }
}
