package org.periplus.exchange.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplus.exchange.ObservedPaths;

/**
 * The running example of W. van der Aalst, Process Mining (2nd edition 2016, table 2.1), which pm4py ships as running-example: six cases of a request for
 * compensation, 42 events. a register request, b examine thoroughly, c examine casually, d check ticket, e decide, f reinitiate request, g pay compensation,
 * h reject request.
 */
class RunningExampleTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theDirectlyFollowsGraphIsThePublishedOne() throws Exception {
        LogSample sample = new LogSample(folder);
        ObservedPaths counts =
                sample.xes(LogSample.traces("abdeh", "adceg", "acdefbdeg", "adbeh", "acdefdcefcdeh", "acdeg"));

        assertThat(counts.cases()).isEqualTo(6);
        assertThat(sample.counter().events()).isEqualTo(42);
        assertThat(counts.paths()).hasSize(6).allMatch(path -> path.cases() == 1);
        assertThat(counts.moves().stream()
                        .map(move -> move.from() + " " + move.to() + " " + move.times())
                        .sorted())
                .containsExactly(
                        "(start) a 6",
                        "a b 1",
                        "a c 3",
                        "a d 2",
                        "b d 2",
                        "b e 1",
                        "c d 4",
                        "c e 2",
                        "d b 1",
                        "d c 2",
                        "d e 6",
                        "e f 3",
                        "e g 3",
                        "e h 3",
                        "f b 1",
                        "f c 1",
                        "f d 1",
                        "g (end) 3",
                        "h (end) 3");
    }

    @Test
    void aMoveMadeTwiceByOneCaseIsOneCaseAndTwoTimes() throws Exception {
        ObservedPaths counts = new LogSample(folder).xes(LogSample.traces("acdefdcefcdeh"));

        assertThat(LogSample.moves(counts)).contains("c > d: 1 2", "e > f: 1 2", "d > c: 1 1");
        assertThat(counts.visits()).contains(new ObservedPaths.Visit("c", 1, 3));
    }

    @Test
    void waitsAndDurationsAreThoseOfTheClock() throws Exception {
        ObservedPaths counts = new LogSample(folder).xes(LogSample.traces("ab", "ab", "acb"));

        assertThat(counts.moves().stream().filter(move -> move.to().equals("b")))
                .allMatch(move -> move.median().orElseThrow().equals(Duration.ofMinutes(1)));
        assertThat(counts.paths().get(0).steps()).isEqualTo(List.of("a", "b"));
        assertThat(counts.paths().get(1).median()).contains(Duration.ofMinutes(2));
    }
}
