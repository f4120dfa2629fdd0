package org.periplus.past;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.periplus.history.Gap;
import org.periplus.history.History;
import org.periplus.model.Atlas;
import org.periplus.model.Ref;
import org.periplus.page.PastJourney;

/** Which versions of a journey are shown, and that each state is read once, the oldest first. */
class PastJourneysTest {

    @Test
    void theNewestTwelveAndTheReleasesAreReadOnceEach() {
        List<String> asked = new ArrayList<>();
        Map<Ref, List<PastJourney>> past =
                PastJourneys.of(TripPast.history(List.of()), TripPast.atlas(), (hash, wanted) -> {
                    assertThat(wanted).containsExactly(TripPast.TRIP);
                    asked.add(hash.substring(0, 2));
                    return Optional.of(TripPast.atlas());
                });

        assertThat(past.get(TripPast.TRIP))
                .extracting(step -> step.revision().subject())
                .hasSize(13)
                .startsWith("Step 29", "Step 28")
                .endsWith("Step 18", "Step 5");
        assertThat(asked)
                .isSorted()
                .doesNotHaveDuplicates()
                .startsWith("04", "05", "17")
                .hasSize(15);
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
        History whole = TripPast.history(gaps);
        History first = new History(
                Map.of(),
                gaps,
                Optional.empty(),
                whole.revisions().subList(TripPast.STEPS - 1, TripPast.STEPS),
                List.of());
        return Optional.ofNullable(PastJourneys.of(first, TripPast.atlas(), PastJourneysTest::always)
                        .get(TripPast.TRIP))
                .map(steps -> steps.get(0));
    }

    private static Optional<Atlas> always(String hash, Set<Ref> wanted) {
        return Optional.of(TripPast.atlas());
    }

    @Test
    void aStateThatCannotBeReadIsLeftOut() {
        Map<Ref, List<PastJourney>> past = PastJourneys.of(
                TripPast.history(List.of()),
                TripPast.atlas(),
                (hash, wanted) -> hash.startsWith("27") ? Optional.empty() : Optional.of(TripPast.atlas()));

        assertThat(past.get(TripPast.TRIP))
                .extracting(step -> step.revision().subject())
                .doesNotContain("Step 27", "Step 28")
                .contains("Step 29", "Step 26");
    }

    @Test
    void withoutStepsNothingIsKnown() {
        assertThat(PastJourneys.of(History.unknown(Gap.NO_REPOSITORY), TripPast.atlas(), PastJourneysTest::always))
                .isEmpty();
    }
}
