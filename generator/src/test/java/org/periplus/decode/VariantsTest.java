package org.periplus.decode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.periplus.diagnostic.ElementPath;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.model.Gain;
import org.periplus.model.Journey;
import org.periplus.model.JourneyState;
import org.periplus.model.Kind;
import org.periplus.model.Pain;
import org.periplus.model.Ref;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;
import org.periplus.source.KeptTree;

/** Proves what a journey takes from the one it extends, and where its values are found again. */
class VariantsTest {

    private static final String TRIP = """
            ---
            id: trip
            name: Trip
            personas: [mira]
            scenario: A Friday idea
            state: future
            parent: leisure
            status: internal
            review: {every: 3 months}
            accept: {journey-without-objective: We look into it}
            x-market: North
            tags: [one, two]
            stages:
              - name: Book
                goal: Seats
                needs: [A, B]
                touchpoints:
                  - {name: Seats, action: Taps, thought: Hm, pains: [Not held, {id: slow, text: Slow}], gains: [Quick]}
                  - {id: pay, name: Pays, emotion: {mira: -1}}
              - {id: go, name: Go, journey: stay, touchpoints: [{id: ride, name: Rides}]}
              - {id: back, name: Back, narrative: The way back}
            ---
            The trip in words.
            """;

    private static Decoded decode(String... variants) {
        String[] base = {
            "periplus.yaml", "periplus: 1\ntitle: Atlas\n",
            "personas/mira.md", "---\nname: Mira\n---\n",
            "personas/elif.md", "---\nname: Elif\n---\n",
            "journeys/leisure.yaml", "name: Leisure\nstages: [{name: All}]\n",
            "journeys/stay.yaml", "name: Stay\nstages: [{name: Sleep}]\n",
            "journeys/base/trip-file.md", TRIP,
            "journeys/trip/book.md", "Booking in words.\n",
        };
        String[] all =
                Stream.concat(Arrays.stream(base), Arrays.stream(variants)).toArray(String[]::new);
        Decoded decoded = new Decoder().decode(MemoryTree.of(all));
        assertThat(decoded.diagnostics()).isEmpty();
        return decoded;
    }

    private static Journey journey(Decoded decoded, String id) {
        return decoded.atlas().find(Journey.class, new Ref(Kind.JOURNEY, id)).orElseThrow();
    }

    @Test
    void aVariantThatSaysNothingIsTheSameButForItsId() {
        Decoded decoded = decode("journeys/same.yaml", "extends: trip\n");
        Journey trip = journey(decoded, "trip");
        Journey same = journey(decoded, "same");
        assertThat(same.base()).contains(trip.ref());
        assertThat(same.common()).isEqualTo(trip.common());
        assertThat(same.stages()).isEqualTo(trip.stages());
        assertThat(same.narrative()).isEqualTo(trip.narrative());
        assertThat(same.state()).isEqualTo(JourneyState.FUTURE);
        assertThat(same.parent()).isEqualTo(trip.parent()).isPresent();
        assertThat(decoded.files()).containsEntry(same.ref(), "journeys/same.yaml");
    }

    @Test
    void aFieldThatIsGivenReplacesTheWholeField() {
        Journey night = journey(decode("journeys/night.yaml", """
                        extends: trip
                        name: Night trip
                        tags: [three]
                        x-market: South
                        scenario: ~
                        stages:
                          - id: book
                            needs: [C]
                            touchpoints:
                              - {id: seats, thought: Oh, pains: [Dark]}
                        """), "night");
        assertThat(night.name()).isEqualTo("Night trip");
        assertThat(night.common().details().tags()).containsExactly("three");
        assertThat(night.common().details().notes()).isEqualTo(Map.of("x-market", List.of("South")));
        assertThat(night.scenario()).isEmpty();
        Stage book = night.stages().get(0);
        assertThat(book.name()).isEqualTo("Book");
        assertThat(book.needs()).containsExactly("C");
        assertThat(book.goal()).contains("Seats");
        assertThat(book.narrative().text()).isEqualTo("Booking in words.\n");
        Touchpoint seats = book.touchpoints().get(0);
        assertThat(seats.action()).contains("Taps");
        assertThat(seats.thought()).contains("Oh");
        assertThat(seats.pains()).extracting(Pain::text).containsExactly("Dark");
        assertThat(seats.gains()).extracting(Gain::text).containsExactly("Quick");
    }

