package org.periplus.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** When a run of changes is over. */
class BurstTest {

    private static long millis(long count) {
        return TimeUnit.MILLISECONDS.toNanos(count);
    }

    @Test
    void aSingleSaveIsTakenUpWithinAFewMilliseconds() {
        Burst burst = new Burst();
        assertThat(burst.isEmpty()).isTrue();
        burst.note(2, millis(1_000));

        assertThat(burst.isEmpty()).isFalse();
        assertThat(burst.left(millis(1_000))).isEqualTo(millis(20));
        assertThat(burst.left(millis(1_020))).isZero();
    }

    @Test
    void aFewChangesThatNeverEndAreTakenUpAfterAThirdOfASecond() {
        Burst burst = new Burst();
        for (int at = 0; at <= 300; at += 10) {
            burst.note(1, millis(at));
        }

        assertThat(burst.left(millis(299))).isEqualTo(millis(1));
        assertThat(burst.left(millis(300))).isZero();
    }

    @Test
    void manyChangesAreWaitedForTillTheirEndButNotForEver() {
        Burst burst = new Burst();
        for (int at = 0; at < 2_000; at++) {
            burst.note(3, millis(at));
        }

        assertThat(burst.left(millis(2_000))).isEqualTo(millis(119));
        assertThat(burst.left(millis(2_119))).isZero();
        burst.note(1, millis(9_990));
        assertThat(burst.left(millis(10_000))).isZero();
    }
}
