package org.periplus.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Measures by hand how long a long past takes: {@code make FOLDER COMMITS EACH} writes a history of 2,000 entries of which every
 * EACH-th commit touches one, and ten more commits; {@code read FOLDER CACHE [REVISION]} reads it in a new process and tells wall time and time
 * of the processor.
 *
 * <p>The four figures of the targets: {@code make long 19989 11} and {@code make dense 2000 1} once. Then, each in a process of its own, with the options of
 * the launcher ({@code -XX:+UseSerialGC -XX:TieredStopAtLevel=1}, an archive of classes) and for an empty cache: {@code read dense CACHE}; and with the head of
 * {@code long} set back by {@code git update-ref --no-deref HEAD HEAD~10} {@code read long CACHE} for the first time, set to the end again {@code read} for
 * ten new commits, and once more for the kept past. On a machine that does other things compare the time of the processor, in pairs.
 */
final class LongPastBench {

    private static final int ENTRIES = 2_000;

    private LongPastBench() {}

    /** Runs one of the two. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[1]);
        if (args[0].equals("make")) {
            Files.createDirectories(folder.resolve("atlas"));
            try (LongPast past = new LongPast(folder)) {
                past.begin(ENTRIES);
                past.goOn(Integer.parseInt(args[2]), Integer.parseInt(args[3]), ENTRIES);
                past.goOn(10, 2, ENTRIES);
            }
        } else {
            long start = System.nanoTime();
            HistoryRequest request = HistoryRequest.of(folder.resolve("atlas"), List.of())
                    .keeping(Optional.of(Path.of(args[2])), "bench");
            History history = new Historian().read(args.length > 3 ? request.from(args[3]) : request);
            long changes = history.revisions().stream()
                    .mapToLong(one -> one.changes().size())
                    .sum();
            System.out.println(String.format(
                    Locale.ROOT,
                    "%d revisions, %d changes, %s: %.3f s, of the processor %.3f s",
                    history.revisions().size(),
                    changes,
                    history.gaps(),
                    (System.nanoTime() - start) / 1e9,
                    ProcessHandle.current()
                                    .info()
                                    .totalCpuDuration()
                                    .orElse(Duration.ZERO)
                                    .toMillis()
                            / 1e3));
        }
    }
}