    @Test
    void newPartsFollowTheOneBeforeThemAndRemovedOnesAreGone() {
        Journey night = journey(decode("journeys/night.yaml", """
                        extends: trip
                        remove: [back, pay]
                        stages:
                          - {name: Dream}
                          - id: book
                            touchpoints:
                              - {name: Compares}
                              - {id: seats, remove: [slow, quick]}
                              - {name: Chooses a berth}
                              - {name: Waits}
                          - {name: Pack}
                          - {id: go, touchpoints: [{id: ride}, {name: Sleeps}]}
                        """), "night");
        assertThat(night.stages()).extracting(Stage::id).containsExactly("dream", "book", "pack", "go");
        assertThat(night.touchpoints())
                .extracting(Touchpoint::id)
                .containsExactly("compares", "seats", "chooses-a-berth", "waits", "ride", "sleeps");
        Touchpoint seats = night.touchpoints().get(1);
        assertThat(seats.pains()).extracting(Pain::id).containsExactly("not-held");
        assertThat(seats.gains()).isEmpty();
        assertThat(seats.remove()).containsExactly("slow", "quick");
        assertThat(night.remove()).containsExactly("back", "pay");
    }

    @Test
    void aTouchpointGivenInAnotherStageMovesThere() {
        Journey late = journey(decode("journeys/late.yaml", """
                        extends: trip
                        stages: [{id: go, touchpoints: [{id: ride}, {id: pay, action: Pays on board}]}]
                        """), "late");
        assertThat(late.touchpoints()).extracting(Touchpoint::id).containsExactly("seats", "ride", "pay");
        assertThat(late.touchpoints().get(2).name()).isEqualTo("Pays");
    }

    @Test
    void variantsOfVariantsInheritTheWholeChain() {
        Decoded decoded = decode(
                "journeys/a.yaml", "extends: journey:b\nstages: [{id: new, touchpoints: [{name: Third}]}]\n",
                "journeys/b.yaml", "extends: trip\nremove: [go]\nstages: [{id: back}, {id: new, name: New}]\n",
                "journeys/b/new.md", "New in words.\n",
                "journeys/a/book.md", "Other words.\n");
        Journey a = journey(decoded, "a");
        assertThat(a.stages()).extracting(Stage::id).containsExactly("book", "back", "new");
        assertThat(a.touchpoints()).extracting(Touchpoint::id).containsExactly("seats", "pay", "third");
        assertThat(a.stages())
                .extracting(stage -> stage.narrative().text())
                .containsExactly("Other words.\n", "The way back", "New in words.\n");
        assertThat(a.remove()).isEmpty();
    }

    @Test
    void ownTextsTakeThePlaceOfInheritedOnes() {
        Decoded decoded = decode(
                "journeys/one.md", "---\nextends: trip\n---\nOwn words.\n",
                "journeys/two.yaml", "extends: trip\nnarrative: Own words\nstages: [{id: book, narrative: Own too}]\n",
                "journeys/one/back.md", "Back.\n");
        assertThat(journey(decoded, "one").narrative().text()).isEqualTo("Own words.\n");
        assertThat(journey(decoded, "one").stages().get(2).narrative().text()).isEqualTo("Back.\n");
        assertThat(journey(decoded, "two").narrative().text()).isEqualTo("Own words");
        assertThat(journey(decoded, "two").stages().get(0).narrative().text()).isEqualTo("Own too");
    }

