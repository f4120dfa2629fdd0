package org.periplus.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
import org.periplus.telling.Sentence.Name;
import org.periplus.wording.SpokenWords;

/** Changes are told in plain sentences: each as the file of cases says, and all of them on one line, with a capital and no full stop. */
class TellerTest {

    private static final Teller ENGLISH = new Teller(SpokenWords.english());
    private static final Spot TRIP = Spot.of(new Ref(Kind.JOURNEY, "trip"), "Weekend trip");
    private static final Spot BOOK = TRIP.within(new Part(PartKind.STAGE, "book", "Book"));
    private static final Spot SEATS = BOOK.within(new Part(PartKind.TOUCHPOINT, "seats", "Choose seats"));
    private static final Spot SPLIT = SEATS.within(new Part(PartKind.PAIN, "split", "Seats split up"));
    private static final Spot SAVED = SEATS.within(new Part(PartKind.GAIN, "saved", "Saved"));
    private static final Spot SITE = new Spot(Optional.empty(), "Atlas", List.of());

    private static List<ToldCase> cases() {
        return ToldCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aChangeIsToldAsTheCaseSays(ToldCase one) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("en", ENGLISH.brief(one.change()).text());
        told.put("full", ENGLISH.full(one.change()).text());
        told.put("de", new Teller(SpokenWords.in("de")).brief(one.change()).text());
        assertThat(told).isEqualTo(one.told());
    }

    @Test
    void thereAreCasesForEveryOpAndPart() {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(cases().stream()
                        .map(one -> one.change().op() + " "
                                + one.change().spot().part().map(Part::kind).map(PartKind::word).orElse("entry"))
                        .collect(Collectors.toSet()))
                .hasSize(Op.values().length * (PartKind.values().length + 1));
    }

    /** Every op, at every sort of spot, with every sort of value on both sides, of a field that is known and one that is not. */
    private static List<Change> everything() {
        List<Spot> spots = new ArrayList<>(List.of(TRIP, BOOK, SEATS, SPLIT, SAVED, SITE));
        for (Kind kind : Kind.values()) {
            spots.add(Spot.of(new Ref(kind, "some"), "Some"));
        }
        List<Change> all = new ArrayList<>();
        for (Op op : Op.values()) {
            for (Spot spot : spots) {
                for (Said before : saids()) {
                    for (Said after : saids()) {
                        Optional<String> field = Optional.of("summary").filter(none -> op == Op.EDITED);
                        all.add(new Change(op, spot, field, Optional.empty(), before, after, Weight.WORDING, Sense.WORSE));
                    }
                }
            }
        }
        for (Said key : saids()) {
            all.add(edit(SEATS, "x-own", key, new Said.Text("a"), new Said.Text("b")));
            all.add(edit(SEATS, "emotion", key, new Said.Amount(1), new Said.Amount(2)));
        }
        return all;
    }

    private static List<Said> saids() {
        return List.of(
                Said.nothing(),
                new Said.Text("A text"),
                new Said.Prose("One.\n\nTwo."),
                new Said.Amount(-1.5),
                new Said.Day(LocalDate.of(2026, 6, 1)),
                new Said.Flag(true),
                new Said.Word("often"),
                new Said.Entry(new Ref(Kind.TEAM, "booking"), "Booking"),
                new Said.Many(List.of(new Said.Text("a"), new Said.Text("b"))),
                new Said.Fields(Map.of("value", new Said.Amount(3))),
                new Said.At(BOOK, 2));
    }

    private static Change edit(Spot spot, String field, Said key, Said before, Said after) {
        return new Change(
                Op.EDITED, spot, Optional.of(field), Optional.of(key), before, after, Weight.CUSTOMER, Sense.NEITHER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "ar"})
    void everySentenceBeginsWithACapitalAndHasNoFullStop(String language) {
        Teller teller = new Teller(SpokenWords.in(language));
        assertThat(everything()).hasSizeGreaterThan(5_000).allSatisfy(change -> {
            for (Sentence told : List.of(teller.brief(change), teller.full(change))) {
                String text = told.text();
                assertThat(text).isNotBlank().doesNotEndWith(".").doesNotContain("\n", "{", "change.", "  ");
                assertThat(Character.isLowerCase(text.codePointAt(0))).as(text).isFalse();
                assertThat(told.pieces()).noneMatch(piece -> piece.text().isEmpty());
            }
        });
    }

    @Test
    void namesCarryTheSpotTheyName() {
        Change change = edit(
                SEATS,
                "emotion",
                new Said.Entry(new Ref(Kind.PERSONA, "mira"), "Mira"),
                new Said.Amount(0),
                new Said.Amount(-2));
        assertThat(ENGLISH.full(change).pieces())
                .filteredOn(Name.class::isInstance)
                .extracting(piece -> ((Name) piece).spot().toString())
                .containsExactly("persona:mira", "journey:trip/book/seats", "journey:trip");
        assertThat(ENGLISH.full(change).pieces())
                .contains(new Sentence.Before("0"), new Sentence.After("−2"))
                .first()
                .isEqualTo(new Sentence.Words("Emotion of "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "ar"})
    void whatPeopleWriteStaysPlainAndOnOneLine(String language) {
        String hostile = "\u202Eevil\n\n<script>alert('x')</script> {n} \\u0000 \u0000\u2028\ue000\u2400 " + "word ".repeat(400);
        Spot spot = Spot.of(new Ref(Kind.JOURNEY, "trip"), hostile)
                .within(new Part(PartKind.TOUCHPOINT, "seats", hostile))
                .within(new Part(PartKind.PAIN, "split", hostile));
        Teller teller = new Teller(SpokenWords.in(language));
        for (Op op : Op.values()) {
            Change change = new Change(
                    op,
                    spot,
                    Optional.of("x-" + hostile),
                    Optional.of(new Said.Text(hostile)),
                    new Said.Text(hostile),
                    new Said.Many(List.of(new Said.Prose(hostile), new Said.Word(hostile))),
                    Weight.WORDING,
                    Sense.NEITHER);
            String told = teller.full(change).text();
            assertThat(told).doesNotContain("\n", "\u202e", "\u2028", "\u0000").contains("<script>alert('x')</script>");
            assertThat(told.length()).isLessThan(1_000);
        }
    }

    @Test
    void whatHasNoNameIsCalledByItsId() {
        Spot spot = Spot.of(new Ref(Kind.JOURNEY, "trip"), " \n ").within(new Part(PartKind.STAGE, "book", "\u200b"));
        Change change = new Change(
                Op.ADDED, spot, Optional.empty(), Optional.empty(), Said.nothing(), Said.nothing(), Weight.CUSTOMER, Sense.NEITHER);
        assertThat(ENGLISH.full(change).text()).isEqualTo("Stage book was added to trip");
    }

    @Test
    void theWholeOfALongTextCanBeHad() {
        String text = "Room for the pram ".repeat(20).strip();
        Change change = new Change(
                Op.EDITED,
                BOOK,
                Optional.of("goal"),
                Optional.empty(),
                Said.nothing(),
                new Said.Text(text),
                Weight.WORDING,
                Sense.NEITHER);
        assertThat(ENGLISH.brief(change).text()).hasSizeLessThan(130).contains("pram\u2026”");
        assertThat(ENGLISH.after(change)).isEqualTo("“" + text + "”");
        assertThat(ENGLISH.before(change)).isEqualTo("nothing");
    }
}
