package org.periplus.history.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplus.history.PastRepository;

/** A copy in the cache is used by many at a time. */
class RepositoryCopyTest {

    @TempDir
    private Path folder;

    /** Modules of one Maven build are other threads, not other programs. */
    @Test
    void whoFetchesWaitsForAnotherThreadThatDoes() throws Exception {
        try (PastRepository team = new PastRepository(folder.resolve("team"))) {
            String commit = team.team("crew", "Crew").commit("First");
            RepositoryCopy copy = new RepositoryCopy(
                    folder.resolve("cache"), GitAddress.of(folder.resolve("team").toString(), folder));
            assertThat(copy.fetch(Optional.empty())).isEqualTo(commit);
            FutureTask<String> second = new FutureTask<>(() -> copy.fetch(Optional.of("main")));
            Thread thread = new Thread(second);
            try (FileChannel channel = FileChannel.open(lock(), StandardOpenOption.WRITE);
                    FileLock held = channel.lock()) {
                thread.start();
                Instant latest = Instant.now().plus(Duration.ofSeconds(30));
                while (thread.getState() != Thread.State.TIMED_WAITING && Instant.now().isBefore(latest)) {
                    Thread.onSpinWait();
                }
                assertThat(second).isNotDone();
                assertThat(held.isValid()).isTrue();
            }

            assertThat(second.get()).isEqualTo(commit);
        }
    }

    private Path lock() throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve("cache/sources"))) {
            return files.filter(file -> file.toString().endsWith(".lock")).findFirst().orElseThrow();
        }
    }
}