    @Test
    void valuesAreFoundWhereTheyWereWritten() {
        Decoded decoded = decode("journeys/night.yaml", "extends: trip\nstages: [{id: book, goal: Beds}]\n");
        ElementPath night = ElementPath.entry("journey", "night");
        ElementPath book = night.child("stages").item(0);
        assertThat(decoded.origins().exactly(night)).contains(new SourceSpan("journeys/night.yaml", 1, 1, 1));
        assertThat(decoded.origins().exactly(book.child("goal")))
                .contains(new SourceSpan("journeys/night.yaml", 2, 27, 4));
        assertThat(decoded.origins().exactly(night.child("name")))
                .contains(new SourceSpan("journeys/base/trip-file.md", 3, 7, 4));
        assertThat(decoded.origins().exactly(night.child("narrative")))
                .contains(new SourceSpan("journeys/base/trip-file.md", 23, 1, 1));
        assertThat(decoded.origins()
                        .exactly(book.child("narrative"))
                        .orElseThrow()
                        .file())
                .isEqualTo("journeys/trip/book.md");
        assertThat(decoded.origins().exactly(book.child("touchpoints").item(0).child("thought")))
                .map(SourceSpan::file)
                .contains("journeys/base/trip-file.md");
    }

    @Test
    void theStageOfAVariantOpensIntoTheChildOfTheFirstJourney() {
        Decoded decoded = decode(
                "journeys/night.yaml", "extends: trip\n",
                "journeys/other.yaml", "extends: trip\nstages: [{id: go, journey: berth}]\n",
                "journeys/berth.yaml", "name: Berth\nstages: [{name: Lie}]\n",
                "journeys/short.yaml", "extends: stay\n");
        assertThat(journey(decoded, "night").stages().get(1).journey()).contains(new Ref(Kind.JOURNEY, "stay"));
        assertThat(journey(decoded, "stay").parent()).contains(new Ref(Kind.JOURNEY, "trip"));
        assertThat(journey(decoded, "berth").parent()).contains(new Ref(Kind.JOURNEY, "other"));
        assertThat(journey(decoded, "short").parent()).contains(new Ref(Kind.JOURNEY, "trip"));
    }

    @Test
    void aVariantForOtherPersonasInheritsNoFeelingsOfThoseWhoDoNotTravel() {
        Journey elif = journey(decode("journeys/elif.yaml", "extends: trip\npersonas: [elif]\n"), "elif");
        assertThat(elif.touchpoints().get(1).emotion()).isEqualTo(Optional.empty());
    }

    @Test
    void smallFilesCannotInheritWithoutEnd() {
        Map<String, byte[]> files = new TreeMap<>();
        StringBuilder base = new StringBuilder("name: Base\nstages:\n  - name: S\n    touchpoints:\n");
        for (int i = 0; i < 2_000; i++) {
            base.append("      - {id: t").append(i).append(", name: T}\n");
        }
        files.put("periplus.yaml", "periplus: 1\ntitle: A\n".getBytes(UTF_8));
        files.put("journeys/base.yaml", base.toString().getBytes(UTF_8));
        for (int i = 0; i < 300; i++) {
            files.put("journeys/v" + i + ".yaml", "extends: base\n".getBytes(UTF_8));
        }
        Decoded decoded = new Decoder().decode(new KeptTree(files));
        assertThat(decoded.diagnostics()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.rule()).isEqualTo("too-large");
            assertThat(problem.span().display()).endsWith(":1:10");
        });
    }

    @Test
    void aRowOfVariantsHasAnEnd() {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("periplus.yaml", "periplus: 1\ntitle: A\n".getBytes(UTF_8));
        for (int i = 0; i < 5_000; i++) {
            String text = "extends: j" + (i + 1) + "\n";
            files.put("journeys/j" + i + ".yaml", text.getBytes(UTF_8));
        }
        files.put("journeys/j5000.yaml", "name: First\nstages: []\n".getBytes(UTF_8));
        Decoded decoded = new Decoder().decode(new KeptTree(files));
        assertThat(decoded.diagnostics())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.rule()).isEqualTo("too-deep"));
    }
}
