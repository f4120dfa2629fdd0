package org.periplus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.periplus.change.Change;
import org.periplus.change.Op;
import org.periplus.change.Said;
import org.periplus.change.Sense;
import org.periplus.change.Spot;
import org.periplus.change.Weight;
import org.periplus.decode.Decoded;
import org.periplus.decode.Decoder;
import org.periplus.decode.MemoryTree;
import org.periplus.history.Gap;
import org.periplus.history.History;
import org.periplus.history.Revision;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.page.KnownPast;
import org.periplus.page.PastJourney;

class PastStatesTest {

    private static final Ref TRIP = new Ref(Kind.JOURNEY, "trip");
    private static final int STEPS = 30;

    @Test
    void theNewestTwelveAndTheReleasesAreReadOnceEach() {
        ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
        KnownPast past = PastStates.of(history(List.of()), state(), hash -> {
            asked.add(hash);
            return Optional.of(state());
        });

        assertThat(past.journeys().get(TRIP))
                .extracting(step -> step.revision().subject())
                .hasSize(13)
                .startsWith("Step 29", "Step 28")
                .endsWith("Step 18", "Step 5");
        assertThat(asked).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(40);
    }

    @Test
    void theFirstStepIsABeginningOnlyWhereThePastIsWhollyKnown() {
        assertThat(oldest(List.of()))
                .isPresent()
                .get()
                .satisfies(step -> assertThat(step.before()).isEmpty());
        assertThat(oldest(List.of(Gap.SHALLOW))).isEmpty();
    }

    private static Optional<PastJourney> oldest(List<Gap> gaps) {
        History whole = history(gaps);
        History first =
                new History(Map.of(), gaps, Optional.empty(), whole.revisions().subList(STEPS - 1, STEPS), List.of());
        return Optional.ofNullable(PastStates.of(first, state(), hash -> Optional.of(state()))
                        .journeys()
                        .get(TRIP))
                .map(steps -> steps.get(0));
    }

    @Test
    void aStateThatCannotBeReadIsLeftOut() {
        KnownPast past = PastStates.of(
                history(List.of()), state(), hash -> hash.startsWith("27") ? Optional.empty() : Optional.of(state()));

        assertThat(past.journeys().get(TRIP))
                .extracting(step -> step.revision().subject())
                .doesNotContain("Step 27", "Step 28")
                .contains("Step 29", "Step 26");
    }

    @Test
    void findingsAreCountedAtTheEndsOfMonthsAndAtReleasesTheEarliestFirst() {
        KnownPast past = PastStates.of(history(List.of()), state(), hash -> Optional.of(state()));

        assertThat(past.findings()).hasSize(12);
        assertThat(past.findings()).isSortedAccordingTo((a, b) -> a.day().compareTo(b.day()));
        assertThat(past.findings()).allSatisfy(then -> assertThat(then.open()).isPositive());
    }

    @Test
    void withoutStepsNothingIsKnown() {
        assertThat(PastStates.of(History.unknown(Gap.NO_REPOSITORY), Path.of("."), state()))
                .isEqualTo(KnownPast.NONE);
    }

    private static Decoded state() {
        return new Decoder()
                .decode(MemoryTree.of(
                        "periplus.yaml",
                        "periplus: 1\ntitle: Atlas\n",
                        "journeys/trip.yaml",
                        "name: Trip\nstages:\n  - {id: book, name: Book, touchpoints: [{id: seats, name: Seats}]}\n"));
    }

    /** Steps two weeks apart, all of the same journey; the sixth is a release, the first adds it. */
    private static History history(List<Gap> gaps) {
        List<Revision> revisions = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            revisions.add(
                    0,
                    new Revision(
                            Optional.of(String.format(java.util.Locale.ROOT, "%02d", i) + "f".repeat(38)),
                            OffsetDateTime.parse("2025-03-01T10:00:00Z").plusWeeks(2L * i),
                            List.of("A. Berg"),
                            "Step " + i,
                            "",
                            0,
                            i == 5 ? List.of("1.0") : List.of(),
                            List.of(change(i == 0 ? Op.ADDED : Op.EDITED)),
                            List.of()));
        }
        return new History(Map.of(), gaps, Optional.empty(), revisions, List.of());
    }

    private static Change change(Op op) {
        return new Change(
                op,
                Spot.of(TRIP, "Trip"),
                Optional.empty(),
                Optional.empty(),
                Said.nothing(),
                Said.nothing(),
                Weight.CUSTOMER,
                Sense.NEITHER);
    }
}
