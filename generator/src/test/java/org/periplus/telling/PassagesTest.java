package org.periplus.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
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

/** What is said alike of many places, and of many entries, is told once; every change is in exactly one passage. */
class PassagesTest {

    private static final Teller ENGLISH = new Teller(SpokenWords.english());
    private static final Spot TRIP = Spot.of(new Ref(Kind.JOURNEY, "trip"), "Weekend trip");

    private static Spot touchpoint(int number) {
        return TRIP.within(new Part(PartKind.STAGE, "book", "Book"))
                .within(new Part(PartKind.TOUCHPOINT, "t" + number, "Step " + number));
    }

    private static Change evidence(int at, Weight weight, String... sources) {
        List<Said> before = List.of(new Said.Text("Interview " + at));
        List<Said> after = new ArrayList<>(before);
        List.of(sources).forEach(source -> after.add(new Said.Text(source)));
        return new Change(
                Op.EDITED,
                touchpoint(at),
                Optional.of("evidence"),
                Optional.empty(),
                new Said.Many(before),
                new Said.Many(after),
                weight,
                Sense.NEITHER);
    }

    private static Change page(Op op, int number) {
        return new Change(
                op,
                Spot.of(new Ref(Kind.PAGE, "p" + number), "Page " + number),
                Optional.empty(),
                Optional.empty(),
                Said.nothing(),
                Said.nothing(),
                Weight.WORDING,
                Sense.NEITHER);
    }

    private static List<String> told(List<Change> changes) {
        return ENGLISH.passages(changes).stream()
                .map(passage -> passage.sentence().text())
                .toList();
    }

    @Test
    void theSameEvidenceAtManyPlacesIsToldOnceInThePlaceOfTheFirst() {
        List<Change> changes = new ArrayList<>();
        changes.add(evidence(0, Weight.WORDING, "Survey", "Visit"));
        IntStream.range(1, 15).forEach(at -> changes.add(evidence(at, Weight.WORDING, "Survey")));

        assertThat(told(changes))
                .containsExactly(
                        "Evidence at “Step 0”: added “Survey” and “Visit”",
                        "Evidence at “Step 1” and 13 more places: added “Survey”");
        assertThat(ENGLISH.passages(changes).stream().flatMap(passage -> passage.changes().stream()))
                .containsExactlyElementsOf(changes);
    }

    @Test
    void atTwoPlacesItIsToldTwice() {
        assertThat(told(List.of(evidence(1, Weight.WORDING, "Survey"), evidence(2, Weight.WORDING, "Survey"))))
                .hasSize(2);
    }

    @Test
    void whatMattersToCustomersIsToldPlaceByPlace() {
        assertThat(told(IntStream.range(0, 5)
                        .mapToObj(at -> evidence(at, Weight.CUSTOMER, "Survey"))
                        .toList()))
                .hasSize(5);
    }

    @Test
    void manyEntriesOfAKindAreCountedAndTheFirstNamed() {
        List<Change> changes = new ArrayList<>();
        IntStream.range(0, 216).forEach(at -> changes.add(page(Op.ADDED, at)));
        changes.add(page(Op.REMOVED, 300));

        assertThat(told(changes))
                .containsExactly(
                        "216 pages were added: “Page 0”, “Page 1”, “Page 2” and 213 more",
                        "Page “Page 300” was removed");
        assertThat(told(changes.subList(0, 5)))
                .containsExactly("Five pages were added: “Page 0”, “Page 1”, “Page 2”, “Page 3”, “Page 4”");
        assertThat(told(changes.subList(0, 3))).hasSize(3);
    }

    @Test
    void chaptersJoinEntriesOfWhichNothingElseIsTold() {
        List<List<Change>> byEntry = new ArrayList<>();
        byEntry.add(List.of(page(Op.ADDED, 0)));
        byEntry.add(List.of(evidence(1, Weight.WORDING, "Survey")));
        IntStream.range(1, 5).forEach(at -> byEntry.add(List.of(page(Op.ADDED, at))));
        byEntry.add(List.of(page(Op.REMOVED, 9)));

        assertThat(Chapters.together(byEntry)).extracting(List::size).containsExactly(5, 1, 1);
        assertThat(Chapters.together(byEntry.subList(0, 4))).hasSize(4);
    }

    @Test
    void aLongTextThatDiffersAtItsEndShowsItsEnd() {
        String begin = "The family wants to sit together, and the app offers four seats in four different coaches, ";
        Change change = new Change(
                Op.EDITED,
                touchpoint(1),
                Optional.of("thought"),
                Optional.empty(),
                new Said.Text(begin + "near the door"),
                new Said.Text(begin + "far from the door"),
                Weight.WORDING,
                Sense.NEITHER);

        assertThat(ENGLISH.brief(change).text())
                .isEqualTo("Thought at “Step 1”: “…different coaches, near the door”"
                        + " → “…different coaches, far from the door”");
        assertThat(ENGLISH.before(change, 60)).isEqualTo("“…different coaches, near the door”");
        assertThat(ENGLISH.after(change, 400)).isEqualTo("“" + begin + "far from the door”");
    }

    @Test
    void lettersOfTwoHalvesAndTheirMarksAreNotParted() {
        String begin = "😀".repeat(100);

        assertThat(PlainText.brief(begin + "a", begin + "b", 60))
                .startsWith("…")
                .endsWith("😀a")
                .matches(text -> text.codePoints().noneMatch(letter -> letter >= 0xd800 && letter <= 0xdfff));
        assertThat(PlainText.brief(begin, begin + "b", 60)).endsWith("😀");
    }
}
