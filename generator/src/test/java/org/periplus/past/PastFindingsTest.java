package org.periplus.past;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplus.compose.kit.KnownPast.FindingsThen;

/** When findings are counted, and that a count that is kept is one that was counted. */
class PastFindingsTest {

    @TempDir
    private Path folder;

    @Test
    void areCountedAtTheEndsOfMonthsAndAtReleasesTheEarliestFirst() {
        List<FindingsThen> counted = PastFindings.of(
                TripPast.history(List.of()), (hash, day) -> Optional.of(Integer.valueOf(hash.substring(0, 2))));

        assertThat(counted)
                .hasSize(12)
                .isSortedAccordingTo(Comparator.comparing(FindingsThen::day))
                .extracting(FindingsThen::open)
                .endsWith(26, 28, 29);
    }

    @Test
    void thoseThatCannotBeCountedAreLeftOut() {
        assertThat(PastFindings.of(TripPast.history(List.of()), (hash, day) -> Optional.empty()))
                .isEmpty();
    }

    @Test
    void aNumberIsCountedOnceAndAgainWhereWhatWasKeptIsDamaged() throws IOException {
        KeptCounts kept = new KeptCounts(Optional.of(folder));

        assertThat(kept.get("a", () -> Optional.of(7))).contains(7);
        assertThat(kept.get("a", () -> Optional.of(8))).contains(7);
        assertThat(kept.get("b", Optional::empty)).isEmpty();

        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, "count ");
            }
        }
        assertThat(kept.get("a", () -> Optional.of(9))).contains(9);
        assertThat(new KeptCounts(Optional.empty()).get("a", () -> Optional.of(10)))
                .contains(10);
    }
}
