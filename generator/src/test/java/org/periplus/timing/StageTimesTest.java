package org.periplus.timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is measured, by a clock that the test moves. */
class StageTimesTest {

    private final AtomicLong clock = new AtomicLong(1_000);
    private final StageTimes times = new StageTimes(clock::get, true);

    @Test
    void everyMomentBelongsToOneStage() {
        clock.addAndGet(1);
        String made = times.time(BuildStage.WRITE, () -> {
            clock.addAndGet(10);
            String page = times.time(BuildStage.RENDER, () -> {
                clock.addAndGet(100);
                return "page";
            });
            clock.addAndGet(20);
            return page;
        });
        clock.addAndGet(2);

        assertThat(made).isEqualTo("page");
        assertThat(times.total()).isEqualTo(133);
        assertThat(times.times())
                .isEqualTo(Map.of(BuildStage.WRITE, 30L, BuildStage.RENDER, 100L, BuildStage.OTHER, 3L));
    }

    @Test
    void aStageThatFailsIsOverToo() {
        assertThatThrownBy(() -> times.time(BuildStage.READ, () -> {
                    clock.addAndGet(5);
                    throw new IOException("gone");
                }))
                .isInstanceOf(IOException.class);
        clock.addAndGet(7);

        assertThat(times.times()).isEqualTo(Map.of(BuildStage.READ, 5L, BuildStage.OTHER, 7L));
    }

    @Test
    void aClockThatIsPutBackTakesNoTimeAway() {
        times.time(BuildStage.READ, () -> clock.addAndGet(-500));
        times.time(BuildStage.DECODE, () -> clock.addAndGet(520));

        assertThat(times.times()).isEqualTo(Map.of(BuildStage.READ, 0L, BuildStage.DECODE, 20L, BuildStage.OTHER, 0L));
    }

    @Test
    void countsComeFromManyThreadsAndCostlyOnesOnlyWhereAsked() {
        IntStream.range(0, 1_000).parallel().forEach(each -> times.count(Tally.PICTURES_DRAWN, 1));
        times.countIfAsked(Tally.FIGURES, () -> 3);
        StageTimes brief = new StageTimes(clock::get, false);
        brief.countIfAsked(Tally.FIGURES, () -> {
            throw new AssertionError("nobody asked");
        });

        assertThat(times.count(Tally.PICTURES_DRAWN)).isEqualTo(1_000);
        assertThat(times.count(Tally.FIGURES)).isEqualTo(3);
        assertThat(brief.count(Tally.FIGURES)).isZero();
    }

    @Test
    void theMemoryOfThisProcessIsPlausible() {
        PeakMemory memory = PeakMemory.now();

        assertThat(memory.heap()).isBetween(1L << 20, 1L << 40);
        memory.resident().ifPresent(bytes -> assertThat(bytes).isBetween(8L << 20, 1L << 40));
    }
}
