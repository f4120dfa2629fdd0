package org.periplus.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplus.change.Change;
import org.periplus.change.Op;
import org.periplus.change.Part;
import org.periplus.change.PartKind;
import org.periplus.change.Said;
import org.periplus.change.Sense;
import org.periplus.change.Spot;
import org.periplus.change.Weight;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.wording.SpokenWords;

/** Many changes are told in a few words, and the words around them are there in every language. */
class ManyChangesTest {

    private static final Teller ENGLISH = new Teller(SpokenWords.english());
    private static final Spot TRIP = Spot.of(new Ref(Kind.JOURNEY, "trip"), "Weekend trip");

    private static Spot touchpoint(String id) {
        return TRIP.within(new Part(PartKind.STAGE, "book", "Book")).within(new Part(PartKind.TOUCHPOINT, id, id));
    }

    private static Change change(Op op, Spot spot) {
        return new Change(
                op,
                spot,
                Optional.empty(),
                Optional.empty(),
                Said.nothing(),
                Said.nothing(),
                Weight.CUSTOMER,
                Sense.NEITHER);
    }

    private static Change edit(Spot spot, String field, Weight weight) {
        return new Change(
                Op.EDITED,
                spot,
                Optional.of(field),
                Optional.empty(),
                new Said.Text("a"),
                new Said.Text("b"),
                weight,
                Sense.NEITHER);
    }

    @Test
    void changesOfOneEntryAreCounted() {
        assertThat(ENGLISH.summary(List.of(
                        change(Op.ADDED, touchpoint("a")),
                        change(Op.ADDED, touchpoint("b")),
                        edit(touchpoint("c"), "emotion", Weight.CUSTOMER),
                        edit(touchpoint("d"), "emotion", Weight.CUSTOMER),
                        edit(touchpoint("e"), "emotion", Weight.CUSTOMER))))
                .isEqualTo("emotion changed 3 times, two touchpoints added");
        assertThat(ENGLISH.summary(List.of(edit(TRIP, "owner", Weight.WORDING))))
                .isEqualTo("owner changed");
    }

    @Test
    void whatMattersMostStandsFirstAndTheRestIsCounted() {
        assertThat(ENGLISH.summary(List.of(
                        edit(TRIP, "owner", Weight.WORDING),
                        edit(TRIP, "tags", Weight.WORDING),
                        edit(TRIP, "summary", Weight.WORDING),
                        edit(TRIP, "links", Weight.WORDING),
                        edit(touchpoint("c"), "emotion", Weight.CUSTOMER),
                        change(Op.RENAMED, TRIP))))
                .isEqualTo("renamed, emotion changed, owner changed and 3 more changes");
    }

    @Test
    void aStepIsHeadedByWhatItChanged() {
        List<Change> changes = new ArrayList<>(List.of(
                edit(Spot.of(new Ref(Kind.PERSONA, "mira"), "Mira"), "quote", Weight.WORDING),
                edit(TRIP, "owner", Weight.WORDING),
                edit(touchpoint("a"), "emotion", Weight.CUSTOMER),
                change(Op.ADDED, touchpoint("b"))));
        assertThat(ENGLISH.heading(changes).text()).isEqualTo("3 changes to “Weekend trip”, 1 to “Mira”");
        assertThat(ENGLISH.heading(changes).pieces()).contains(new Sentence.Name("Weekend trip", TRIP));
        for (String id : List.of("c", "d", "e")) {
            changes.add(change(Op.ADDED, Spot.of(new Ref(Kind.KPI, id), id)));
        }
        assertThat(ENGLISH.heading(changes).text())
                .isEqualTo("3 changes to “Weekend trip”, 1 to “Mira”, 1 to “c” and to 2 more entries");
        assertThat(ENGLISH.heading(List.of()).text()).isEqualTo("No change of what the entries say");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "ar"})
    void everySortOfGroupHasItsWords(String language) {
        Teller teller = new Teller(SpokenWords.in(language));
        for (Op op : Op.values()) {
            for (PartKind kind : PartKind.values()) {
                Change change = change(op, TRIP.within(new Part(kind, "x", "X")));
                assertThat(teller.summary(List.of(change, change, change))).isNotBlank();
            }
            assertThat(teller.summary(List.of(change(op, TRIP)))).isNotBlank();
        }
    }
}
