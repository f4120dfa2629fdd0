package org.periplus.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.periplus.decode.Decoder;
import org.periplus.decode.MemoryTree;
import org.periplus.model.Atlas;
import org.periplus.model.Kind;
import org.periplus.model.Ref;

/** What is told of edits that teams make. */
class ComparisonTest {

    private static final String TRIP = """
            name: Weekend trip
            stages:
              - id: book
                name: Book
                touchpoints:
                  - id: seats
                    name: Choose seats
                    emotion: {anna: 0, ben: 1}
                    pains: [{id: race, text: Seats are gone, severity: 2, frequency: rarely}]
                  - {id: pay, name: Pay}
              - id: ride
                name: Ride
                touchpoints: [{id: board, name: Board}]
            """;

    private static final String KPI = """
            name: Waiting
            type: custom
            better: lower
            readings:
              - {date: 2026-01-01, value: 8}
              - {date: 2026-02-01, value: 6}
            """;

    @Test
    void aWorseEmotionNamesThePersonaAndThePlace() {
        Change change = only(TRIP, TRIP.replace("anna: 0", "anna: -2"));

        assertThat(change.op()).isEqualTo(Op.EDITED);
        assertThat(change.spot()).hasToString("journey:trip/book/seats");
        assertThat(change.spot().label()).isEqualTo("Choose seats");
        assertThat(change.field()).contains("emotion");
        assertThat(change.key()).contains(new Said.Entry(new Ref(Kind.PERSONA, "anna"), "Anna"));
        assertThat(change.before()).isEqualTo(new Said.Amount(0));
        assertThat(change.after()).isEqualTo(new Said.Amount(-2));
        assertThat(change.weight()).isEqualTo(Weight.CUSTOMER);
        assertThat(change.sense()).isEqualTo(Sense.WORSE);
    }

    @Test
    void aPainThatIsGraverOrGoneHasASense() {
        assertThat(only(TRIP, TRIP.replace("severity: 2", "severity: 4")).sense())
                .isEqualTo(Sense.WORSE);
        assertThat(only(TRIP, TRIP.replace("rarely", "never")).sense()).isEqualTo(Sense.BETTER);
        Change gone = only(TRIP, TRIP.replaceAll(" +pains.*\n", ""));
        assertThat(gone.op()).isEqualTo(Op.REMOVED);
        assertThat(gone.spot().label()).isEqualTo("Seats are gone");
        assertThat(gone.sense()).isEqualTo(Sense.BETTER);
    }

    @Test
    void anotherNameUnderTheSameIdIsARenaming() {
        Change change = only(TRIP, TRIP.replace("name: Pay", "name: Pay by card"));

        assertThat(change.op()).isEqualTo(Op.RENAMED);
        assertThat(change.spot().label()).isEqualTo("Pay by card");
        assertThat(change.before()).isEqualTo(new Said.Text("Pay"));
        assertThat(change.weight()).isEqualTo(Weight.WORDING);
    }

    @Test
    void anAddedStageIsOneChangeButWhatMovedIntoItIsTold() {
        String after = TRIP.replace("      - {id: pay, name: Pay}\n", "") + """
              - id: settle
                name: Settle
                summary: All that costs money.
                touchpoints: [{id: pay, name: Pay}, {id: claim, name: Claim}]
            """;
        List<Change> changes = changes(trip(TRIP), trip(after));

        assertThat(changes)
                .extracting(Expected::of)
                .containsExactly(
                        Expected.whole(Op.ADDED, "journey:trip/settle"),
                        Expected.whole(Op.MOVED, "journey:trip/settle/pay"));
        assertThat(changes.get(0).after()).isEqualTo(new Said.Text("All that costs money."));
        assertThat(changes.get(1).before()).isInstanceOfSatisfying(Said.At.class, at -> {
            assertThat(at.in()).hasToString("journey:trip/book");
            assertThat(at.place()).isEqualTo(2);
        });
    }

    @Test
    void aPartThatLeavesOneJourneyForAnotherHasMoved() {
        String other = "name: Other\nstages: [{id: end, name: End, touchpoints: [%s]}]\n";
        String without = TRIP.replace("      - {id: pay, name: Pay}\n", "");
        Atlas before = atlas("journeys/trip.yaml", TRIP, "journeys/z.yaml", other.formatted(""));
        String pay = "{id: pay, name: Pay, thought: At last}";
        Atlas after = atlas("journeys/trip.yaml", without, "journeys/z.yaml", other.formatted(pay));

        assertThat(changes(before, after))
                .extracting(change -> change.op() + " " + change.spot())
                .containsExactly("MOVED journey:z/end/pay", "EDITED journey:z/end/pay");
        assertThat(changes(after, before))
                .extracting(change -> change.op() + " " + change.spot())
                .containsExactly("MOVED journey:trip/book/pay", "EDITED journey:trip/book/pay");
    }

    @Test
    void aReadingIsJudgedAgainstTheOneBeforeIt() {
        Change more = only("kpis/waiting.yaml", KPI, KPI + "  - {date: 2026-03-01, value: 5}\n");
        assertThat(more.key()).contains(new Said.Day(java.time.LocalDate.of(2026, 3, 1)));
        assertThat(more.before().isNothing()).isTrue();
        assertThat(more.after()).isEqualTo(new Said.Amount(5));
        assertThat(more.weight()).isEqualTo(Weight.NUMBERS);
        assertThat(more.sense()).isEqualTo(Sense.BETTER);
        assertThat(only("kpis/waiting.yaml", KPI, KPI.replace("value: 6", "value: 9"))
                        .sense())
                .isEqualTo(Sense.WORSE);
    }

    @Test
    void ofABodyTheParagraphsThatDifferAreTold() {
        String page = "---\nname: A\n---\nOne.\n\nTwo.\n\nThree.\n";
        Change change = only("pages/a.md", page, page.replace("Two.", "Two and more."));

        assertThat(change.before()).isEqualTo(new Said.Prose("Two."));
        assertThat(change.after()).isEqualTo(new Said.Prose("Two and more."));
    }

    @Test
    void settingsOfTheSiteAreTold() {
        Change change = only("periplus.yaml", "periplus: 1\ntitle: A\n", "periplus: 1\ntitle: B\n");

        assertThat(change.spot()).hasToString(Spot.SITE);
        assertThat(change.op()).isEqualTo(Op.RENAMED);
        assertThat(change.spot().name()).isEqualTo("B");
    }

    @Test
    void aReviewThatIsConfirmedIsNeitherGoodNorBad() {
        String team = "name: Rail\nreview: {every: 3 months, last: 2026-01-01}\n";
        Change change = only("teams/rail.yaml", team, team.replace("2026-01", "2026-04"));

        assertThat(change.field()).contains("review");
        assertThat(change.key()).contains(new Said.Word("last"));
        assertThat(change.sense()).isEqualTo(Sense.NEITHER);
    }

    private static Change only(String before, String after) {
        return one(trip(before), trip(after));
    }

    private static Change only(String path, String before, String after) {
        return one(atlas(path, before), atlas(path, after));
    }

    private static Change one(Atlas before, Atlas after) {
        List<Change> changes = changes(before, after);
        assertThat(changes).hasSize(1);
        return changes.get(0);
    }

    private static List<Change> changes(Atlas before, Atlas after) {
        return new Comparison().of(before, after);
    }

    private static Atlas trip(String journey) {
        return atlas("journeys/trip.yaml", journey, "personas/anna.yaml", "name: Anna\n");
    }

    private static Atlas atlas(String... files) {
        return new Decoder().decode(MemoryTree.of(files)).atlas();
    }
}
