package org.periplus.compose.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.periplus.compose.Pasts.added;
import static org.periplus.compose.Pasts.emotion;
import static org.periplus.compose.Pasts.removed;
import static org.periplus.compose.Pasts.text;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.periplus.change.Change;
import org.periplus.change.Op;
import org.periplus.change.Part;
import org.periplus.change.PartKind;
import org.periplus.change.Said;
import org.periplus.change.Sense;
import org.periplus.change.Spot;
import org.periplus.change.Weight;
import org.periplus.compose.Pasts;

/** Proves what several steps come to. */
class NetChangesTest {

    private static List<Change> net(Change... steps) {
        return NetChanges.of(List.of(steps).stream().map(List::of).toList());
    }

    @Test
    void ofAFieldTheFirstBeforeAndTheLastAfterStay() {
        assertThat(net(emotion(0, -1), emotion(-1, -2))).containsExactly(emotion(0, -2));
    }

    @Test
    void whatCameBackIsNoChange() {
        assertThat(net(emotion(0, -1), emotion(-1, 0))).isEmpty();
        assertThat(net(text(Pasts.SEATS, "thought", "A", "B"), text(Pasts.SEATS, "thought", "B", "A")))
                .isEmpty();
    }

    @Test
    void ofTwoSensesTheOneThatWentFurtherStays() {
        assertThat(net(emotion(0, -2), emotion(-2, 1))).containsExactly(emotion(0, 1));
        assertThat(net(emotion(0, -2), emotion(-2, -1)))
                .extracting(Change::sense)
                .containsExactly(Sense.WORSE);
    }

    @Test
    void whatCameAndWentIsNoChange() {
        assertThat(net(added(Pasts.RACE), text(Pasts.RACE, "text", "A", "B"), removed(Pasts.RACE)))
                .isEmpty();
    }

    @Test
    void whatHappenedWithinAThingThatCameIsPartOfItsComing() {
        assertThat(net(added(Pasts.TRIP), emotion(0, -1), added(Pasts.RACE), removed(Pasts.RACE)))
                .containsExactly(added(Pasts.TRIP));
    }

    @Test
    void aRemovalTakesTheEditsBeforeItAlong() {
        assertThat(net(emotion(0, -1), removed(Pasts.RACE), removed(Pasts.SEATS)))
                .containsExactly(removed(Pasts.SEATS));
    }

    @Test
    void whatWentAndCameAgainAlikeIsNoChange() {
        assertThat(net(removed(Pasts.GONE), added(Pasts.GONE))).isEmpty();
    }

    @Test
    void aPartThatMovedAwaySurvivesTheRemovalOfItsOldPlace() {
        Spot rest = Pasts.TRIP.within(new Part(PartKind.STAGE, "rest", "Rest"));
        Spot seats = rest.within(new Part(PartKind.TOUCHPOINT, "seats", "Chooses seats"));
        Change moved = new Change(
                Op.MOVED,
                seats,
                Optional.empty(),
                Optional.empty(),
                new Said.At(Pasts.BOOK, 1),
                new Said.At(rest, 1),
                Weight.CUSTOMER,
                Sense.NEITHER);
        assertThat(net(emotion(0, -1), moved, removed(Pasts.BOOK)))
                .containsExactly(emotion(0, -1), moved, removed(Pasts.BOOK));
    }

    @Test
    void aThingThatCameIsToldByTheNameItHasNow() {
        Spot now = Pasts.TRIP.within(new Part(PartKind.STAGE, "book", "Buy"));
        Change renamed = new Change(
                Op.RENAMED,
                now,
                Optional.of("name"),
                Optional.empty(),
                new Said.Text("Book"),
                new Said.Text("Buy"),
                Weight.WORDING,
                Sense.NEITHER);
        assertThat(net(added(Pasts.BOOK), renamed))
                .extracting(change -> change.spot().label())
                .containsExactly("Buy");
    }
}
